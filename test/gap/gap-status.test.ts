import { calculate } from '../../src/gap/gap-calculations.js';
import { DEFAULT_CONSTANTS } from '../../src/gap/gap-constants.js';
import { GapRow } from '../../src/gap/gap-row.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { gapInputOf } from '../support/gap/gap-input-of.js';

test('what is as much as expected is realised, whatever the last digit of a product', async () => {
  // Of a single cell all that is on record is expected: c = E, but P · (c/P) often is not c.
  const { input, pair } = await gapInputOf(
    smallDataSet(`
      region PT-11
      region KZ-10
      sector machines nace_rev2=28
      project p1 2012 sectors=machines: region PT-11, region KZ-10
    `),
  );
  const rows = Array.from({ length: 100 }, (_, at) => {
    const weights = { ...DEFAULT_CONSTANTS.weights, PROJECT: (at + 1) / 10 };
    const constants = { ...DEFAULT_CONSTANTS, weights };
    const calculation = calculate(input, { day: '2019-12-31', constants });
    return new GapRow(calculation, pair, { left: 0, right: 0, sector: 0 });
  });
  const exact = rows.map((row) => row.exact);
  expect(exact.some(({ observed, expected }) => observed < expected)).toBe(true);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['REALISED']));
});

test('of two cells with one potential the order of its factors decides no status', async () => {
  const { input, pair } = await gapInputOf(
    smallDataSet(`
      region PT-11
      region PT-13
      region KZ-10
      region KZ-75
      sector machines nace_rev2=28
      sector power nace_rev2=35
      project p1 2019 sectors=machines: region PT-11, region KZ-10
      agreement a1 2019 sectors=machines: region PT-13, region KZ-75
    `),
  );
  const models = Array.from({ length: 60 }, (_, at) => {
    // The third smallest of eight potentials: the larger of the two, of a large region and a small one each, in power.
    const constants = {
      ...DEFAULT_CONSTANTS,
      activityExponent: 0.3 + at / 100,
      opportunityQuantile: 2 / 7,
    };
    return calculate(input, { day: '2020-12-31', constants });
  });
  const twins = models.map((calculation) =>
    [
      { left: 0, right: 1, sector: 1 },
      { left: 1, right: 0, sector: 1 },
    ].map((place) => new GapRow(calculation, pair, place)),
  );
  expect(twins.some(([one, other]) => one?.potential !== other?.potential)).toBe(true);
  const statuses = twins.flat().map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['OPPORTUNITY']));
});
