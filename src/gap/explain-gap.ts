import { factorsAt, type GapModel } from './gap-model.js';
import { potentialOf } from './gap-score.js';

export const TERM_KINDS = [
  'LEFT_SIZE',
  'RIGHT_SIZE',
  'LEFT_ACTIVITY',
  'RIGHT_ACTIVITY',
  'VOLUME',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A factor of the potential against that of the average cell. */
export interface Term {
  readonly kind: TermKind;
  /** What it adds to ln(P/P₀): exponent · ln(ratio). */
  readonly contribution: number;
  readonly exponent: number;
  /** The factor ÷ its average: share of the sector · number of regions, ã ÷ mean ã, C̃ ÷ mean C̃. */
  readonly ratio: number;
  /** The factor itself: σ or τ (a share), ã or C̃ (in the unit of strength). */
  readonly value: number;
}

/** The five terms of a cell; they add up to ln(P/P₀). */
export function termsOf(model: GapModel, left: number, right: number, sector: number): Term[] {
  const { input, means, constants } = model;
  const { share, activity, volume } = factorsAt(model, left, right, sector);
  const { sizeExponent, activityExponent, volumeExponent } = constants;
  const rows: readonly (readonly [TermKind, number, number, number])[] = [
    ['LEFT_SIZE', share.left, share.left * input.left.regions.length, sizeExponent],
    ['RIGHT_SIZE', share.right, share.right * input.right.regions.length, sizeExponent],
    ['LEFT_ACTIVITY', activity.left, activity.left / means.left, activityExponent],
    ['RIGHT_ACTIVITY', activity.right, activity.right / means.right, activityExponent],
    ['VOLUME', volume, volume / means.volume, volumeExponent],
  ];
  return rows.map(([kind, value, ratio, exponent]) => ({
    kind,
    value,
    ratio,
    exponent,
    // x^0 is 1 even of nothing.
    contribution: exponent === 0 ? 0 : exponent * Math.log(ratio),
  }));
}

/** P₀: the potential of average regions in an average sector. */
export function averagePotential({ input, means, constants }: GapModel): number {
  const share = { left: 1 / input.left.regions.length, right: 1 / input.right.regions.length };
  return potentialOf(share, means, means.volume, constants);
}
