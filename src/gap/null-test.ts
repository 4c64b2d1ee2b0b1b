import { sumOfKnown } from './gap-score.js';
import type { Grid } from './gather-evidence.js';
import { marginsOf } from './margins.js';

/** How a count compares with what independence of region, partner and sector would make it. */
export interface NullTest {
  /** E⁰ by cell: n_i·n_j·n_s/n², for a pair n_i·n_j/n; 0 where a margin is 0. */
  readonly expected: Float64Array;
  /** Cells whose count is larger than chance explains, at a false discovery rate of 5 %. */
  readonly significant: ReadonlySet<number>;
}

const FALSE_DISCOVERY_RATE = 0.05;

/**
 * Only too large is tested: with so few initiatives no empty cell can be significantly empty. The margins are those of the
 * first `tops` sectors. Their cells are tested together, and those of the other sectors by themselves, so that no cell of
 * TOP has another answer where there are sectors below.
 */
export function nullTest(grid: Grid, tops: number): NullTest {
  const { expected, tested } = expectedCounts(grid, tops);
  const isTop = (at: number) => at % grid.sectors < tops;
  const families = [tested.filter(isTop), tested.filter((at) => !isTop(at))];
  const significant = families.flatMap((cells) => aboveChance(cells, grid.count, expected));
  return { expected, significant: new Set(significant) };
}

function aboveChance(
  cells: readonly number[],
  count: Float64Array,
  expected: Float64Array,
): readonly number[] {
  const sorted = cells
    .filter((at) => (count[at] as number) > 0)
    .map((at) => ({ at, p: poissonTail(count[at] as number, expected[at] as number) }))
    .sort((a, b) => a.p - b.p || a.at - b.at);
  let flagged = 0;
  // Benjamini and Hochberg 1995: all up to the last rank k with p < k/m · q; the empty cells, p = 1, are of the m.
  for (const [index, { p }] of sorted.entries()) {
    if (p < ((index + 1) / cells.length) * FALSE_DISCOVERY_RATE) flagged = index + 1;
  }
  return sorted.slice(0, flagged).map(({ at }) => at);
}

function expectedCounts(grid: Grid, tops: number) {
  const { rights, sectors, count } = grid;
  const { left, right, sector } = marginsOf(grid, tops, (at) => count[at] as number);
  const all = sumOfKnown(left);
  const expected = new Float64Array(count.length);
  const tested: number[] = [];
  if (all === 0) return { expected, tested };
  for (let at = 0; at < count.length; at += 1) {
    const s = at % sectors;
    const pair = (at - s) / sectors;
    const j = pair % rights;
    const product = (left[(pair - j) / rights] as number) * (right[j] as number);
    // One sector only: its margin is everything, and the formula is that of a table with two sides.
    expected[at] = (product * (sector[s] as number)) / all ** 2;
    if ((expected[at] as number) > 0) tested.push(at);
  }
  return { expected, tested };
}

/** P(N ≥ n) of a Poisson distribution with this mean. */
export function poissonTail(n: number, mean: number): number {
  if (n === 0) return 1;
  // The smaller part is added up: subtracting the other from 1 would leave nothing of a small tail.
  return n <= mean ? 1 - sumBelow(n, mean) : sumFrom(n, mean);
}

const probabilityOf = (n: number, mean: number) =>
  Math.exp(n * Math.log(mean) - mean - logFactorial(n));

function sumFrom(n: number, mean: number): number {
  let term = probabilityOf(n, mean);
  let sum = 0;
  for (let k = n; term > sum * 1e-17; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return Math.min(1, sum);
}

function sumBelow(n: number, mean: number): number {
  let term = probabilityOf(n - 1, mean);
  let sum = 0;
  for (let k = n - 1; k >= 0 && term > sum * 1e-17; k -= 1) {
    sum += term;
    term *= k / mean;
  }
  return Math.min(1, sum);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k += 1) sum += Math.log(k);
  return sum;
}
