import { readFileSync } from 'node:fs';
import { apiOf } from '../support/api.js';
import { type CountingStore, countingStore } from '../support/counting-store.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';
import { randomSizedDataSet } from '../support/data/sized-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

// Resamples and back-tests take their time on a busy machine, and this is no test of it.
const PATIENT = { deadlineMs: 280_000 };

const operation = (name: string) => readFileSync(`schema/operations/${name}.graphql`, 'utf8');

/** What a calculation reads of a release, once. */
const INPUT = [
  'gapInitiatives',
  'gapReaches',
  'gapRegions',
  'lastDatedDay',
  'gapFigures',
  'gapFigures',
];
const BRIDGES = ['partiesOfPairs', 'activeDistricts', 'activeIn'];

/** Every field of a row that can cost a statement, with what lies behind it. */
const ROWS_IN_FULL = `query ($first: Int!) {
  gaps(first: $first, perRegion: null, bothSpecialised: false) {
    nodes {
      left { name } right { name } sector { name } sentence probability
      leftSpecialisation { figures { sources { title } } }
      rightSpecialisation { figures { sources { title } } }
      evidence { initiative { label } listedParties { name } }
      leftElsewhere { right { name } } rightElsewhere { left { name } } pairElsewhere { sector { name } }
      bridges { node { id } listings { act } }
      restrictions { touch measures { act } }
    }
    calculation { pair { left { name } } byStatus { count } notes }
  }
}`;

/** Besides look-ups of records by id or rank, which depend on what is at hand. */
const CASES: readonly (readonly [string, string, object, readonly string[]])[] = [
  ['one row', operation('gaps'), { first: 1 }, INPUT],
  ['fifty rows', operation('gaps'), { first: 50 }, INPUT],
  ['one row in full', ROWS_IN_FULL, { first: 1 }, [...INPUT, ...BRIDGES]],
  ['fifty rows in full', ROWS_IN_FULL, { first: 50 }, [...INPUT, ...BRIDGES]],
  ['a cell', operation('one-gap'), {}, [...INPUT, ...BRIDGES]],
  ['a matrix of a sector', operation('gap-matrix'), { sector: 'sector:energy' }, INPUT],
  [
    'a matrix of a region',
    operation('gap-matrix'),
    { region: 'region:RU-SVE', sector: null },
    INPUT,
  ],
  ['the figures of a region', operation('specialisation'), {}, INPUT],
];

// Records of data sets, sectors, profiles, restrictions, and of each level of what rows name; none of them by row.
const MOST_RECORD_READS = 10;

/** What takes seconds of a large data set takes the same statements of a small one. */
const SLOW_CASES: typeof CASES = [
  ['the back-test', operation('gap-backtest'), {}, INPUT],
  ['other constants', operation('gap-robustness'), {}, INPUT],
];

describe.each([
  ['Italy and Russia', () => loadRawDataSet('seed/italy-russia'), CASES],
  ['a random data set', () => randomSizedDataSet(3), SLOW_CASES],
] as const)('a fixed number of statements: %s', (_name, raw, cases) => {
  let graph: FreshGraph;
  let store: CountingStore;
  beforeAll(async () => {
    graph = await graphOf(grafeoEngine, raw());
    store = countingStore(await graph.openStore());
  });
  afterAll(() => graph.destroy());

  test.each(cases)('%s', async (_, query, variables, expected) => {
    const api = await apiOf(store, PATIENT);
    const { errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    const sent = store.sent();
    const isRecordRead = (name: string) => name.startsWith('recordsBy');
    expect(sent.filter((name) => !isRecordRead(name)).sort()).toEqual([...expected].sort());
    expect(sent.filter(isRecordRead).length).toBeLessThanOrEqual(MOST_RECORD_READS);

    // Asked again nothing is read but what no calculation keeps.
    await api.ask(query, variables);
    const again = store.sent();
    expect(again).toEqual(expected.filter((name) => BRIDGES.includes(name)));
    await api.close();
  });
});
