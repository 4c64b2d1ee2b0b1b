import type { GapInput } from './gap-input.js';
import { gapModel } from './gap-model.js';
import { quantileOf, rounded } from './gap-score.js';
import type { EvidenceQuestion } from './gather-evidence.js';
import { type RankedGrid, type Ranking, rankCells, rankPairs } from './rank-cells.js';
import { drawnTimes, seededRandom } from './seeded-random.js';
import { turnTaker } from './take-turns.js';

export const RESAMPLES = 100;
export const RESAMPLE_SEED = 20_160_101;
const BOUNDS = [0.025, 0.975] as const;

/** From the 2.5th to the 97.5th percentile of the resamples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface GapIntervals {
  readonly gap: Interval;
  readonly rank: Interval;
}

/** What the record could have been as well: scores of it with its initiatives drawn with replacement. */
export class Resamples {
  private constructor(
    private readonly cells: readonly ResampledGrid[],
    private readonly pairs: readonly ResampledGrid[],
  ) {}

  static async of(input: GapInput, question: EvidenceQuestion): Promise<Resamples> {
    const random = seededRandom(RESAMPLE_SEED);
    const turn = turnTaker();
    const [cells, pairs]: [ResampledGrid[], ResampledGrid[]] = [[], []];
    for (let resample = 0; resample < RESAMPLES; resample += 1) {
      const times = drawnTimes(input.initiatives.length, random);
      const model = gapModel(input, { ...question, times });
      cells.push(kept(rankCells(model)));
      pairs.push(kept(rankPairs(model)));
      await turn();
    }
    return new Resamples(cells, pairs);
  }

  cellAt(at: number): GapIntervals {
    return intervalsAt(this.cells, at);
  }

  pairAt(at: number): GapIntervals {
    return intervalsAt(this.pairs, at);
  }
}

interface ResampledGrid {
  readonly gaps: Float32Array;
  readonly ranking: Ranking;
}

/**
 * Half the precision is enough, and a million cells a hundred times are 400 MB even so. Rounded before and after, since
 * ranks are those of rounded gaps: six decimals survive in a number below 16.
 */
function kept({ gaps, ranking }: RankedGrid): ResampledGrid {
  return { gaps: new Float32Array(gaps), ranking };
}

function intervalsAt(grids: readonly ResampledGrid[], at: number): GapIntervals {
  const gaps = grids.map(({ gaps: values }) => rounded(values[at] as number));
  const ranks = grids.map(({ ranking }, index) => ranking.rankOf(gaps[index] as number));
  const rank = intervalOf(ranks);
  return {
    gap: intervalOf(gaps),
    // Ranks are whole: outwards, so that the interval does not shrink.
    rank: { low: Math.floor(rank.low), high: Math.ceil(rank.high) },
  };
}

function intervalOf(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = BOUNDS.map((bound) => rounded(quantileOf(sorted, bound)));
  return { low: low as number, high: high as number };
}
