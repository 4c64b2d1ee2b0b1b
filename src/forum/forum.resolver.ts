import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Programme } from '../initiative/programme.type.js';
import { Session } from '../initiative/session.type.js';
import { Country } from '../place/country.type.js';
import { kindResolver } from '../record/kind.resolver.js';
import { LANGUAGE_RULE, Lang } from '../record/language-arg.js';
import { LocalizedText } from '../record/localized-text.type.js';
import { type Form, formIn, formsOf } from '../record/names.js';
import { type Many, type Maybe, referred } from '../record/reference.js';
import { Sector } from '../sector/sector.type.js';
import { SectorLink, type SectorLinkRow } from '../sector/sector-link.type.js';
import { type SectorOwner, sectorLinksIn } from '../sector/sector-links.js';
import { Forum, HostMonths } from './forum.type.js';
import { type HostMonthsRow, hostMonthsOf } from './host-months.js';
import { Objective } from './objective.type.js';

const ForumFields = kindResolver({
  kind: 'forum',
  one: 'forum',
  type: Forum,
});

const ObjectiveFields = kindResolver({
  kind: 'objective',
  one: 'objective',
  type: Objective,
});

@Resolver(() => Forum)
class ForumResolver {
  @FieldResolver(() => [Country], { description: 'Whose body it is: two countries, or more.' })
  countries(
    @Root() { countryIds }: { readonly countryIds: readonly string[] },
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(countryIds);
  }

  @FieldResolver(() => [HostMonths], {
    description:
      'When each country is to host a session, in the order of its row. Empty: no rule known.',
  })
  calendar(@Root() { calendar }: { readonly calendar?: readonly string[] }): HostMonthsRow[] {
    return hostMonthsOf(calendar);
  }

  @FieldResolver(() => [Sector], {
    description:
      'Its declared fields of work, each once, by id. Its initiatives do not inherit them.',
  })
  sectors(
    @Root() { sectorIds }: SectorOwner,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(sectorIds);
  }

  @FieldResolver(() => [SectorLink], {
    description: 'The same statements with kind, note and sources, by id of the sector, then kind.',
  })
  sectorLinks(@Root() forum: SectorOwner): readonly SectorLinkRow[] {
    return sectorLinksIn(forum);
  }
}

@Resolver(() => HostMonths)
class HostMonthsResolver {
  @FieldResolver(() => Country, { description: 'The host.' })
  country(
    @Root() { countryId }: HostMonthsRow,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(countryId);
  }
}

@Resolver(() => Objective)
class ObjectiveResolver {
  @FieldResolver(() => String, { description: LANGUAGE_RULE })
  text(@Root() objective: GraphRecord, @Lang() lang?: string | null): string {
    return formIn(objective, 'text', lang) ?? objective.id;
  }

  @FieldResolver(() => [LocalizedText], { description: 'Every form on record, by language code.' })
  texts(@Root() objective: GraphRecord): Form[] {
    return formsOf(objective, 'text');
  }

  @FieldResolver(() => Forum, {
    nullable: true,
    description: 'The forum that set it; never null of an objective.',
  })
  forum(@Root() { forumId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, forumId);
  }
}

@Resolver(() => Session)
class SessionForumResolver {
  @FieldResolver(() => Forum, {
    nullable: true,
    description: 'The forum that met; never null of a session.',
  })
  forum(@Root() { forumId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, forumId);
  }
}

@Resolver(() => Programme)
class ProgrammeForumResolver {
  @FieldResolver(() => Forum, {
    nullable: true,
    description: 'The forum that adopted it. Null: adopted otherwise, by governments for instance.',
  })
  forum(@Root() { forumId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, forumId);
  }
}

export const FORUM_RESOLVERS = [
  ForumFields,
  ObjectiveFields,
  ForumResolver,
  HostMonthsResolver,
  ObjectiveResolver,
  SessionForumResolver,
  ProgrammeForumResolver,
];
