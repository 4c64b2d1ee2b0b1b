import { dayOf } from '../../src/gap/gap-calculations.js';
import { DEFAULT_CONSTANTS } from '../../src/gap/gap-constants.js';
import type { GapInput } from '../../src/gap/gap-input.js';
import { gapAt, gapModel } from '../../src/gap/gap-model.js';
import { rounded } from '../../src/gap/gap-score.js';
import { NO_DATA, statusesOf } from '../../src/gap/gap-status.js';
import { topCells } from '../../src/gap/gather-evidence.js';
import { RESAMPLE_SEED, RESAMPLES, Resamples } from '../../src/gap/resample.js';
import { drawnTimes, seededRandom } from '../../src/gap/seeded-random.js';
import { randomSizedDataSet } from '../support/data/sized-data-set.js';
import { gapInputOf } from '../support/gap/gap-input-of.js';

interface Resample {
  readonly gaps: readonly number[];
  readonly ranks: readonly number[];
}

/** Every resample whole: one more than the cells of TOP that are not NO_DATA and have a larger gap. */
function resamplesByCounting(input: GapInput): Resample[] {
  const random = seededRandom(RESAMPLE_SEED);
  return Array.from({ length: RESAMPLES }, () => {
    const times = drawnTimes(input.initiatives.length, random);
    const question = { day: dayOf(input), constants: DEFAULT_CONSTANTS, times };
    const model = gapModel(input, question);
    const statuses = statusesOf(model, model.cells);
    const gaps = [...model.cells.potential.keys()].map((at) => rounded(gapAt(model.cells, at)));
    const judged = topCells(input).filter((at) => statuses[at] !== NO_DATA);
    const ranks = gaps.map((gap) => 1 + judged.filter((at) => (gaps[at] as number) > gap).length);
    return { gaps, ranks };
  });
}

/** The 2.5th and 97.5th percentile of a hundred: between the third and fourth from either end. */
function bounds(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] as number;
  return [at(2) + (at(3) - at(2)) * 0.475, at(96) + (at(97) - at(96)) * 0.525];
}

test.each([2, 6, 14])(
  'intervals are those of every resample by itself: data set %i',
  async (seed) => {
    const { input } = await gapInputOf(randomSizedDataSet(seed));
    const all = resamplesByCounting(input);
    const resamples = await Resamples.of(input, {
      day: dayOf(input),
      constants: DEFAULT_CONSTANTS,
    });
    for (const at of topCells(input)) {
      const { gap, rank } = resamples.cellAt(at);
      if (Number.isNaN(gap.low)) continue;
      const [low, high] = bounds(all.map(({ gaps }) => gaps[at] as number));
      const [first, last] = bounds(all.map(({ ranks }) => ranks[at] as number));
      expect(gap).toEqual({ low: expect.closeTo(low, 5), high: expect.closeTo(high, 5) });
      expect(rank).toEqual({ low: Math.floor(first + 1e-9), high: Math.ceil(last - 1e-9) });
    }
  },
);
