import type { RecordContext } from '../../src/graph/record-context.js';
import { answerTimeline } from '../../src/timeline/answer-timeline.js';
import { checkScope, type ScopeInput } from '../../src/timeline/initiative-scope.js';
import { undatedLeftOut } from '../../src/timeline/undated-left-out.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { loadRawDataSet, type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import { pairOf } from '../support/oracle/places.js';
import { type ScopeQuestion, type TimeUnit, timeline } from '../support/oracle/timeline.js';
import type { EvidenceFilter } from '../support/oracle/vocabulary.js';
import { tieContext } from '../support/tie-context.js';

describeOnEachEngineInFull('timelines against the brute force', (engine) => {
  let graph: FreshGraph;

  afterEach(() => graph.destroy());

  async function expectAlike(raw: RawDataSet): Promise<void> {
    graph = await graphOf(engine, raw);
    const context = tieContext((await graph.openStore()).snapshot());
    for (const [index, question] of [...questions(raw)].entries()) {
      for (const by of ['YEAR', 'MONTH'] as const) {
        // Neo4j plans each new text for longer than it runs it, and the differential test asks it all of them.
        if (engine.name === 'neo4j' && index % 3 > 0) continue;
        const answer = await programTimeline(context, question, by);
        expect({ question, by, ...answer }).toEqual({
          question,
          by,
          ...expected(raw, question, by),
        });
      }
    }
  }

  test.each(engine.name === 'grafeo' ? [11, 12, 13, 14] : [15])('random data set %i', (seed) =>
    expectAlike(randomRawDataSet(seed)),
  );

  test('Italy and Russia', () => expectAlike(loadRawDataSet('seed/italy-russia')));
});

/** The buckets in the order of the brute force: by text, so that a year stands before its months, undated last. */
async function programTimeline(context: RecordContext, question: ScopeQuestion, by: TimeUnit) {
  const [left, right] = question.pair;
  const scope = await checkScope(context, { ...question, pair: { left, right } } as ScopeInput);
  const { buckets, coarser, undated, count } = await answerTimeline(context, scope, by);
  const dated = [...buckets, ...coarser].sort((one, other) =>
    `${one.period}` < `${other.period}` ? -1 : 1,
  );
  expect(buckets.every(({ period }) => period?.length === (by === 'YEAR' ? 4 : 7))).toBe(true);
  return {
    buckets: undated.count === 0 ? dated : [...dated, undated],
    count,
    undatedLeftOut: await undatedLeftOut(context, scope),
  };
}

function expected(raw: RawDataSet, question: ScopeQuestion, by: TimeUnit) {
  const buckets = timeline(raw, { ...question, by });
  const { period, ...others } = question.filter ?? {};
  const ofAnyDate = timeline(raw, { ...question, filter: others, by });
  const undated = ofAnyDate.find((bucket) => bucket.period === null)?.count ?? 0;
  return {
    buckets,
    count: buckets.reduce((sum, { count }) => sum + count, 0),
    undatedLeftOut: period === undefined ? 0 : undated,
  };
}

function* questions(raw: RawDataSet): Generator<ScopeQuestion> {
  const sector = rowsOf(raw, 'sectors')[0]?.id;
  const filters: EvidenceFilter[] = [
    {},
    ...(sector ? [{ sectors: [`sector:${sector}`] }] : []),
    { period: { from: '2008-03', to: '2011' } },
    { period: { to: '2009' }, basis: ['PROJECT', 'AGREEMENT'] },
    { roles: ['HOST', 'PARTICIPANT'] },
  ];
  for (const filter of filters) {
    for (const scope of ['ALL', 'BOTH_SIDES'] as const) {
      yield { pair: pairOf(raw), of: scope, filter };
    }
  }
}
