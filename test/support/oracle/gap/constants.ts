import { type BasisWeights, WEIGHTS } from '../vocabulary.js';

/**
 * Readings of gap.md: the three exponents stand by themselves (halving `commonExponent` leaves the
 * other two); `evidenceStatus` names its two settings ALL and BEYOND_ANNOUNCED.
 */
export type GapConstants = {
  /** Years after which an initiative counts half; null: never. */
  readonly halfLife: number | null;
  readonly shareSmoothing: number;
  readonly commonExponent: number;
  readonly activityExponent: number;
  readonly volumeExponent: number;
  readonly activitySmoothing: number;
  readonly volumeSmoothing: number;
  readonly weights: BasisWeights;
  readonly fadedAfterYears: number;
  readonly opportunityQuantile: number;
  readonly evidenceStatus: 'ALL' | 'BEYOND_ANNOUNCED';
};

export const GAP_CONSTANTS: GapConstants = {
  halfLife: 10,
  shareSmoothing: 0.05,
  commonExponent: 0.75,
  activityExponent: 0.375,
  volumeExponent: 0.375,
  activitySmoothing: 0.25,
  volumeSmoothing: 0.5,
  weights: WEIGHTS,
  fadedAfterYears: 10,
  opportunityQuantile: 0.9,
  evidenceStatus: 'ALL',
};

export type GapQuestion = {
  readonly left: string;
  readonly right: string;
  /** A whole day; default: the first that the date of the last dated initiative may mean. */
  readonly day?: string;
  readonly constants?: Partial<GapConstants>;
  /** "Undated: always left out of the back-test." */
  readonly withoutUndated?: boolean;
};

export function constantsOf({ constants = {} }: GapQuestion): GapConstants {
  return { ...GAP_CONSTANTS, ...constants };
}
