import { readFileSync } from 'node:fs';
import { apiOf } from '../support/api.js';
import { loadRawDataSet, type RawDataSet } from '../support/data/raw-data-set.js';
import { randomSizedDataSet } from '../support/data/sized-data-set.js';
import { describeOnBothEngines, type FreshGraph, type TestEngine } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

// Resamples and back-tests take their time on a busy machine, and this is no test of it.
const PATIENT = { deadlineMs: 280_000 };

const operation = (name: string) => readFileSync(`schema/operations/${name}.graphql`, 'utf8');

const ROWS = `{
  gaps(first: 100, list: ALL, perRegion: null, bothSpecialised: false) {
    nodes {
      id status gap expected observed potential potentialRatio terms { contribution value }
      expectedInitiatives chanceOfNone leftQuotient rightQuotient sentence
      probability(restrictedOn: "2022-01-01") gapInterval { low high } rankInterval { low high }
      bridges(restrictedOn: "2022-01-01") { kind strength node { id } }
    }
    calculation { scale opportunityThreshold notes robustness { change kendallTau topShared } }
  }
}`;

type Question = readonly [string, object];

const OF_ANY: readonly Question[] = [
  [ROWS, {}],
  [operation('gaps'), { first: 50 }],
];
const OF_SEED: readonly Question[] = [
  ...OF_ANY,
  [operation('one-gap'), {}],
  [operation('gap-matrix'), { sector: 'sector:energy' }],
  [operation('gap-backtest'), {}],
  [operation('specialisation'), {}],
];

/** The answers as a fresh server sends them, but for what cites the question. */
async function answersOf(graph: FreshGraph, questions: readonly Question[]): Promise<string[]> {
  const api = await apiOf(await graph.openStore(), PATIENT);
  const texts: string[] = [];
  for (const [query, variables] of questions) {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    texts.push(JSON.stringify(data));
  }
  await api.close();
  return texts;
}

async function answersOn(engine: TestEngine, raw: RawDataSet, questions: readonly Question[]) {
  const graph = await graphOf(engine, raw);
  try {
    return await answersOf(graph, questions);
  } finally {
    await graph.destroy();
  }
}

test('two fresh servers, whatever order the engine answers in: the same bytes', async () => {
  const raw = loadRawDataSet('seed/italy-russia');
  const graph = await graphOf(grafeoEngine, raw);
  const one = await answersOf(graph, OF_SEED);
  expect(await answersOf(graph, OF_SEED)).toEqual(one);
  await graph.destroy();
});

describeOnBothEngines('the same bytes on both engines', ({ grafeo, neo4j }) => {
  // The seed on both engines is compared whole with the brute force.
  test.each([3])('random data set %i', async (seed) => {
    const raw = randomSizedDataSet(seed);
    const one = await answersOn(grafeo, raw, OF_ANY);
    expect(await answersOn(neo4j, raw, OF_ANY)).toEqual(one);
  });
});
