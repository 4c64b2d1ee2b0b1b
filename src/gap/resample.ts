import { turnTaker } from '../shared/take-turns.js';
import { Extremes } from './extremes.js';
import { type GapInput, topCount } from './gap-input.js';
import { gapModel } from './gap-model.js';
import { rounded } from './gap-score.js';
import type { EvidenceQuestion } from './gather-evidence.js';
import { gapsAndRanks } from './rank-cells.js';
import { drawnTimes, seededRandom } from './seeded-random.js';

export const RESAMPLES = 100;
export const RESAMPLE_SEED = 20_160_101;

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
    private readonly cells: ResampledGrid,
    private readonly pairs: ResampledGrid,
  ) {}

  static async of(input: GapInput, question: EvidenceQuestion): Promise<Resamples> {
    const random = seededRandom(RESAMPLE_SEED);
    const turn = turnTaker();
    const [lefts, rights] = [input.left.regions.length, input.right.regions.length];
    const cells = new ResampledGrid(lefts * rights * input.sectors.length);
    const pairs = new ResampledGrid(lefts * rights);
    const tops = topCount(input);
    for (let resample = 0; resample < RESAMPLES; resample += 1) {
      const times = drawnTimes(input.initiatives.length, random);
      const model = gapModel(input, { ...question, times });
      cells.add(gapsAndRanks(model, model.cells, tops));
      pairs.add(gapsAndRanks(model, model.pairs, 1));
      await turn();
    }
    return new Resamples(cells, pairs);
  }

  cellAt(at: number): GapIntervals {
    return this.cells.at(at);
  }

  pairAt(at: number): GapIntervals {
    return this.pairs.at(at);
  }
}

/** The gaps and ranks of a grid in all resamples, as far as their intervals need them. */
class ResampledGrid {
  private readonly gaps: Extremes;
  private readonly ranks: Extremes;

  constructor(size: number) {
    this.gaps = new Extremes(size, RESAMPLES);
    this.ranks = new Extremes(size, RESAMPLES);
  }

  add({ gaps, ranks }: ReturnType<typeof gapsAndRanks>): void {
    this.gaps.add(gaps);
    this.ranks.add(ranks);
  }

  at(position: number): GapIntervals {
    const [low, high] = this.ranks.bounds(position);
    return {
      gap: intervalOf(this.gaps.bounds(position)),
      // Ranks are whole: outwards, so that the interval does not shrink.
      rank: { low: Math.floor(rounded(low)), high: Math.ceil(rounded(high)) },
    };
  }
}

function intervalOf([low, high]: readonly [number, number]): Interval {
  return { low: rounded(low), high: rounded(high) };
}
