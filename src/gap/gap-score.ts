import type { GapConstants } from './gap-constants.js';

/** Σ of the known values, in their order; NaN is not known. */
export function sumOfKnown(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}

/** Mean of the known values; NaN where none is known. */
export function meanOfKnown(values: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < values.length; i += 1) if (!Number.isNaN(values[i] as number)) count += 1;
  return sumOfKnown(values) / count;
}

/**
 * σ_i = (x_i + k·mean x) / Σ (x + k·mean x) over the regions whose figure is known: the share of the national sector,
 * between 0 and 1. What is below nothing, as value added may be, is a share of nothing; of a sector that no region has
 * anything of, every share is 0. NaN where the figure is not known.
 */
export function sharesOf(sizes: Float64Array, smoothing: number): Float64Array {
  const added = smoothing * meanOfKnown(sizes);
  const smoothed = sizes.map((size) => Math.max(0, size + added));
  const total = sumOfKnown(smoothed);
  return total === 0 ? smoothed : smoothed.map((size) => size / total);
}

/** ã = a + k·mean a: never zero where anything is on record. */
export function smoothedOf(values: Float64Array, smoothing: number, mean: number): Float64Array {
  return values.map((value) => value + smoothing * mean);
}

/** What is not known stays so, even to the power of 0. */
export const powerOf = (value: number, exponent: number) =>
  Number.isNaN(value) ? Number.NaN : value ** exponent;

/**
 * P = (σ·τ)^e · (ã_i·ã_j)^f · C̃^g: a gravity model of counts (Tinbergen 1962; multiplicative as Santos Silva & Tenreyro
 * 2006, doi:10.1162/rest.88.4.641) with fixed exponents. No unit; NaN where a share is not known.
 */
export function potentialOf(
  share: { readonly left: number; readonly right: number },
  activity: { readonly left: number; readonly right: number },
  volume: number,
  { sizeExponent, activityExponent, volumeExponent }: GapConstants,
): number {
  return (
    powerOf(share.left * share.right, sizeExponent) *
    powerOf(activity.left * activity.right, activityExponent) *
    powerOf(volume, volumeExponent)
  );
}

/** A = c/(c + E), between 0 and 1; 0 where both are 0, NaN where E is not known. */
export function realisedOf(observed: number, expected: number): number {
  if (Number.isNaN(expected)) return Number.NaN;
  return observed === 0 ? 0 : observed / (observed + expected);
}

/** G = E·(1 − A), in the unit of strength: falls as c rises for a fixed E. */
export function gapOf(observed: number, expected: number): number {
  return expected * (1 - realisedOf(observed, expected));
}

/** Balassa's location quotient: share of the sector ÷ share of the economy; NaN where one is not known. */
export function locationQuotient(
  size: number,
  sizes: Float64Array,
  total: number,
  totals: Float64Array,
): number {
  return size / sumOfKnown(sizes) / (total / sumOfKnown(totals));
}

/** Numbers are compared and returned with six decimals: the engines and the order of rows cannot show beyond. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The q-quantile with linear interpolation between ranks; NaN of nothing. `sorted` is ascending. */
export function quantileOf(sorted: ArrayLike<number>, q: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * q;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}
