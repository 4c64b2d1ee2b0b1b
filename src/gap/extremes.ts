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
    places: number,
    private readonly draws: number,
  ) {
    this.kept = Math.floor((draws - 1) * BOUNDS[0]) + 2;
    this.lowest = new Float32Array(places * this.kept).fill(Number.NaN);
    this.highest = new Float32Array(places * this.kept).fill(Number.NaN);
  }

  /** NaN, not known, is not known in every draw of a place. */
  add(place: number, value: number): void {
    insert(this.lowest, place * this.kept, this.kept, value, 1);
    insert(this.highest, place * this.kept, this.kept, value, -1);
  }

  /** The two percentiles, as `quantileOf` has them of all draws in order. */
  bounds(place: number): [low: number, high: number] {
    const [from, to] = [place * this.kept, (place + 1) * this.kept];
    const sorted = new Float64Array(this.draws);
    const [low, high] = [this.lowest, this.highest].map((values) =>
      Array.from(values.subarray(from, to), rounded),
    ) as [number[], number[]];
    sorted.set(low);
    sorted.set(high.reverse(), this.draws - this.kept);
    return BOUNDS.map((bound) => quantileOf(sorted, bound)) as [number, number];
  }
}

/** Into its place of the few that are kept from `from` on; ascending with `sign` 1, descending with −1. */
function insert(
  values: Float32Array,
  from: number,
  kept: number,
  value: number,
  sign: 1 | -1,
): void {
  let place = from + kept - 1;
  // Nothing is there yet where it is NaN.
  if (sign * value >= sign * (values[place] as number)) return;
  while (place > from && !(sign * value >= sign * (values[place - 1] as number))) {
    values[place] = values[place - 1] as number;
    place -= 1;
  }
  values[place] = value;
}
