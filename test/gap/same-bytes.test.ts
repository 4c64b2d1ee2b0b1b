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
  [operation('gap-backtest'), {}],
];
// Intervals and back-test of the seed take a minute: that they are the same bytes docs/method.md and docs/questions.md hold.
const OF_SEED: readonly Question[] = [
  [operation('gaps'), { first: 50 }],
  [operation('gap-matrix'), { sector: 'sector:energy' }],
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

describe('two fresh servers, whatever order the engine answers in: the same bytes', () => {
  test.each([
    ['a random data set', () => randomSizedDataSet(4), OF_ANY],
    ['Italy and Russia', () => loadRawDataSet('seed/italy-russia'), OF_SEED],
  ])('%s', async (_name, raw, questions) => {
    const graph = await graphOf(grafeoEngine, raw());
    const one = await answersOf(graph, questions);
    expect(await answersOf(graph, questions)).toEqual(one);
    await graph.destroy();
  });
});

describeOnBothEngines('the same bytes on both engines', ({ grafeo, neo4j }) => {
  // The seed on both engines is compared whole with the brute force.
  test.each([3])('random data set %i', async (seed) => {
    const raw = randomSizedDataSet(seed);
    const one = await answersOn(grafeo, raw, OF_ANY);
    expect(await answersOn(neo4j, raw, OF_ANY)).toEqual(one);
  });
});
