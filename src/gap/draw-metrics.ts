import {
  addBlock,
  type Metrics,
  metricsOfSums,
  NO_SUMS,
  type Ordered,
  type RegionWeights,
  type Sums,
} from './precision.js';

/** Draws weighed in one go: so many sums stay in registers, and an entry is read once for all of them. */
export const DRAWS_AT_ONCE = 8;

export interface Sizes {
  readonly lefts: number;
  readonly rights: number;
}

/** An order as far as weights of regions matter: pairs of regions with how many candidates are of each. */
export interface Folded {
  readonly pairs: Int32Array;
  readonly counts: Int32Array;
  /** Where the positives of a block end, then its negatives. */
  readonly ends: Int32Array;
}

/**
 * Neighbouring blocks without a positive are one, and candidates of a block that are of the same two regions are one entry
 * with a count. The metrics stay the same to the last bit: they add up whole numbers and halves, exact in any order, but
 * for the precisions, and these only of blocks with a positive.
 */
export function folded(order: Ordered, { lefts, rights }: Sizes): Folded {
  const size = order.isPositive.length;
  const [pairs, counts] = [new Int32Array(size), new Int32Array(size)];
  const entryOf = new Int32Array(lefts * rights).fill(-1);
  const ends: number[] = [];
  let entries = 0;
  const addPart = (from: number, to: number, positive: 0 | 1) => {
    const start = entries;
    for (let place = from; place < to; place += 1) {
      if (order.isPositive[place] !== positive) continue;
      const pair = (order.left[place] as number) * rights + (order.right[place] as number);
      // One of an earlier part is none of this.
      if ((entryOf[pair] as number) < start) {
        pairs[entries] = pair;
        entryOf[pair] = entries++;
      }
      const entry = entryOf[pair] as number;
      counts[entry] = (counts[entry] as number) + 1;
    }
    ends.push(entries);
  };
  for (const [from, to] of mergedBlocks(order)) {
    addPart(from, to, 1);
    addPart(from, to, 0);
  }
  const entryArrays = { pairs: pairs.slice(0, entries), counts: counts.slice(0, entries) };
  return { ...entryArrays, ends: Int32Array.from(ends) };
}

function* mergedBlocks({ blockEnds, isPositive }: Ordered): Generator<[from: number, to: number]> {
  let [merged, start] = [0, 0];
  for (let block = 0; block < blockEnds.length; block += 1) {
    const end = blockEnds[block] as number;
    let positives = 0;
    for (let place = start; place < end; place += 1) positives += isPositive[place] as number;
    if (positives > 0) {
      if (merged < start) yield [merged, start];
      yield [start, end];
      merged = end;
    }
    start = end;
  }
  if (merged < start) yield [merged, start];
}

/** By pair of regions the product of their weights, of each of the draws. */
export function pairWeights(draws: readonly RegionWeights[], { lefts, rights }: Sizes): Int32Array {
  const weights = new Int32Array(lefts * rights * DRAWS_AT_ONCE);
  for (const [draw, { left, right }] of draws.entries()) {
    for (let i = 0; i < lefts; i += 1) {
      for (let j = 0; j < rights; j += 1) {
        const product = (left[i] as number) * (right[j] as number);
        weights[(i * rights + j) * DRAWS_AT_ONCE + draw] = product;
      }
    }
  }
  return weights;
}

/** `metricsOf` the order with the weights of each draw. */
export function metricsOfDraws(order: Folded, weights: Int32Array): Metrics[] {
  const sums = Array.from({ length: DRAWS_AT_ONCE }, () => ({ ...NO_SUMS }));
  const [up, down] = [new Float64Array(DRAWS_AT_ONCE), new Float64Array(DRAWS_AT_ONCE)];
  let from = 0;
  for (let end = 0; end < order.ends.length; end += 2) {
    const [middle, to] = [order.ends[end] as number, order.ends[end + 1] as number];
    addUp(order, from, middle, weights, up);
    addUp(order, middle, to, weights, down);
    for (let draw = 0; draw < DRAWS_AT_ONCE; draw += 1) {
      addBlock(sums[draw] as Sums, up[draw] as number, down[draw] as number);
    }
    from = to;
  }
  return sums.map(metricsOfSums);
}

/** Σ count·weight of some entries, by draw: whole numbers, at most as many as there are cells. */
function addUp(
  { pairs, counts }: Folded,
  from: number,
  to: number,
  weights: Int32Array,
  sums: Float64Array,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let entry = from; entry < to; entry += 1) {
    const at = (pairs[entry] as number) * DRAWS_AT_ONCE;
    const count = counts[entry] as number;
    a = (a + Math.imul(count, weights[at] as number)) | 0;
    b = (b + Math.imul(count, weights[at + 1] as number)) | 0;
    c = (c + Math.imul(count, weights[at + 2] as number)) | 0;
    d = (d + Math.imul(count, weights[at + 3] as number)) | 0;
    e = (e + Math.imul(count, weights[at + 4] as number)) | 0;
    f = (f + Math.imul(count, weights[at + 5] as number)) | 0;
    g = (g + Math.imul(count, weights[at + 6] as number)) | 0;
    h = (h + Math.imul(count, weights[at + 7] as number)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
}
