import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Institution } from '../actor/institution.type.js';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Country } from '../place/country.type.js';
import { District } from '../place/district.type.js';
import { Region } from '../place/region.type.js';
import { Actor } from '../place/unit.type.js';
import { kindResolver } from '../record/kind.resolver.js';
import { LANGUAGE_RULE, Lang } from '../record/language-arg.js';
import { LocalizedText } from '../record/localized-text.type.js';
import { type Form, formIn, formsOf } from '../record/names.js';
import { type Many, type Maybe, referred } from '../record/reference.js';
import { Sector } from '../sector/sector.type.js';
import { Instrument } from './instrument.type.js';
import { LegalAct } from './legal-act.type.js';
import { Restriction } from './restriction.type.js';

const LegalActFields = kindResolver({
  kind: 'legal-act',
  one: 'legalAct',
  type: LegalAct,
});

const InstrumentFields = kindResolver({
  kind: 'instrument',
  one: 'instrument',
  type: Instrument,
});

@Resolver(() => LegalAct)
class LegalActResolver {
  @FieldResolver(() => String, { description: LANGUAGE_RULE })
  title(@Root() act: GraphRecord, @Lang() lang?: string | null): string {
    return formIn(act, 'title', lang) ?? act.id;
  }

  @FieldResolver(() => [LocalizedText], {
    description: 'Every form on record: the original first, then by language code.',
  })
  titles(@Root() act: GraphRecord): Form[] {
    return formsOf(act, 'title');
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'Whose law it is; never null of a legal act.',
  })
  country(
    @Root() { countryId }: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, countryId);
  }
}

@Resolver(() => District)
class DistrictLegalActResolver {
  @FieldResolver(() => LegalAct, {
    nullable: true,
    description: 'The act that founds it. Null: none, or not known.',
  })
  legalAct(
    @Root() { legalActId }: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, legalActId);
  }
}

@Resolver(() => Instrument)
class InstrumentResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description: 'Country of who offers it. Null: not known, or several.',
  })
  country(
    @Root() { countryId }: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, countryId);
  }

  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'Who offers it. Null: not known, or none that the data lists.',
  })
  provider(
    @Root() { providerId }: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, providerId);
  }
}

@Resolver(() => Restriction)
class RestrictionResolver {
  @FieldResolver(() => [Sector], {
    description:
      'The sectors it names; it covers what is below them. Empty: every sector, or a party only.',
  })
  sectors(
    @Root() { sectorIds }: { readonly sectorIds?: readonly string[] },
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(sectorIds ?? []);
  }

  @FieldResolver(() => [Region], {
    description: 'The regions it names. Empty: every region of both sides, or a party only.',
  })
  regions(
    @Root() { regionIds }: { readonly regionIds?: readonly string[] },
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(regionIds ?? []);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The listed party, where it is an actor of the data. Null: it is none, or none is listed.',
  })
  party(@Root() { partyId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, partyId);
  }
}

export const FRAME_RESOLVERS = [
  LegalActFields,
  InstrumentFields,
  LegalActResolver,
  DistrictLegalActResolver,
  InstrumentResolver,
  RestrictionResolver,
];
