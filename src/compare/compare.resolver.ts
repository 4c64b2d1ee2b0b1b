import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RecordContext } from '../graph/record-context.js';
import { answerPivot, type CellView, type KeyView, type PivotView } from '../pivot/answer-pivot.js';
import { columnOf, rowOf } from '../pivot/cell-keys.js';
import { checkPivot } from '../pivot/check-pivot.js';
import { DimensionKey } from '../pivot/pivot.type.js';
import { answerTie } from '../tie/answer-ties.js';
import { checkPair } from '../tie/check-question.js';
import { checkWeights } from '../tie/check-weights.js';
import { answerTimeline } from '../timeline/answer-timeline.js';
import { checkScope } from '../timeline/initiative-scope.js';
import { undatedLeftOut } from '../timeline/undated-left-out.js';
import { basisChanges, type CellChangeView, difference, pivotChanges } from './changes.js';
import { checkPeriods, inPeriods } from './check-periods.js';
import { CellChange, PivotComparison, TieComparison, TimelineComparison } from './compare.type.js';
import { ComparePivotsArgs, CompareTieArgs, CompareTimelinesArgs } from './compare-args.js';

const REFUSED =
  'BAD_USER_INPUT for periods that overlap, a third one in the filter, and whatever the single question refuses.';

@Resolver()
class CompareResolver {
  @Query(() => TieComparison, {
    description: `\`tie\` in two periods side by side, before and after a break for instance. ${REFUSED}`,
  })
  async compareTie(
    @Args(() => CompareTieArgs) args: CompareTieArgs,
    @Ctx() context: RecordContext,
  ) {
    const periods = checkPeriods(args);
    const checked = await checkPair(context, args, args.filter);
    const question = { ...checked, weights: checkWeights(args.weights) };
    const asked = inPeriods(question, periods);
    const [before, after, ofAnyDate] = await Promise.all([
      answerTie(context, asked.before),
      answerTie(context, asked.after),
      answerTie(context, question),
    ]);
    return {
      before,
      after,
      strengthChange: difference(before.strength, after.strength),
      evidenceChange: after.evidenceCount - before.evidenceCount,
      byBasis: basisChanges(before.byBasis, after.byBasis),
      undated: ofAnyDate.undated,
    };
  }

  @Query(() => TimelineComparison, {
    description: `\`timeline\` in two periods side by side. ${REFUSED}`,
  })
  async compareTimelines(
    @Args(() => CompareTimelinesArgs) args: CompareTimelinesArgs,
    @Ctx() context: RecordContext,
  ) {
    const periods = checkPeriods(args);
    const asked = inPeriods(await checkScope(context, args), periods);
    const [before, after, undated] = await Promise.all([
      answerTimeline(context, asked.before, args.by),
      answerTimeline(context, asked.after, args.by),
      undatedLeftOut(context, asked.before),
    ]);
    return {
      before,
      after,
      countChange: after.count - before.count,
      byBasis: basisChanges(before.byBasis, after.byBasis),
      undated,
    };
  }

  @Query(() => PivotComparison, {
    description: `\`pivot\` in two periods side by side. ${REFUSED}`,
  })
  async comparePivots(
    @Args(() => ComparePivotsArgs) args: ComparePivotsArgs,
    @Ctx() context: RecordContext,
  ) {
    const periods = checkPeriods(args);
    const asked = inPeriods(await checkPivot(context, args), periods);
    const [before, after] = await Promise.all([
      answerPivot(context, asked.before),
      answerPivot(context, asked.after),
    ]);
    return { before, after, ...pivotChanges(before, after) };
  }
}

@Resolver(() => PivotComparison)
class PivotComparisonResolver {
  @FieldResolver(() => Int, {
    description:
      'Initiatives that pass the rest of the filter and have no date: they belong to neither period. A statement of its own.',
  })
  undated(
    @Root() { before }: { readonly before: PivotView },
    @Ctx() context: RecordContext,
  ): Promise<number> {
    return undatedLeftOut(context, before.question);
  }
}

@Resolver(() => CellChange)
class CellChangeResolver {
  @FieldResolver(() => DimensionKey, {
    nullable: true,
    description: 'Its row. Null: a total over all rows.',
  })
  row(@Root() change: CellChangeView): KeyView | null {
    return rowOf(cellIn(change));
  }

  @FieldResolver(() => DimensionKey, {
    nullable: true,
    description: 'Its column. Null: a total over all columns.',
  })
  column(@Root() change: CellChangeView): KeyView | null {
    return columnOf(cellIn(change));
  }
}

/** A change has a cell in one of the two periods at least. */
function cellIn({ before, after }: CellChangeView): CellView {
  return (before ?? after) as CellView;
}

export const COMPARE_RESOLVERS = [
  CompareResolver,
  PivotComparisonResolver,
  CellChangeResolver,
] as const;
