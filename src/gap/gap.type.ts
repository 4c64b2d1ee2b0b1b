import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import type { TermKind } from './explain-gap.js';
import type { EvidenceStatus } from './gap-constants.js';
import {
  BridgeKind,
  EvidenceStatusEnum,
  FigureLevelEnum,
  GapMethodEnum,
  GapStatusEnum,
  GapTermKind,
  NoDataReasonEnum,
  RestrictionTouch,
} from './gap-enums.js';
import type { GapMethod, NoDataReason } from './gap-model.js';
import type { GapStatus } from './gap-status.js';
import type { FigureLevel } from './size-figures.js';

@ObjectType({
  description: 'From the 2.5th to the 97.5th percentile of the resamples.',
  simpleResolvers: true,
})
export class Interval {
  @Field(() => Float, { description: 'The lower end.' })
  readonly low!: number;

  @Field(() => Float, { description: 'The upper end.' })
  readonly high!: number;
}

@ObjectType({
  description:
    'A factor of the potential against that of the average cell. The contributions of the five add up to ln(P/P₀).',
  simpleResolvers: true,
})
export class GapTerm {
  @Field(() => GapTermKind, { description: 'Which factor.' })
  readonly kind!: TermKind;

  @Field(() => Float, {
    description:
      'The factor: a share between 0 and 1, or an activity or volume in the unit of strength; smoothed, so never 0.',
  })
  readonly value!: number;

  @Field(() => Float, { description: 'The factor ÷ that of the average region or sector.' })
  readonly ratio!: number;

  @Field(() => Float, { description: 'Exponent of the factor.' })
  readonly exponent!: number;

  @Field(() => Float, { description: 'exponent · ln(ratio).' })
  readonly contribution!: number;
}

@ObjectType({
  description:
    'What stands for the size of a sector in a region, and how the region compares with its nation.',
  simpleResolvers: true,
})
export class Specialisation {
  @Field(() => Float, { description: 'The figure, in `unit`: the sum of `figures`.' })
  readonly value!: number;

  @Field(() => String, { description: 'Unit of the figure.' })
  readonly unit!: string;

  @Field(() => String, { description: 'What is measured: `gva`.' })
  readonly measure!: string;

  @Field(() => Int, { nullable: true, description: 'Its year. Null: not known.' })
  readonly year!: number | null;

  @Field(() => FigureLevelEnum, { description: 'What the figure really measures.' })
  readonly figureLevel!: FigureLevel;

  @Field(() => String, {
    description: 'Divisions (`26+27`), section (`C`) or id of the sector that the figure is of.',
  })
  readonly figureOf!: string;

  @Field(() => Float, {
    description: 'x ÷ Σx: share of the nation, between 0 and 1, not smoothed.',
  })
  readonly share!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Balassa’s location quotient: share of the sector ÷ share of the economy. 1 and more: specialised. Null: the profile ' +
      'of the side has no total, or that of the region is not known.',
  })
  readonly locationQuotient!: number | null;
}

@ObjectType({
  description:
    'Cooperation with others that is near a gap: the same region in the sector, or the same pair elsewhere.',
  simpleResolvers: true,
})
export class RelatedTie {
  @Field(() => Float, { description: 'Strength with recency.' })
  readonly strength!: number;

  @Field(() => Int, { description: 'Dated initiatives behind it.' })
  readonly initiatives!: number;

  @Field(() => Int, { nullable: true, description: 'Last year of them. Null: none is dated.' })
  readonly lastYear!: number | null;
}

@ObjectType({ description: 'Who or what could bridge a gap, and why.', simpleResolvers: true })
export class Bridge {
  @Field(() => BridgeKind, { description: 'Why it is one.' })
  readonly kind!: keyof typeof BridgeKind;

  @Field(() => Float, {
    description: 'Strength with recency of what it shares; 0 where nothing is shared yet.',
  })
  readonly strength!: number;

  @Field(() => String, { description: 'The reason in English.' })
  readonly reason!: string;
}

@ObjectType({
  description: 'An initiative behind the observed cooperation, with what it counts on the day.',
  simpleResolvers: true,
})
export class GapEvidence {
  @Field(() => Float, { description: 'Weight of its basis ÷ (n − 1).' })
  readonly weight!: number;

  @Field(() => Float, {
    description: 'Recency, 0 to 1: ½ after a half-life, and for what is undated.',
  })
  readonly recency!: number;

  @Field(() => Boolean, {
    description: 'An agreement or project that nothing says was more than words.',
  })
  readonly onlyAnnounced!: boolean;
}

@ObjectType({
  description:
    'What one region and another could do together and do not: a pair of regions and a sector, or a pair alone. A question to ' +
    'ask, not a loss that was measured.',
  simpleResolvers: true,
})
export class Gap {
  @Field(() => ID, {
    description: 'Of the regions and the sector: `gap:IT-25/RU-MOW/energy`. No node: ask `gap`.',
  })
  readonly id!: string;

  @Field(() => GapStatusEnum, { description: 'What is on record.' })
  readonly status!: GapStatus;

  @Field(() => NoDataReasonEnum, { nullable: true, description: 'Only with NO_DATA: why.' })
  readonly statusReason!: NoDataReason | null;

  @Field(() => GapMethodEnum, { description: 'How the potential was reckoned.' })
  readonly method!: GapMethod;

  @Field(() => Float, {
    nullable: true,
    description: 'G = E·(1 − A), in the unit of strength. Null: the potential is not known.',
  })
  readonly gap!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'E: cooperation that regions of this size and activity have on average. Null as `gap`.',
  })
  readonly expected!: number | null;

  @Field(() => Float, { description: 'c: cooperation on record by the day, with recency.' })
  readonly observed!: number;

  @Field(() => Float, { nullable: true, description: 'A = c/(c + E), 0 to 1. Null as `gap`.' })
  readonly realised!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place among all of TOP (or all pairs) that are not NO_DATA, by gap; equal gaps share it. Null: NO_DATA.',
  })
  readonly rank!: number | null;

  @Field(() => Int, { description: 'How many are ranked so.' })
  readonly ranked!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'P, without unit: only ratios mean anything. Null as `gap`.',
  })
  readonly potential!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'P/P₀: against the cell of average regions and an average sector, or the average pair. Null as `gap`.',
  })
  readonly potentialRatio!: number | null;

  @Field(() => [GapTerm], {
    description:
      'The five factors. Empty: the potential is not known or 0, or it is that of a pair, a sum over sectors.',
  })
  readonly terms!: readonly GapTerm[];

  @Field(() => Int, { description: 'n: dated initiatives on record by the day, without weights.' })
  readonly initiatives!: number;

  @Field(() => Float, {
    description: 'E⁰: how many there would be if region, partner and sector were independent.',
  })
  readonly expectedInitiatives!: number;

  @Field(() => Float, {
    description:
      'exp(−E⁰), 0 to 1: how likely nothing would be even so. No empty cell can be significantly empty.',
  })
  readonly chanceOfNone!: number;

  @Field(() => Boolean, {
    description:
      'More initiatives than chance explains: Poisson, Benjamini–Hochberg q < 0.05 over all cells.',
  })
  readonly isAboveChance!: boolean;

  @Field(() => Boolean, { description: 'All cooperation on record is shared sessions.' })
  readonly sessionOnly!: boolean;

  @Field(() => Boolean, {
    description: 'It has agreements or projects, and every one of them is only announced.',
  })
  readonly announcedOnly!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Last year of the dated initiatives. Null: none.',
  })
  readonly lastYear!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Location quotient of the left region. Null: not known, or a pair.',
  })
  readonly leftQuotient!: number | null;

  @Field(() => Float, { nullable: true, description: 'Likewise of the right region.' })
  readonly rightQuotient!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Both quotients are at least 1: what “both strong” means. No predictor. Null: one is not known.',
  })
  readonly bothSpecialised!: boolean | null;
}

@ObjectType({ description: 'Measures in force on a day that touch a gap.', simpleResolvers: true })
export class GapRestrictions {
  @Field(() => String, { description: 'The day asked for: `2026-11-26`.' })
  readonly day!: string;

  @Field(() => RestrictionTouch, { description: 'How far they reach.' })
  readonly touch!: keyof typeof RestrictionTouch;
}

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
    description: 'Σc / ΣP over TOP: turns a potential into the unit of strength.',
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
      'The filter “both strong” was applied. False: not asked for, of pairs, or a side has no figure of its whole economy.',
  })
  readonly isBothSpecialisedApplied!: boolean;

  @Field(() => [String], {
    description: 'What users must know before they quote a number, in English. Show it.',
  })
  readonly notes!: readonly string[];
}

export const GapConnection = connectionTypes(
  'Gap',
  () => Gap,
  'that of `orderBy`; equal rows by left, right and sector id.',
).ConnectionType;

@ObjectType({
  description: 'A row of a matrix: one number a column, in the order of `columns`.',
  simpleResolvers: true,
})
export class GapMatrixRow {
  @Field(() => [Float], {
    nullable: 'items',
    description: 'G; null: not known.',
  })
  readonly gaps!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'E; null: not known.' })
  readonly expected!: readonly (number | null)[];

  @Field(() => [Float], { description: 'c: cooperation on record.' })
  readonly observed!: readonly number[];

  @Field(() => [GapStatusEnum], { description: 'What is on record.' })
  readonly statuses!: readonly GapStatus[];
}

@ObjectType({
  description:
    'All sectors × partner regions of one region, or all pairs in one sector: compact enough for a map.',
  simpleResolvers: true,
})
export class GapMatrix {
  @Field(() => [GapMatrixRow], { description: 'In the order of the row headings.' })
  readonly rows!: readonly GapMatrixRow[];
}
