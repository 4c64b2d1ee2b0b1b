import { BASELINES, type BackTestLevel, foldOf, foldYears } from '../../src/gap/back-test.js';
import { fitProbability } from '../../src/gap/fit-probability.js';
import { DEFAULT_CONSTANTS } from '../../src/gap/gap-constants.js';
import type { GapInput } from '../../src/gap/gap-input.js';
import { hitsAt, metricsOf, ordered } from '../../src/gap/precision.js';
import { loadRawDataSet, smallDataSet } from '../support/data/raw-data-set.js';
import { gapInputOf } from '../support/gap/gap-input-of.js';
import { type BackTestFold, backTestFold } from '../support/oracle/gap/back-test.js';
import { folds } from '../support/oracle/gap/folds.js';
import { probabilityFit } from '../support/oracle/gap/probability.js';
import { pairOf } from '../support/oracle/places.js';
import { recordOf } from '../support/oracle/record.js';

const ORACLE_NAMES = {
  DEGREE: 'degree',
  MARGINS: 'margins',
  POPULATION: 'population',
  SIZE: 'shares',
  ACTIVITY: 'activity',
} as const;

/** The back-test of Italy and Russia against the second implementation. */
describe('the back-test against the brute force', () => {
  const raw = loadRawDataSet('seed/italy-russia');
  const record = recordOf(raw);
  const [left, right] = pairOf(raw);
  let input: GapInput;
  beforeAll(async () => {
    ({ input } = await gapInputOf(raw));
  });

  test('the folds', () => {
    expect(foldYears(input)).toEqual(folds(record, [left, right]));
    expect(foldYears(input)).toHaveLength(6);
  });

  test.each([
    [2003, 'CELL'],
    [2012, 'CELL'],
    [2018, 'CELL'],
    [2003, 'PAIR'],
    [2009, 'PAIR'],
    [2018, 'PAIR'],
  ] as const)('the fold of %i by %s', (T, level) => {
    const oracle = backTestFold(record, { left, right, T, level, list: 'TOP' });
    expect(judged(input, T, level)).toEqual(approximately(oracle));
  });

  test('the probability is fitted to the same α and β', async () => {
    for (const day of ['2010-12-31', '2021-11-25']) {
      const program = await fitProbability(input, DEFAULT_CONSTANTS, day, 'CELL');
      const oracle = probabilityFit(record, { left, right, day });
      expect(Math.abs((program?.fit.alpha ?? 0) - (oracle?.alpha ?? 1))).toBeLessThan(1e-6);
      expect(Math.abs((program?.fit.beta ?? 0) - (oracle?.beta ?? 1))).toBeLessThan(1e-6);
    }
  });

  test('before any fold is closed nothing is fitted', async () => {
    expect(await fitProbability(input, DEFAULT_CONSTANTS, '2005-12-31', 'CELL')).toBeNull();
  });
});

test('of a single sector a cell is opened by what concerns it, not by work in others', async () => {
  const raw = smallDataSet(`
    region PT-11
    region PT-13
    region KZ-75
    sector machines nace_rev2=28
    sector other
    project p1 2008 sectors=machines: region PT-11, region KZ-75
    project p2 2012 sectors=other: region PT-13, region KZ-75
  `);
  const { input } = await gapInputOf(raw);
  const [left, right] = pairOf(raw);
  for (const [level, positives] of [
    ['CELL', 0],
    ['PAIR', 1],
  ] as const) {
    const oracle = backTestFold(recordOf(raw), { left, right, T: 2010, level, list: 'TOP' });
    const { isPositive } = foldOf(input, DEFAULT_CONSTANTS, 2010, level);
    expect([[...isPositive], oracle.positives]).toEqual([[positives], positives]);
  }
});

function judged(input: GapInput, year: number, level: BackTestLevel) {
  const fold = foldOf(input, DEFAULT_CONSTANTS, year, level);
  const { baselines } = fold;
  const byPotential = ordered(fold.potential, fold);
  return {
    candidates: fold.candidates.length,
    positives: fold.isPositive.filter((is) => is === 1).length,
    gap: metricsOf(byPotential),
    hits: [10, 20, 50].map((k) => hitsAt(byPotential, k)),
    baselines: Object.fromEntries(
      BASELINES.map((name) => [name, metricsOf(ordered(baselines[name], fold))]),
    ),
  };
}

function approximately({
  candidates,
  positives,
  auc,
  auprc,
  hitsAt: hits,
  baselines,
}: BackTestFold) {
  const skill = (of: { auc: number | null; auprc: number | null }) => ({
    rocAuc: close(of.auc),
    averagePrecision: close(of.auprc),
  });
  return {
    candidates,
    positives,
    gap: skill({ auc, auprc }),
    hits: [hits[10], hits[20], hits[50]].map(close),
    baselines: Object.fromEntries(
      BASELINES.map((name) => [name, skill(baselines[ORACLE_NAMES[name]])]),
    ),
  };
}

/** To 1e-4. */
const close = (value: number | null) => expect.closeTo(value ?? Number.NaN, 4);
