import { addTo } from './numbers.js';

/**
 * Readings of gap.md: the margins of E⁰ are those of the TOP cells, also for a sector below (only
 * n_··s is its own); the Benjamini–Hochberg family of a TOP cell is the TOP cells with E⁰ > 0, that
 * of a cell below the cells below, so each has one answer whatever list it stands in.
 */
export type CountedCell = {
  readonly left: string;
  readonly right: string;
  /** null: a pair. */
  readonly sector: string | null;
  readonly count: number;
};

/** E⁰ = n_i··n_·j·n_··s/n_···² (pairs: n_i·n_·j/n_··), the first two margins over `margins`. */
export function nullExpectations(
  cells: readonly CountedCell[],
  margins: readonly CountedCell[],
): number[] {
  const byLeft = new Map<string, number>();
  const byRight = new Map<string, number>();
  const bySector = new Map<string | null, number>();
  let total = 0;
  for (const { left, right, count } of margins) {
    addTo(byLeft, left, count);
    addTo(byRight, right, count);
    total += count;
  }
  for (const { sector, count } of cells) addTo(bySector, sector, count);
  if (total === 0) return cells.map(() => 0);
  return cells.map(({ left, right, sector }) => {
    const ofPair = ((byLeft.get(left) ?? 0) * (byRight.get(right) ?? 0)) / total;
    return sector === null ? ofPair : (ofPair * (bySector.get(sector) ?? 0)) / total;
  });
}

/** P(N ≥ count), N Poisson: the tail itself is summed, since 1 − rest loses small values. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count === 0) return 1;
  if (mean === 0) return 0;
  let term = Math.exp(-mean);
  for (let k = 1; k <= count; k += 1) term *= mean / k;
  let sum = 0;
  for (let k = count; term > sum * 1e-17 || k <= mean; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return Math.min(sum, 1);
}

/** q of each p: the smallest m·p/rank over the p that are not smaller. */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  const order = probabilities.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = probabilities.map(() => 1);
  let smallest = 1;
  order.forEach(({ p, index }, position) => {
    smallest = Math.min(smallest, (p * order.length) / (order.length - position));
    adjusted[index] = smallest;
  });
  return adjusted;
}
