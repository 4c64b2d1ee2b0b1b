import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../shared/connection.js';
import type { TermKind } from './explain-gap.js';
import { GapMethodEnum, GapStatusEnum, GapTermKind, NoDataReasonEnum } from './gap-enums.js';
import type { GapMethod, NoDataReason } from './gap-model.js';
import type { GapStatus } from './gap-status.js';

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
      'The factor: a share between 0 and 1, or an activity or volume in the unit of strength; smoothed.',
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
    description:
      'G = E·(1 − A), in the unit of strength. Null: the potential is not known, or no scale to measure it by.',
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
    description:
      'P, without unit: only ratios mean anything. Null: a side has no figure of the size of the sector.',
  })
  readonly potential!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'P/P₀: against the cell of average regions and an average sector, or the average pair. Null as ' +
      '`potential`, or nothing is on record to average.',
  })
  readonly potentialRatio!: number | null;

  @Field(() => [GapTerm], {
    description:
      'The five factors. Empty: the potential is not known or 0, nothing is on record to average, or it is that of a pair, a ' +
      'sum over sectors.',
  })
  readonly terms!: readonly GapTerm[];

  @Field(() => Int, { description: 'n: dated initiatives on record by the day, without weights.' })
  readonly initiatives!: number;

  @Field(() => Int, {
    description:
      'Those of them that are cooperation, of which `lastYear` is the last. The others are announcements that ' +
      '`evidenceStatus` leaves out.',
  })
  readonly initiativesCounted!: number;

  @Field(() => Boolean, {
    description:
      'Announcements are on record, dated or not, that `evidenceStatus` leaves out: they are neither in `observed` nor in ' +
      '`lastYear`.',
  })
  readonly hasAnnouncementsLeftOut!: boolean;

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
    description: 'Last year of `initiativesCounted`. Null: none.',
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

export const GapConnection = connectionTypes(
  'Gap',
  () => Gap,
  'that of `orderBy`; equal rows by left, right and sector id.',
).ConnectionType;
