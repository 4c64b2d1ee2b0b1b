import { ascendingOrder } from './ascending-order.js';

/** How well an order of candidates found what came: 1 is a perfect one. */
export interface Metrics {
  /** Area under the ROC curve, ties as ½; 0.5 is what chance gives. NaN without a positive or without a negative. */
  readonly rocAuc: number;
  /** Average precision, ties as one block; the base rate is what chance gives. NaN without a positive. */
  readonly averagePrecision: number;
}

/** Candidates with what came of each, and the regions they are of. */
export interface Candidates {
  readonly isPositive: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Candidates in the order of a score, largest first; `blockEnds` are the places behind each block of equal scores. */
export interface Ordered extends Candidates {
  readonly blockEnds: Int32Array;
}

/** How often the regions of each side count. */
export interface RegionWeights {
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

export function ordered(scores: Float64Array, candidates: Candidates): Ordered {
  const size = scores.length;
  const order = ascendingOrder(scores.map((score) => -score));
  const rows = sideBySide(scores, candidates);
  const blockEnds = new Int32Array(size);
  let [blocks, score] = [0, Number.NaN];
  const [isPositive, left, right] = [
    new Uint8Array(size),
    new Int32Array(size),
    new Int32Array(size),
  ];
  for (let place = 0; place < size; place += 1) {
    const at = (order[place] as number) * FIELDS;
    isPositive[place] = rows[at + 1] as number;
    left[place] = rows[at + 2] as number;
    right[place] = rows[at + 3] as number;
    if (place > 0 && rows[at] !== score) blockEnds[blocks++] = place;
    score = rows[at] as number;
  }
  if (size > 0) blockEnds[blocks++] = size;
  return { isPositive, left, right, blockEnds: blockEnds.slice(0, blocks) };
}

const FIELDS = 4;

/** Score, what came and regions of each candidate in one place of the memory: they are read in the order of the scores. */
function sideBySide(scores: Float64Array, { isPositive, left, right }: Candidates): Float64Array {
  const rows = new Float64Array(scores.length * FIELDS);
  for (let at = 0; at < scores.length; at += 1) {
    rows[at * FIELDS] = scores[at] as number;
    rows[at * FIELDS + 1] = isPositive[at] as number;
    rows[at * FIELDS + 2] = left[at] as number;
    rows[at * FIELDS + 3] = right[at] as number;
  }
  return rows;
}

/** Metrics of an order; each candidate counts the product of the weights of its regions, 1 where none are given. */
export function metricsOf(
  { blockEnds, isPositive, left, right }: Ordered,
  weights?: RegionWeights,
): Metrics {
  const sums = { ...NO_SUMS };
  let start = 0;
  for (const end of blockEnds) {
    let [up, down] = [0, 0];
    for (let place = start; place < end; place += 1) {
      const weight =
        weights === undefined
          ? 1
          : (weights.left[left[place] as number] as number) *
            (weights.right[right[place] as number] as number);
      if (isPositive[place] === 1) up += weight;
      else down += weight;
    }
    addBlock(sums, up, down);
    start = end;
  }
  return metricsOfSums(sums);
}

/** What the metrics are made of, up to a block. */
export interface Sums {
  positives: number;
  negatives: number;
  /** Negatives below each positive. */
  ranked: number;
  precision: number;
}

export const NO_SUMS: Readonly<Sums> = { positives: 0, negatives: 0, ranked: 0, precision: 0 };

/** The next block of equal scores, by the weight of its positives and negatives. */
export function addBlock(sums: Sums, up: number, down: number): void {
  // Negatives of this block rank below the positives before it, and half below those in it.
  sums.ranked += down * (sums.positives + up / 2);
  sums.positives += up;
  sums.negatives += down;
  if (up > 0) sums.precision += (up * sums.positives) / (sums.positives + sums.negatives);
}

export const metricsOfSums = ({ positives, negatives, ranked, precision }: Sums): Metrics => ({
  rocAuc: ranked / (positives * negatives),
  averagePrecision: precision / positives,
});

/** Expected positives among the first k, where candidates of equal score stand in random order. */
export function hitsAt({ blockEnds, isPositive }: Ordered, k: number): number {
  let [hits, start] = [0, 0];
  for (const end of blockEnds) {
    if (start >= k) break;
    let up = 0;
    for (let place = start; place < end; place += 1) up += isPositive[place] as number;
    hits += (up * (Math.min(end, k) - start)) / (end - start);
    start = end;
  }
  return hits;
}
