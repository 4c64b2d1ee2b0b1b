import type { Basis } from '../initiative/basis.js';

/** What one evidence adds before it is divided by n − 1. */
export type BasisWeights = Readonly<Record<Basis, number>>;

/** A joint plant says more than an agreement, which says more than sitting in the same plenary. */
export const DEFAULT_WEIGHTS: BasisWeights = {
  PROJECT: 4,
  AGREEMENT: 3,
  PROGRAMME: 2,
  SESSION: 1,
};

/** Evidences of one basis that share n: the units of both ends that an initiative reaches. */
export interface EvidenceGroup {
  readonly basis: Basis;
  readonly n: number;
  readonly count: number;
}

/** Decimals of a strength: sums are rounded to them before they are compared or shown. */
export const STRENGTH_DECIMALS = 6;
const SCALE = 10 ** STRENGTH_DECIMALS;

/**
 * Newman's collaboration weighting: each evidence adds weight(basis) ÷ (n − 1), so that a meeting of sixty regions
 * says less about one pair than an agreement between two (Newman 2001, doi:10.1103/PhysRevE.64.016132). The sum is
 * rounded to six decimals, half to even of the exact sum.
 */
export function strengthOf(groups: readonly EvidenceGroup[], weights: BasisWeights): number {
  const sum = groups.reduce(
    (total, { basis, n, count }) => total + (weights[basis] * count) / (n - 1),
    0,
  );
  const scaled = sum * SCALE;
  // Far more than the rounding of some hundred additions of this size can amount to.
  const margin = 1e-3 + scaled * 1e-13;
  const nearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < margin;
  return nearHalf ? exactStrength(groups, weights) : Math.round(scaled) / SCALE;
}

/** Floating point cannot tell which side of a half the sum lies on: integers of any size can. */
function exactStrength(groups: readonly EvidenceGroup[], weights: BasisWeights): number {
  let numerator = 0n; // of the sum in millionths, since a weight has at most six decimals
  let denominator = 1n;
  for (const { basis, n, count } of groups) {
    const part = BigInt(Math.round(weights[basis] * SCALE)) * BigInt(count);
    numerator = numerator * BigInt(n - 1) + part * denominator;
    denominator *= BigInt(n - 1);
  }
  return Number(roundHalfEven(numerator, denominator)) / SCALE;
}

function roundHalfEven(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && whole % 2n === 1n);
  return up ? whole + 1n : whole;
}
