import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { RecordContext } from '../graph/record-context.js';
import type { Pair as CheckedPair } from '../release/check-pair.js';
import { PairInput } from '../release/pair.input.js';
import { Pair } from '../release/pair.type.js';
import { EvidenceFilter } from '../tie/tie.input.js';
import { answerTimeline, type TimelineView } from './answer-timeline.js';
import { checkScope, type InitiativeScope, InitiativeScopeEnum } from './initiative-scope.js';
import { type TimeUnit, TimeUnitEnum } from './time-unit.js';
import { Timeline } from './timeline.type.js';
import { undatedLeftOut } from './undated-left-out.js';

/** Arguments of every count of initiatives. */
@ArgsType()
export class ScopeArgs {
  @Field(() => PairInput, {
    nullable: true,
    description:
      'Whose data set. Null: that of the only pair; where the graph holds several, BAD_USER_INPUT names them.',
  })
  pair?: PairInput | null;

  @Field(() => InitiativeScopeEnum, {
    defaultValue: 'ALL',
    description: 'Which of its initiatives.',
  })
  of: InitiativeScope = 'ALL';

  @Field(() => EvidenceFilter, {
    nullable: true,
    description:
      'Which initiatives count. `roles`: of ALL, some party has one of them; of BOTH_SIDES, some party of each country. ' +
      'Null: all.',
  })
  filter?: EvidenceFilter | null;
}

@ArgsType()
export class TimelineArgs extends ScopeArgs {
  @Field(() => TimeUnitEnum, { defaultValue: 'YEAR', description: 'How long a bucket is.' })
  by: TimeUnit = 'YEAR';
}

@Resolver()
class TimelineQueryResolver {
  @Query(() => Timeline, {
    description:
      'How many initiatives the data set of a pair has by year or month, and of which basis. BAD_USER_INPUT for an unknown ' +
      'pair, an unknown sector or an impossible condition.',
  })
  async timeline(
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() context: RecordContext,
  ): Promise<TimelineView> {
    return answerTimeline(context, await checkScope(context, args), args.by);
  }
}

@Resolver(() => Timeline)
class TimelineResolver {
  @FieldResolver(() => Pair, { description: 'The pair, where none was named too.' })
  pair(@Root() { question }: TimelineView): CheckedPair {
    return question.pair;
  }

  @FieldResolver(() => Int, {
    description:
      'Initiatives left out only because they have no date; 0 without a period. A statement of its own.',
  })
  undatedLeftOut(
    @Root() { question }: TimelineView,
    @Ctx() context: RecordContext,
  ): Promise<number> {
    return undatedLeftOut(context, question);
  }
}

export const TIMELINE_RESOLVERS = [TimelineQueryResolver, TimelineResolver] as const;
