import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EvidenceStatus } from './gap-constants.js';
import { EvidenceStatusEnum, GapMethodEnum, GapStatusEnum, NoDataReasonEnum } from './gap-enums.js';
import type { GapMethod, NoDataReason } from './gap-model.js';
import type { GapStatus } from './gap-status.js';

@ObjectType({ description: 'Rows by status.', simpleResolvers: true })
export class GapStatusCount {
  @Field(() => GapStatusEnum, { description: 'The status.' })
  readonly status!: GapStatus;

  @Field(() => NoDataReasonEnum, { nullable: true, description: 'Only with NO_DATA.' })
  readonly reason!: NoDataReason | null;

  @Field(() => Int, { description: 'Cells of TOP (or pairs) with it, whatever the filter.' })
  readonly count!: number;
}

@ObjectType({
  description: 'What an evidence counts before recency, by basis, as it was used.',
  simpleResolvers: true,
})
export class GapWeightsUsed {
  @Field(() => Float, { description: 'Of a project.' })
  readonly project!: number;

  @Field(() => Float, { description: 'Of an agreement.' })
  readonly agreement!: number;

  @Field(() => Float, { description: 'Of a programme.' })
  readonly programme!: number;

  @Field(() => Float, { description: 'Of a session.' })
  readonly session!: number;
}

@ObjectType({
  description: 'The constants of a calculation, as they were used.',
  simpleResolvers: true,
})
export class GapConstantsUsed {
  @Field(() => GapWeightsUsed, { description: 'What an evidence counts, by basis.' })
  readonly weights!: GapWeightsUsed;

  @Field(() => Float, {
    nullable: true,
    description: 'Years after which an evidence counts half. Null: it never ages.',
  })
  readonly halfLife!: number | null;

  @Field(() => Float, { description: 'Added to every size, as part of the mean.' })
  readonly sizeSmoothing!: number;

  @Field(() => Float, { description: 'Exponent of the shares.' })
  readonly sizeExponent!: number;

  @Field(() => Float, { description: 'Added to every activity, as part of the mean.' })
  readonly activitySmoothing!: number;

  @Field(() => Float, { description: 'Exponent of the activities.' })
  readonly activityExponent!: number;

  @Field(() => Float, { description: 'Added to every volume, as part of the mean.' })
  readonly volumeSmoothing!: number;

  @Field(() => Float, { description: 'Exponent of the volume.' })
  readonly volumeExponent!: number;

  @Field(() => Int, { description: 'Years after which cooperation has faded.' })
  readonly fadedAfterYears!: number;

  @Field(() => Float, { description: 'Quantile of the potential that makes an opportunity.' })
  readonly opportunityQuantile!: number;

  @Field(() => EvidenceStatusEnum, { description: 'Whether what was only announced counts.' })
  readonly evidenceStatus!: EvidenceStatus;
}

@ObjectType({
  description: 'What the ranking becomes under another choice of constants.',
  simpleResolvers: true,
})
export class RobustnessRow {
  @Field(() => String, { description: 'What was changed, in English.' })
  readonly change!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Kendall’s τ-b of the gaps of all cells of TOP that are not NO_DATA, −1 to 1. Null: all are alike.',
  })
  readonly kendallTau!: number | null;

  @Field(() => Int, {
    description: 'Of the twenty largest gaps, how many are still among the twenty largest.',
  })
  readonly topShared!: number;
}

@ObjectType({
  description: 'What a ranking was worked out from: it makes an answer repeatable.',
  simpleResolvers: true,
})
export class GapCalculation {
  @Field(() => String, { description: 'Version of the formulas.' })
  readonly formulaVersion!: string;

  @Field(() => GapMethodEnum, { description: 'How potentials were reckoned.' })
  readonly method!: GapMethod;

  @Field(() => String, {
    description:
      'The day of the calculation: what had happened by then, as this release records it.',
  })
  readonly asOf!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The day that `touched` was judged on: that of `restrictedOn`, else today. Null: of a matrix, which has no filter.',
  })
  readonly restrictedOn!: string | null;

  @Field(() => GapConstantsUsed, { description: 'The constants.' })
  readonly constants!: GapConstantsUsed;

  @Field(() => Float, {
    description:
      'Σc / ΣP over TOP: turns a potential into the unit of strength. 0, and `expected` null, where TOP has no potential.',
  })
  readonly scale!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The potential from which on an empty cell is an opportunity. Null: every cell is NO_DATA.',
  })
  readonly opportunityThreshold!: number | null;

  @Field(() => [GapStatusCount], {
    description: 'How many cells of TOP (or pairs) have which status.',
  })
  readonly byStatus!: readonly GapStatusCount[];

  @Field(() => Boolean, {
    description:
      'The filter “both strong” was applied. False: not asked for, of pairs, or a side has no location quotient at all.',
  })
  readonly isBothSpecialisedApplied!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'At most so many rows of any one region of either side are in the list; their `rank` is the place among all. Null: no ' +
      'such limit, as in a matrix.',
  })
  readonly perRegion!: number | null;
}
