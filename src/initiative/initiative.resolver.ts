import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Country } from '../place/country.type.js';
import { Region } from '../place/region.type.js';
import { LANGUAGE_RULE, Lang } from '../record/language-arg.js';
import { LocalizedText } from '../record/localized-text.type.js';
import type { Form } from '../record/names.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { type Many, type Maybe, referred } from '../record/reference.js';
import { Sector } from '../sector/sector.type.js';
import { SectorLink, type SectorLinkRow } from '../sector/sector-link.type.js';
import { sectorLinksIn } from '../sector/sector-links.js';
import { countryOfPlace } from './country-of-place.js';
import { Initiative } from './initiative.type.js';
import { labelOf } from './initiative-label.js';
import { type InitiativeRecord, titleIn, titlesOf } from './initiative-record.js';

@Resolver(() => Initiative)
export class InitiativeResolver {
  @FieldResolver(() => String, {
    description:
      'What to call it: the title or, of a session without one, its number, forum, place and date, such as "XVII ' +
      'session, Bari, 18–19 November 2010". The forum is named where there is no number or more than one forum. Words ' +
      'and dates in German, English, French, Italian, Portuguese, Russian or Spanish, else in English.',
  })
  label(
    @Root() initiative: InitiativeRecord,
    @Ctx() context: RecordContext,
    @Lang() lang?: string | null,
  ): string | Promise<string> {
    return labelOf(initiative, context, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Of a project, its name. ${LANGUAGE_RULE} Null: it has none, as most sessions.`,
  })
  title(@Root() initiative: InitiativeRecord, @Lang() lang?: string | null): string | null {
    return titleIn(initiative, lang);
  }

  @FieldResolver(() => [LocalizedText], {
    description: 'Every form of the title: the original first, then by language code. Empty: none.',
  })
  titles(@Root() initiative: InitiativeRecord): Form[] {
    return titlesOf(initiative);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      'Its last day; of a programme the last year it covers. Null: not known, or an agreement.',
  })
  endDate(@Root() { endDate, endYear }: InitiativeRecord): unknown {
    return endDate ?? (endYear === undefined ? null : String(endYear).padStart(4, '0'));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Town where it took place, was signed or stands. Null: not known.',
  })
  city(@Root() { city, signedCity }: InitiativeRecord): unknown {
    return city ?? signedCity ?? null;
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description:
      'Region where it took place, was signed or stands; it is no party unless `participations` name it. Null: not known.',
  })
  region(
    @Root() { regionId, signedRegionId }: InitiativeRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, regionId ?? signedRegionId);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'Country of that place; it is no party unless `participations` name it. Null: not known.',
  })
  async country(
    @Root() initiative: InitiativeRecord,
    @Ctx() { records }: RecordContext,
  ): Promise<GraphRecord | null> {
    return referred(records, await countryOfPlace(initiative, records));
  }

  @FieldResolver(() => [Sector], {
    description:
      'The sectors that its own rows name, each once, by id; the sectors above them it concerns as well. Empty: none ' +
      'on record, so it is found only where no sector is asked for.',
  })
  sectors(
    @Root() { sectorIds }: InitiativeRecord,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(sectorIds);
  }

  @FieldResolver(() => [SectorLink], {
    description:
      'The same statements with their kind, note and sources, by id of the sector, then kind.',
  })
  sectorLinks(@Root() initiative: InitiativeRecord): readonly SectorLinkRow[] {
    return sectorLinksIn(initiative);
  }
}
