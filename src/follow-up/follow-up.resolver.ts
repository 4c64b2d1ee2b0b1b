import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Agreement } from '../initiative/agreement.type.js';
import type { Pair as CheckedPair } from '../release/check-pair.js';
import { Pair } from '../release/pair.type.js';
import { allInOrder } from '../shared/all-in-order.js';
import { type Connection, PageArgs } from '../shared/connection.js';
import { pageOfRows, type RowOrder } from '../shared/row-page.js';
import { listOfLevels } from '../tie/tie-question.js';
import { FollowUpArgs, LevelArgs } from './follow-up.input.js';
import type { AgreementView, FollowUpContext } from './follow-up.loaders.js';
import {
  AgreementFollowUp,
  FollowUpConnection,
  OutcomeCount,
  PairWithoutProjectConnection,
} from './follow-up.type.js';
import { checkFollowUpFilter, type FollowUpView, followUpView } from './follow-up-view.js';
import { type InList, inList } from './in-list.js';
import { type PairWithoutProject, pairsWithoutProject } from './what-followed.js';

type Context = RecordContext & FollowUpContext;

@Resolver(() => FollowUpConnection)
class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    description:
      'What came of what was signed, adopted and declared between two countries: every agreement of their data set, ' +
      'and of another where it joins both, with the projects behind it, every programme likewise, every declared field of a forum. Nothing on record is not nothing done. ' +
      'BAD_USER_INPUT where the pair is none of the graph, an id is unknown (with the nearest valid ones) or a condition ' +
      'is impossible.',
  })
  async followUp(
    @Args(() => FollowUpArgs) args: FollowUpArgs,
    @Ctx() context: Context,
  ): Promise<FollowUpView> {
    const [pair, filter] = await allInOrder([
      context.followUps.pair(context, args.pair),
      checkFollowUpFilter(context, args.filter),
    ]);
    const followUps = await context.followUps.followUps(pair, args);
    const { leftLevel, rightLevel } = args;
    return followUpView({ pair, leftLevel, rightLevel }, followUps, filter, args);
  }

  @FieldResolver(() => Pair, { description: 'The two countries that the answer is about.' })
  pair(@Root() { pair }: FollowUpView): CheckedPair {
    return pair;
  }

  @FieldResolver(() => [OutcomeCount], {
    description: 'Agreements by outcome, every outcome once, zeros included.',
  })
  byOutcome(@Root() { byOutcome }: FollowUpView): FollowUpView['byOutcome'] {
    return byOutcome;
  }

  @FieldResolver(() => PairWithoutProjectConnection, {
    description:
      'Pairs of units that agreements of the filter tie, whatever their outcome, and no project at all: most agreements ' +
      'first. The gap a minister can defend without a model.',
  })
  pairsWithoutProject(
    @Root() { asked, agreements, projects }: FollowUpView,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<InList<PairWithoutProject>> {
    const order: RowOrder<InList<PairWithoutProject>> = {
      list: listOfLevels('pairsWithoutProject', asked),
      keyOf: ({ agreementCount, leftId, rightId }) => [agreementCount, leftId, rightId],
      parts: 3,
      descending: [0],
    };
    return pageOfRows(inList(order.list, pairsWithoutProject(agreements, projects)), order, page);
  }
}

@Resolver(() => Agreement)
class AgreementFollowUpFieldResolver {
  @FieldResolver(() => AgreementFollowUp, {
    nullable: true,
    description:
      'What came of it between the two countries of a pair. Null: it is of another pair. BAD_USER_INPUT as of `followUp`.',
  })
  async followUp(
    @Root() { id }: GraphRecord,
    @Args(() => LevelArgs) args: LevelArgs,
    @Ctx() context: Context,
  ): Promise<AgreementView | null> {
    const pair = await context.followUps.pair(context, args.pair);
    return context.followUps.followUpOf(pair, args, id);
  }
}

export const FOLLOW_UP_RESOLVERS = [FollowUpResolver, AgreementFollowUpFieldResolver];
