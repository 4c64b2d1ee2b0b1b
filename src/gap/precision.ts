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
  const order = Int32Array.from(scores.keys()).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );
  const ends: number[] = [];
  for (let place = 1; place <= order.length; place += 1) {
    const isEnd =
      place === order.length ||
      scores[order[place] as number] !== scores[order[place - 1] as number];
    if (isEnd) ends.push(place);
  }
  return {
    isPositive: Uint8Array.from(order, (at) => candidates.isPositive[at] as number),
    left: order.map((at) => candidates.left[at] as number),
    right: order.map((at) => candidates.right[at] as number),
    blockEnds: Int32Array.from(ends),
  };
}

/** Metrics of an order; each candidate counts the product of the weights of its regions, 1 where none are given. */
export function metricsOf(
  { blockEnds, isPositive, left, right }: Ordered,
  weights?: RegionWeights,
): Metrics {
  let [positives, negatives, ranked, precision] = [0, 0, 0, 0];
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
    // Negatives of this block rank below the positives before it, and half below those in it.
    ranked += down * (positives + up / 2);
    positives += up;
    negatives += down;
    if (up > 0) precision += (up * positives) / (positives + negatives);
    start = end;
  }
  return { rocAuc: ranked / (positives * negatives), averagePrecision: precision / positives };
}

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
