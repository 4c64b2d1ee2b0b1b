import { quantileOf, rounded } from './gap-score.js';

const BOUNDS = [0.025, 0.975] as const;

/**
 * Of many places, `draws` values each: the lowest and the highest few, which is all that the 2.5th and 97.5th percentile
 * ask for. A million places with a hundred draws are 32 MB then and not 400. Half the precision is enough: rounded after
 * it, six decimals survive in a number below 16.
 */
export class Extremes {
  private readonly lowest: Float32Array;
  private readonly highest: Float32Array;
  /** Of each end: the two values that a percentile lies between, and those beyond. */
  private readonly kept: number;

  constructor(
    private readonly places: number,
    private readonly draws: number,
  ) {
    this.kept = Math.floor((draws - 1) * BOUNDS[0]) + 2;
    this.lowest = new Float32Array(places * this.kept).fill(Number.NaN);
    this.highest = new Float32Array(places * this.kept).fill(Number.NaN);
  }

  /** A draw: a value by place. NaN, not known, is not known in every draw of a place. */
  add(values: ArrayLike<number>): void {
    const { lowest, highest, places, kept } = this;
    // The innermost of each end stand side by side: most values go no further than them.
    const innermost = places * (kept - 1);
    for (let place = 0; place < places; place += 1) {
      const value = values[place] as number;
      // Nothing is there yet where it is NaN.
      if (!(value >= (lowest[innermost + place] as number))) this.insert(lowest, place, value, 1);
      if (!(value <= (highest[innermost + place] as number)))
        this.insert(highest, place, value, -1);
    }
  }

  /** The two percentiles, as `quantileOf` has them of all draws in order. */
  bounds(place: number): [low: number, high: number] {
    const { kept, places, draws } = this;
    const sorted = new Float64Array(draws);
    for (let rank = 0; rank < kept; rank += 1) {
      sorted[rank] = rounded(this.lowest[rank * places + place] as number);
      sorted[draws - 1 - rank] = rounded(this.highest[rank * places + place] as number);
    }
    return BOUNDS.map((bound) => quantileOf(sorted, bound)) as [number, number];
  }

  /** Into its rank of the few that are kept; ascending with `sign` 1, descending with −1. */
  private insert(ends: Float32Array, place: number, value: number, sign: 1 | -1): void {
    const { kept, places } = this;
    let at = (kept - 1) * places + place;
    while (at >= places && !(sign * value >= sign * (ends[at - places] as number))) {
      ends[at] = ends[at - places] as number;
      at -= places;
    }
    ends[at] = value;
  }
}
