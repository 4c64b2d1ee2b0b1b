import { averagePotential } from '../../src/gap/explain-gap.js';
import { backTest, calculate } from '../../src/gap/gap-calculations.js';
import { DEFAULT_CONSTANTS } from '../../src/gap/gap-constants.js';
import { GapRow } from '../../src/gap/gap-row.js';
import { loadRawDataSet, type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { relabel } from '../support/data/relabel.js';
import { randomSizedDataSet } from '../support/data/sized-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import {
  differences,
  type GapAnswer,
  placesOf,
  programAnswers,
} from '../support/gap/gap-answers.js';
import { gapInputOf, type PairAndInput, readPair } from '../support/gap/gap-input-of.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';
import { pairOf, unitsOf } from '../support/oracle/places.js';
import { recordOf } from '../support/oracle/record.js';

const DEFAULT = { day: null, constants: DEFAULT_CONSTANTS };

const answersOf = ({ input, pair }: PairAndInput) =>
  programAnswers(calculate(input, DEFAULT), pair);

describe('of every cell and pair of Italy and Russia', () => {
  const raw = loadRawDataSet('seed/italy-russia');
  const [left, right] = pairOf(raw);
  let graph: FreshGraph;
  let asked: PairAndInput;
  let swapped: PairAndInput;
  beforeAll(async () => {
    graph = await graphOf(grafeoEngine, raw);
    const snapshot = (await graph.openStore()).snapshot();
    asked = await readPair(snapshot, [left, right]);
    swapped = await readPair(snapshot, [right, left]);
  });
  afterAll(() => graph.destroy());

  test('the five terms add up to ln(P/P₀), and ln E + ln(1 − A) to ln G', () => {
    const calculation = calculate(asked.input, DEFAULT);
    const average = averagePotential(calculation.model);
    const errors = placesOf(calculation).flatMap((place) => {
      const row = new GapRow(calculation, asked.pair, place);
      const { observed, expected, gap } = row.exact;
      if (row.potential === null) return [];
      const ofGap = Math.log(expected) + Math.log(1 - observed / (observed + expected));
      const terms = row.terms.reduce((sum, { contribution }) => sum + contribution, 0);
      const ofTerms = place.sector === null ? 0 : terms - Math.log(row.potential / average);
      return [ofTerms, ofGap - Math.log(gap)];
    });
    expect(errors.length).toBeGreaterThan(10_000);
    expect(errors.filter((error) => !(Math.abs(error) < 1e-9))).toEqual([]);
  });

  test('swapping the sides swaps the answers', () => {
    expect(differences(answersOf(asked), answersOf(swapped).map(mirrored))).toEqual([]);
  });

  test('swapping the sides changes nothing of the back-test, intervals included', async () => {
    const one = await backTest(asked.input, 'PAIR');
    const other = await backTest(swapped.input, 'PAIR');
    expect(JSON.stringify(rounded(other))).toBe(JSON.stringify(rounded(one)));
  });
});

test.each([2, 7, 13, 21])('other ids and another order of the rows: data set %i', async (seed) => {
  const raw = randomSizedDataSet(seed);
  const { raw: other, newId } = relabel(raw, { seed, keepsOrder: false });
  const [left, right] = pairOf(raw);
  const one = answersOf(await gapInputOf(raw, [left, right]));
  const renamed = one.map((answer) => ({ ...answer, key: renamedKey(answer.key, newId) }));
  const two = answersOf(await gapInputOf(other, [newId(left), newId(right)]));
  expect(differences(renamed, two)).toEqual([]);
});

test('a region whose every party is forgotten has no data', async () => {
  const region = 'region:IT-45';
  const { input, pair } = await gapInputOf(without(loadRawDataSet('seed/italy-russia'), region));
  const calculation = calculate(input, DEFAULT);
  const statuses = placesOf(calculation)
    .map((place) => new GapRow(calculation, pair, place))
    .filter(({ leftId, rightId }) => leftId === region || rightId === region)
    .map(({ status, rank }) => `${status} ${rank}`);
  expect(new Set(statuses)).toEqual(new Set(['NO_DATA null']));
});

/** Sums in another order differ beyond the twelfth digit. */
const rounded = (of: object) =>
  JSON.parse(JSON.stringify(of), (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );

const LEFT_AND_RIGHT = [
  ['sigma', 'tau'],
  ['lqLeft', 'lqRight'],
] as const;

function mirrored({ key, said, numbers }: GapAnswer): GapAnswer {
  const [one, other, sector] = key.split(' ');
  const swapped = LEFT_AND_RIGHT.flatMap(([a, b]) => [
    [a, numbers[b]],
    [b, numbers[a]],
  ]);
  return {
    key: `${other} ${one} ${sector}`,
    said,
    numbers: { ...numbers, ...Object.fromEntries(swapped) },
  };
}

function renamedKey(key: string, newId: (id: string) => string): string {
  return key
    .split(' ')
    .map((id) => (id === '*' ? id : newId(id)))
    .join(' ');
}

/** No initiative has a party any more that counts for the region. */
function without(raw: RawDataSet, region: string): RawDataSet {
  const record = recordOf(raw);
  const participations = rowsOf(raw, 'participations').filter(
    ({ actor_type, actor }) =>
      !unitsOf(record, `${actor_type}:${actor}`, 'REGION').includes(region),
  );
  return { ...raw, tables: { ...raw.tables, participations } };
}
