import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BackTestLevelEnum, BackTestMethod } from './gap-enums.js';

@ObjectType({
  description:
    'A number with the interval of 400 draws of the regions of both sides, from a fixed seed.',
  simpleResolvers: true,
})
export class Estimate {
  @Field(() => Float, {
    nullable: true,
    description: 'Null: nothing came, so nothing can be told.',
  })
  readonly value!: number | null;

  @Field(() => Float, { nullable: true, description: '2.5th percentile. Null as `value`.' })
  readonly low!: number | null;

  @Field(() => Float, { nullable: true, description: '97.5th percentile. Null as `value`.' })
  readonly high!: number | null;
}

@ObjectType({
  description: 'Of the first rows of every fold together, how many came.',
  simpleResolvers: true,
})
export class HitsByRank {
  @Field(() => Int, { description: 'Rows of each fold that were looked at.' })
  readonly rank!: number;

  @Field(() => Float, {
    description:
      'How many came, over all folds: expected where equal scores stand in random order.',
  })
  readonly hits!: number;

  @Field(() => Float, { description: 'Hits ÷ rows looked at, 0 to 1.' })
  readonly precision!: number;
}

/** What is told of a way to rank, wherever it ranks. */
@ObjectType({ simpleResolvers: true })
abstract class RankingSkill {
  @Field(() => BackTestMethod, { description: 'What ranks.' })
  readonly method!: keyof typeof BackTestMethod;

  @Field(() => Estimate, { description: 'Area under the ROC curve, ties as ½; 0.5 is chance.' })
  readonly rocAuc!: Estimate;

  @Field(() => Estimate, {
    description: 'Average precision, ties as one block; the base rate is chance.',
  })
  readonly averagePrecision!: Estimate;

  @Field(() => Estimate, {
    description:
      'ROC-AUC of the method less that of this one, from the same draws. An interval above zero is a difference.',
  })
  readonly behind!: Estimate;
}

@ObjectType({ description: 'A way to rank, over all folds.', simpleResolvers: true })
export class BackTestOverall extends RankingSkill {
  @Field(() => [HitsByRank], { description: 'For a picture: by rank.' })
  readonly byRank!: readonly HitsByRank[];
}

@ObjectType({ description: 'A way to rank the candidates of a fold.', simpleResolvers: true })
export class BackTestMethodResult extends RankingSkill {
  @Field(() => Float, {
    nullable: true,
    description: 'Average precision ÷ base rate. Null: nothing came.',
  })
  readonly lift!: number | null;

  @Field(() => [Float], {
    description:
      'Of the first 10, 20 and 50, how many came: expected where equal scores stand in random order.',
  })
  readonly hits!: readonly number[];
}

@ObjectType({
  description: 'What the record up to a year told of the three years after it.',
  simpleResolvers: true,
})
export class BackTestFold {
  @Field(() => Int, { description: 'The method knew what is dated up to 31 December of it.' })
  readonly year!: number;

  @Field(() => Int, {
    description: 'Cells or pairs with a known potential and no evidence dated by then.',
  })
  readonly candidates!: number;

  @Field(() => Int, {
    description:
      'Of these, with a project, agreement or programme dated in the three years after. Sessions do not count.',
  })
  readonly positives!: number;

  @Field(() => Float, { description: 'Positives ÷ candidates, 0 to 1.' })
  readonly baseRate!: number;

  @Field(() => [BackTestMethodResult], { description: 'The method first, then its baselines.' })
  readonly methods!: readonly BackTestMethodResult[];
}

@ObjectType({
  description: 'How well the method told, on this very data set, where cooperation came next.',
  simpleResolvers: true,
})
export class BackTest {
  @Field(() => BackTestLevelEnum, { description: 'What was ranked.' })
  readonly level!: keyof typeof BackTestLevelEnum;

  @Field(() => [BackTestFold], {
    description: 'By year. Empty: the record is too small for a fold.',
  })
  readonly folds!: readonly BackTestFold[];

  @Field(() => [BackTestOverall], {
    description: 'Means over the folds in which something came. Empty: none.',
  })
  readonly overall!: readonly BackTestOverall[];

  @Field(() => [String], { description: 'What it can and cannot tell, in English. Show it.' })
  readonly words!: readonly string[];
}
