import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { RecordContext } from '../graph/record-context.js';
import type { Level } from '../place/level.js';
import { LevelEnum } from '../tie/tie-enums.js';
import { ScopeArgs } from '../timeline/timeline.resolver.js';
import { answerPivot, type PivotView } from './answer-pivot.js';
import { checkPivot } from './check-pivot.js';
import { Pivot } from './pivot.type.js';
import { type Dimension, DimensionEnum, type Measure, MeasureEnum } from './pivot-enums.js';
import { PIVOT_FIELD_RESOLVERS } from './pivot-fields.resolver.js';

@ArgsType()
export class PivotArgs extends ScopeArgs {
  @Field(() => DimensionEnum, { description: 'What the rows are.' })
  rows!: Dimension;

  @Field(() => DimensionEnum, {
    nullable: true,
    description:
      'What the columns are; the same as `rows` shows what comes together. Null: rows alone.',
  })
  columns?: Dimension | null;

  @Field(() => LevelEnum, {
    defaultValue: 'REGION',
    description: 'Which units LEFT_PLACE means; without that dimension no part of the answer.',
  })
  leftLevel: Level = 'REGION';

  @Field(() => LevelEnum, {
    defaultValue: 'REGION',
    description: 'Which units RIGHT_PLACE means; likewise.',
  })
  rightLevel: Level = 'REGION';

  @Field(() => Int, {
    nullable: true,
    description:
      'Which sectors SECTOR means: 1 the tops, 2 those right below, and so on, as deep as the tree is. Null: all.',
  })
  sectorDepth?: number | null;

  @Field(() => MeasureEnum, { defaultValue: 'INITIATIVES', description: 'What a cell tells.' })
  measure: Measure = 'INITIATIVES';
}

@Resolver()
class PivotQueryResolver {
  @Query(() => Pivot, {
    description:
      'The initiatives of a pair laid out by any one or two dimensions, with totals and the list behind each cell. ' +
      'BAD_USER_INPUT for an unknown pair or sector, an impossible condition, STRENGTH without both places, or too many ' +
      'cells (with how many there are and what would pass).',
  })
  async pivot(
    @Args(() => PivotArgs) args: PivotArgs,
    @Ctx() context: RecordContext,
  ): Promise<PivotView> {
    return answerPivot(context, await checkPivot(context, args));
  }
}

export const PIVOT_RESOLVERS = [PivotQueryResolver, ...PIVOT_FIELD_RESOLVERS] as const;
