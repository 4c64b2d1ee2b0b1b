import { topCount } from './gap-input.js';
import { type GapModel, gapsOf, type Scored } from './gap-model.js';
import { judgedIn, statusesOf } from './gap-status.js';

/** The gaps of the cells (or pairs) that set the scale, largest first: where a cell stands among them is its rank. */
export class Ranking {
  /** Descending. */
  private readonly gaps: Float64Array;

  constructor(gaps: Float64Array) {
    this.gaps = gaps.sort().reverse();
  }

  get size(): number {
    return this.gaps.length;
  }

  /** 1 and upwards: one more than the cells with a larger gap, so equal gaps have the same rank. */
  rankOf(gap: number): number {
    let [low, high] = [0, this.gaps.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.gaps[middle] as number) > gap) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}

/** A grid with what every question about it needs. */
export interface RankedGrid {
  readonly scored: Scored;
  /** Positions in GAP_STATUSES; worked out when they are first asked for. */
  readonly statuses: Uint8Array;
  /** Rounded, NaN where not known: what is ranked. */
  readonly gaps: Float64Array;
  /** Of every cell of TOP, or every pair, that is not NO_DATA. */
  readonly ranking: Ranking;
}

export function rankCells(model: GapModel): RankedGrid {
  return rankedGrid(model, model.cells, topCount(model.input));
}

export function rankPairs(model: GapModel): RankedGrid {
  return rankedGrid(model, model.pairs, 1);
}

function rankedGrid(model: GapModel, scored: Scored, tops: number): RankedGrid {
  const isRanked = judgedIn(model, scored, tops);
  const gaps = gapsOf(scored);
  let statuses: Uint8Array | undefined;
  return {
    scored,
    gaps,
    ranking: new Ranking(gaps.filter((_, at) => isRanked[at] === 1)),
    get statuses() {
      statuses ??= statusesOf(model, scored);
      return statuses;
    },
  };
}

/** The gaps of a grid, and `Ranking.rankOf` of each: all at once is a tenth of the time of one by one. */
export function gapsAndRanks(model: GapModel, scored: Scored, tops: number) {
  const gaps = gapsOf(scored);
  return { gaps, ranks: ranksOf(gaps, judgedIn(model, scored, tops)) };
}

// Gaps from 0 and below 1 are counted by their six decimals, which is nearly all of them; 4 MB.
const COUNTED = 1e6;

/** One more than the ranked places with a larger gap, by place; 1 where the gap is not known. */
export function ranksOf(gaps: Float64Array, isRanked: Uint8Array): Uint32Array {
  const others = new Ranking(gaps.filter((gap, at) => isRanked[at] === 1 && !isCounted(gap)));
  const larger = new Uint32Array(COUNTED);
  for (let at = 0; at < gaps.length; at += 1) {
    const gap = gaps[at] as number;
    if (isRanked[at] !== 1 || !isCounted(gap)) continue;
    const digits = digitsOf(gap);
    larger[digits] = (larger[digits] as number) + 1;
  }
  // Of the others those above all that are counted.
  let sum = others.rankOf(0) - 1;
  for (let digits = COUNTED - 1; digits >= 0; digits -= 1) {
    const equal = larger[digits] as number;
    larger[digits] = sum;
    sum += equal;
  }
  // All that a gap below 0 has above it besides the others: a figure of a size may be negative.
  const counted = sum - others.rankOf(0) + 1;
  const ranks = new Uint32Array(gaps.length);
  for (let at = 0; at < gaps.length; at += 1) {
    const gap = gaps[at] as number;
    ranks[at] = isCounted(gap)
      ? 1 + (larger[digitsOf(gap)] as number)
      : others.rankOf(gap) + (gap < 0 ? counted : 0);
  }
  return ranks;
}

const digitsOf = (gap: number) => Math.round(gap * COUNTED);
const isCounted = (gap: number) => digitsOf(gap) >= 0 && digitsOf(gap) < COUNTED;
