import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Agreement, AgreementConnection } from '../initiative/agreement.type.js';
import { Project, ProjectConnection } from '../initiative/project.type.js';
import { Unit } from '../place/unit.type.js';
import type { Maybe } from '../record/reference.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { pageOfRows, type RowOrder } from '../shared/row-page.js';
import { listOfLevels } from '../tie/tie-question.js';
import type { TyingRow } from './follow-up.cypher.js';
import type { AgreementView } from './follow-up.loaders.js';
import {
  AgreementFollowUp,
  FollowedPair,
  FollowedPairConnection,
  FollowingProject,
  FollowingProjectConnection,
  PairWithoutProject,
} from './follow-up.type.js';
import { NEWEST_FIRST } from './follow-up-view.js';
import { type InList, inList } from './in-list.js';
import { initiativePage } from './initiative-page.js';
import {
  type FollowedPair as FollowedPairRow,
  type FollowingProject as FollowingProjectRow,
  followedPairs,
  type PairWithoutProject as PairWithoutProjectRow,
  type UnitPair,
} from './what-followed.js';

@Resolver(() => AgreementFollowUp)
class AgreementFollowUpResolver {
  @FieldResolver(() => Agreement, { description: 'The agreement itself.' })
  agreement(
    @Root() { agreement }: AgreementView,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(agreement.id);
  }

  @FieldResolver(() => FollowedPairConnection, {
    description: 'The pairs of units that it ties, those behind which nothing is known included.',
  })
  pairs(
    @Root() { agreement, projects, asked }: AgreementView,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<InList<FollowedPairRow>> {
    const order: RowOrder<InList<FollowedPairRow>> = {
      list: listOfLevels(`${agreement.id}/pairs`, asked),
      keyOf: ({ leftId, rightId }) => [leftId, rightId],
      parts: 2,
    };
    return pageOfRows(inList(order.list, followedPairs(agreement, projects)), order, page);
  }
}

@Resolver(() => FollowedPair)
class FollowedPairResolver {
  @FieldResolver(() => Unit, { description: 'The left unit.' })
  left(@Root() { leftId }: UnitPair, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(leftId);
  }

  @FieldResolver(() => Unit, { description: 'The right unit.' })
  right(@Root() { rightId }: UnitPair, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(rightId);
  }

  @FieldResolver(() => FollowingProjectConnection, {
    description: 'Projects that tie the two and are not before the agreement.',
  })
  projects(
    @Root() { list, following }: InList<FollowedPairRow>,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<FollowingProjectRow> {
    const order: RowOrder<FollowingProjectRow> = {
      list: `${list}/projects`,
      keyOf: ({ project: { sortDate, slug } }) => [sortDate, slug],
      ...NEWEST_FIRST,
    };
    return pageOfRows(following, order, page);
  }

  @FieldResolver(() => ProjectConnection, {
    description:
      'Projects that tie the two of which nobody can say whether they followed: they have no date, or the agreement has ' +
      'none. Newest first, undated last.',
  })
  undatedProjects(
    @Root() { list, undated }: InList<FollowedPairRow>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    return initiativePage(`${list}/undatedProjects`, undated, page, context);
  }
}

@Resolver(() => FollowingProject)
class FollowingProjectResolver {
  @FieldResolver(() => Project, { description: 'The project itself.' })
  project(
    @Root() { project }: { readonly project: TyingRow },
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(project.id);
  }
}

@Resolver(() => PairWithoutProject)
class PairWithoutProjectResolver {
  @FieldResolver(() => Unit, { description: 'The left unit.' })
  left(@Root() { leftId }: UnitPair, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(leftId);
  }

  @FieldResolver(() => Unit, { description: 'The right unit.' })
  right(@Root() { rightId }: UnitPair, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(rightId);
  }

  @FieldResolver(() => AgreementConnection, {
    description: 'The agreements that tie the two: newest first, undated last.',
  })
  agreements(
    @Root() { list, agreements }: InList<PairWithoutProjectRow>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    return initiativePage(`${list}/agreements`, agreements, page, context);
  }
}

export const FOLLOWED_PAIR_RESOLVERS = [
  AgreementFollowUpResolver,
  FollowedPairResolver,
  FollowingProjectResolver,
  PairWithoutProjectResolver,
];
