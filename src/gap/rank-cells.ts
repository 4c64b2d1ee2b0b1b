import { type GapModel, gapAt, type Scored } from './gap-model.js';
import { rounded } from './gap-score.js';
import { judgedIn, statusesOf } from './gap-status.js';
import { topCells } from './gather-evidence.js';

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
  /** Positions in GAP_STATUSES; worked out when they are first asked for, which resamples do not. */
  readonly statuses: Uint8Array;
  /** Rounded, NaN where not known: what is ranked. */
  readonly gaps: Float64Array;
  /** Of every cell of TOP, or every pair, that is not NO_DATA. */
  readonly ranking: Ranking;
}

export function rankCells(model: GapModel): RankedGrid {
  return rankedGrid(model, model.cells, topCells(model.input));
}

export function rankPairs(model: GapModel): RankedGrid {
  return rankedGrid(model, model.pairs, Int32Array.from(model.pairs.potential.keys()));
}

function rankedGrid(model: GapModel, scored: Scored, cells: Int32Array): RankedGrid {
  const isJudged = judgedIn(model, scored);
  const gaps = new Float64Array(scored.potential.length);
  for (let at = 0; at < gaps.length; at += 1) gaps[at] = rounded(gapAt(scored, at));
  const ranked = new Float64Array(cells.length);
  let size = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const at = cells[row] as number;
    if (isJudged[at] === 1) ranked[size++] = gaps[at] as number;
  }
  let statuses: Uint8Array | undefined;
  return {
    scored,
    gaps,
    ranking: new Ranking(ranked.slice(0, size)),
    get statuses() {
      statuses ??= statusesOf(model, scored);
      return statuses;
    },
  };
}
