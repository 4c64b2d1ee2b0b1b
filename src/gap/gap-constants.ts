import { type BasisWeights, DEFAULT_WEIGHTS } from '../tie/tie-strength.js';

export const EVIDENCE_STATUSES = ['ALL', 'NOT_ONLY_ANNOUNCED'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** The numbers of the method that are a choice. They are returned with every result. */
export interface GapConstants {
  /** What an evidence counts before recency, by basis. */
  readonly weights: BasisWeights;
  /** Years after which an evidence counts half; null: it never ages. */
  readonly halfLife: number | null;
  /** Part of the mean size that is added to every size, so that a small figure is no zero. */
  readonly sizeSmoothing: number;
  readonly sizeExponent: number;
  readonly activitySmoothing: number;
  readonly activityExponent: number;
  readonly volumeSmoothing: number;
  readonly volumeExponent: number;
  /** Cooperation whose last year lies more years before the day than this has faded. */
  readonly fadedAfterYears: number;
  /** Which quantile of the potential an empty cell must reach to be an opportunity. */
  readonly opportunityQuantile: number;
  /** Whether what was only announced is evidence. */
  readonly evidenceStatus: EvidenceStatus;
}

/**
 * Fixed in advance on early folds of the first data set: the proportions 1 : ½ : ½ of the exponents hardly matter, and the
 * common factor ¾ makes the slope of the log-odds of new cooperation on ln P about one.
 */
export const DEFAULT_CONSTANTS: GapConstants = {
  weights: DEFAULT_WEIGHTS,
  halfLife: 10,
  sizeSmoothing: 0.05,
  sizeExponent: 0.75,
  activitySmoothing: 0.25,
  activityExponent: 0.375,
  volumeSmoothing: 0.5,
  volumeExponent: 0.375,
  fadedAfterYears: 10,
  opportunityQuantile: 0.9,
  evidenceStatus: 'ALL',
};

/** Named in every answer; another formula is another version. */
export const FORMULA_VERSION = '1';
