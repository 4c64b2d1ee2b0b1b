import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { LEVELS } from '../../src/place/level.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import {
  loadRawDataSet,
  type RawDataSet,
  rowsOf,
  workedExample,
} from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import { type PivotQuestion, pivot } from '../support/oracle/pivot.js';
import type { Dimension } from '../support/oracle/pivot-keys.js';
import { pairOf } from '../support/oracle/places.js';
import type { EvidenceFilter } from '../support/oracle/vocabulary.js';
import { tieContext } from '../support/tie-context.js';
import { programPivot } from './program-pivot.js';

const DIMENSIONS: readonly Dimension[] = [
  'LEFT_PLACE',
  'RIGHT_PLACE',
  'SECTOR',
  'BASIS',
  'YEAR',
  'ROLE',
  'DISTRICT_KIND',
  'ACTOR_KIND',
  'STATUS',
];

/** Every cell and every total is compared with a calculation over the CSV rows that knows nothing of the program. */
describeOnEachEngineInFull('pivots against the brute force', (engine) => {
  let graph: FreshGraph;
  let snapshot: GraphSnapshot;

  async function load(raw: RawDataSet): Promise<void> {
    graph = await graphOf(engine, raw);
    snapshot = (await graph.openStore()).snapshot();
  }

  afterEach(() => graph.destroy());

  // Each question is four new texts, and Neo4j plans a new text for longer than it runs it.
  const usualStep = engine.name === 'grafeo' ? 1 : 14;

  async function expectAlike(
    raw: RawDataSet,
    questions: Iterable<PivotQuestion>,
    step = usualStep,
  ): Promise<void> {
    const context = tieContext(snapshot);
    for (const question of everyNth(questions, step)) {
      const answer = await programPivot(context, question);
      expect({ question, ...answer }).toEqual({ question, ...pivot(raw, question) });
    }
  }

  test('the worked example, every pair of dimensions', async () => {
    const raw = workedExample();
    await load(raw);
    await expectAlike(raw, questions(raw, [{}, { roles: ['PARTICIPANT'] }], 0));
  });

  test.each(engine.name === 'grafeo' ? [1, 2, 3, 4] : [5])('random data set %i', async (seed) => {
    const raw = randomRawDataSet(seed);
    await load(raw);
    await expectAlike(raw, questions(raw, filtersFor(raw, seed), seed));
  });

  test('Italy and Russia', async () => {
    const raw = loadRawDataSet('seed/italy-russia');
    await load(raw);
    const filters: EvidenceFilter[] = [
      {},
      { sectors: ['sector:energy', 'sector:agrifood'], period: { from: '2009', to: '2014-06' } },
      { roles: ['HOST', 'SIGNATORY'], basis: ['PROJECT', 'AGREEMENT'] },
    ];
    // The brute force takes a second for one of them; each dimension comes up several times.
    await expectAlike(raw, questions(raw, filters, 0), engine.name === 'grafeo' ? 7 : 21);
  });
});

/** Each pair of dimensions once, each measure, scope, level, depth and filter many times, but not all with all. */
function* questions(
  raw: RawDataSet,
  filters: readonly EvidenceFilter[],
  seed: number,
): Generator<PivotQuestion> {
  const [one, other] = pairOf(raw);
  const measures = ['INITIATIVES', 'ACTORS', 'VALUE_EUR'] as const;
  let turn = seed;
  const common = () => {
    turn += 1;
    const depth = sectorDepth(raw, turn);
    return {
      pair: turn % 2 === 0 ? ([one, other] as const) : ([other, one] as const),
      of: turn % 3 === 0 ? ('BOTH_SIDES' as const) : ('ALL' as const),
      leftLevel: LEVELS[turn % 4] ?? 'REGION',
      rightLevel: LEVELS[(turn >> 2) % 4] ?? 'REGION',
      filter: filters[turn % filters.length] ?? {},
      ...(depth === undefined ? {} : { sectorDepth: depth }),
    };
  };
  for (const rows of DIMENSIONS) {
    for (const columns of [undefined, ...DIMENSIONS]) {
      const laidOut = { rows, ...(columns === undefined ? {} : { columns }) };
      yield { ...common(), ...laidOut, measure: measures[turn % 3] ?? 'INITIATIVES' };
    }
  }
  for (let index = 0; index < 16; index += 1) {
    const [rows, columns] =
      index % 3 === 0
        ? (['RIGHT_PLACE', 'LEFT_PLACE'] as const)
        : (['LEFT_PLACE', 'RIGHT_PLACE'] as const);
    yield { ...common(), rows, columns, measure: 'STRENGTH' };
  }
}

function* everyNth<Item>(items: Iterable<Item>, step: number): Generator<Item> {
  let place = 0;
  for (const item of items) if (place++ % step === 0) yield item;
}

/** 1, none given, or 2 where some sector has a parent. */
function sectorDepth(raw: RawDataSet, turn: number): number | undefined {
  const sectors = rowsOf(raw, 'sectors');
  if (sectors.length === 0) return undefined;
  const deep = sectors.some(({ parent }) => parent) ? 2 : 1;
  return [undefined, 1, deep][turn % 3];
}

function filtersFor(raw: RawDataSet, seed: number): EvidenceFilter[] {
  const sectors = rowsOf(raw, 'sectors').map(({ id }) => `sector:${id}`);
  const sector = sectors[seed % sectors.length];
  return [
    {},
    ...(sector ? [{ sectors: [sector] }] : []),
    { period: { from: '2007', to: '2010-06' } },
    { basis: ['PROJECT', 'SESSION'] },
    { roles: ['PARTICIPANT', 'HOST'] },
    { status: ['SIGNED', 'OPERATING', 'UNKNOWN'], roles: ['PARTNER', 'SIGNATORY', 'HOST'] },
  ];
}
