import { BASELINES, foldOf, foldYears } from '../../src/gap/back-test.js';
import { backTest, calculate, dayOf } from '../../src/gap/gap-calculations.js';
import { DEFAULT_CONSTANTS } from '../../src/gap/gap-constants.js';
import type { GapInitiative, GapInput } from '../../src/gap/gap-input.js';
import { topCount } from '../../src/gap/gap-input.js';
import { expectedAt, type GapModel, gapAt, gapModel } from '../../src/gap/gap-model.js';
import { GAP_STATUSES } from '../../src/gap/gap-status.js';
import { cellIndex, topCells, yearOf } from '../../src/gap/gather-evidence.js';
import { nullTest } from '../../src/gap/null-test.js';
import { robustnessOf } from '../../src/gap/robustness.js';
import { seededRandom } from '../../src/gap/seeded-random.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';
import { drawnCounts, withCounts } from '../support/gap/drawn-record.js';
import { gapInputOf } from '../support/gap/gap-input-of.js';

/** "It must prove itself" of gap.md, on Italy and Russia. */
describe('the method proves itself on Italy and Russia', () => {
  let input: GapInput;
  let model: GapModel;
  beforeAll(async () => {
    ({ input } = await gapInputOf(loadRawDataSet('seed/italy-russia')));
    model = gapModel(input, { day: dayOf(input), constants: DEFAULT_CONSTANTS });
  });

  test('cells of TOP: better than the degree product, by an interval above zero', async () => {
    const { folds, overall } = await backTest(input, 'CELL');
    expect(folds.map(({ year }) => year)).toEqual([2003, 2006, 2009, 2012, 2015, 2018]);
    const of = (method: string) => overall.find((each) => each.method === method);
    expect(of('GAP')?.rocAuc.low).toBeGreaterThan(0.5);
    expect(of('DEGREE')?.behind.low).toBeGreaterThan(0);
    expect(overall.map(({ method }) => method)).toEqual(['GAP', ...BASELINES]);
  });

  test('other choices order the gaps alike', async () => {
    const rows = await robustnessOf(input, dayOf(input));
    expect(rows).toHaveLength(15);
    expect(rows.filter(({ kendallTau }) => (kendallTau ?? 0) < 0.85)).toEqual([]);
  });

  test('null: of counts drawn from independence at most one in twenty is flagged', () => {
    const { expected } = nullTest(model.cells.grid, topCount(input));
    for (const seed of [1, 2, 3, 4, 5]) {
      const count = drawnCounts(input, expected, seededRandom(seed));
      const { significant } = nullTest({ ...model.cells.grid, count }, topCount(input));
      const counted = count.filter((each) => each > 0).length;
      expect(counted).toBeGreaterThan(100);
      expect(significant.size / counted).toBeLessThanOrEqual(0.05);
    }
  });

  test.each([1, 2])('planted gaps are found: draw %i', (seed) => {
    const { largest, means } = scaledToFour(model);
    const random = seededRandom(seed);
    const counts = drawnCounts(input, means, random);
    const emptied = someOf(largest, 40, random);
    for (const at of emptied) counts[at] = 0;
    const found = opportunities(withCounts(input, counts)).slice(0, 40);
    const recall = found.filter((at) => emptied.has(at)).length / 40;
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  test('nothing dated after a year changes what was known by it', () => {
    for (const year of [2006, 2012]) {
      const before = foldOf(input, DEFAULT_CONSTANTS, year, 'CELL');
      const after = foldOf(laterIsOtherwise(input, year), DEFAULT_CONSTANTS, year, 'CELL');
      expect(after.candidates).toEqual(before.candidates);
      expect(after.potential).toEqual(before.potential);
      expect(after.baselines).toEqual(before.baselines);
      expect(after.isPositive).not.toEqual(before.isPositive);
    }
  });

  test('what came is of the three years after, whatever is dated later still', () => {
    const before = foldOf(input, DEFAULT_CONSTANTS, 2009, 'CELL');
    const after = foldOf(laterIsOtherwise(input, 2012), DEFAULT_CONSTANTS, 2009, 'CELL');
    expect(after.isPositive).toEqual(before.isPositive);
    // Its last year alone says where folds end.
    expect(foldYears(laterIsOtherwise(input, 2012)).slice(0, 6)).toEqual(foldYears(input));
  });

  test('a day in the past knows nothing of later', () => {
    const at = (of: GapInput) => gapModel(of, { day: '2010-12-31', constants: DEFAULT_CONSTANTS });
    const [before, after] = [at(input), at(laterIsOtherwise(input, 2010))];
    expect(after.cells).toEqual(before.cells);
    expect(after.pairs).toEqual(before.pairs);
  });

  test('E itself moves with the record: a shared session can raise a gap', () => {
    const [left, right, other, sector] = [0, 0, 1, 0];
    const cell = cellIndex(model.cells.grid, left, right, sector);
    const session = shared(input, { left: [left], right: [other], sectors: [sector] });
    const more = gapModel(
      { ...input, initiatives: [...input.initiatives, session] },
      { day: dayOf(input), constants: DEFAULT_CONSTANTS },
    );
    expect(more.cells.grid.strength[cell]).toBe(model.cells.grid.strength[cell]);
    expect(gapAt(more.cells, cell)).toBeGreaterThan(gapAt(model.cells, cell));
  });
});

/** Means of every cell, so that the 200th largest is 4; and which cells the 200 are. */
function scaledToFour({ input, cells }: GapModel) {
  const expected = (at: number) => expectedAt(cells, at);
  const ranked = topCells(input)
    .filter((at) => expected(at) > 0)
    .sort((a, b) => expected(b) - expected(a));
  const scale = 4 / expected(ranked[199] as number);
  const means = Float64Array.from(cells.potential, (_, at) => expected(at) * scale);
  return { largest: ranked.slice(0, 200), means };
}

function someOf(cells: Int32Array, count: number, random: () => number): Set<number> {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(cells[Math.floor(random() * cells.length)] as number);
  return chosen;
}

/** The cells of TOP with nothing on record and a potential of the largest tenth, by gap. */
function opportunities(input: GapInput): number[] {
  const constants = { ...DEFAULT_CONSTANTS, weights: FLAT };
  const { cells, model } = calculate(input, { day: null, constants });
  const wanted = GAP_STATUSES.indexOf('OPPORTUNITY');
  return [...topCells(input)]
    .filter((at) => cells.statuses[at] === wanted)
    .sort((a, b) => gapAt(model.cells, b) - gapAt(model.cells, a));
}

const FLAT = { PROJECT: 1, AGREEMENT: 1, PROGRAMME: 1, SESSION: 1 };

/** What is dated after a year is of other regions, sectors and kind, and there is more of it. */
function laterIsOtherwise(input: GapInput, year: number): GapInput {
  const initiatives = input.initiatives.flatMap((initiative) => {
    const { firstDay } = initiative;
    if (firstDay === null || yearOf(firstDay) <= year) return [initiative];
    return [
      { ...initiative, basis: 'PROJECT' as const, left: [2], right: [3], sectors: [1], n: 2 },
      shared(input, { id: `${initiative.id}-more`, firstDay }),
    ];
  });
  return { ...input, initiatives };
}

function shared({ lastDatedDay }: GapInput, changes: Partial<GapInitiative>): GapInitiative {
  return {
    id: 'session:zz',
    basis: 'SESSION',
    status: null,
    firstDay: lastDatedDay,
    left: [0],
    right: [0],
    sectors: [0],
    n: 2,
    ...changes,
  };
}
