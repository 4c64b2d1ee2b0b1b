import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField } from 'graphql';
import { apiOf, type TestApi } from '../support/api.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const PERIODS = 'before: { to: "2013" }, after: { from: "2014" }';
const SIDES =
  'left: { country: "country:IT", level: ACTOR }, right: { country: "country:RU", level: ACTOR }';
const ALL_GAPS =
  'list: ALL, bothSpecialised: false, perRegion: null, status: [OPPORTUNITY, UNDER_REALISED, FADED, REALISED, WEAK_CASE, NO_DATA]';
const PIVOT = 'rows: LEFT_PLACE, columns: RIGHT_PLACE, measure: STRENGTH, of: BOTH_SIDES';
const TIE = 'left: "institution:simest", right: "country:RU", rightLevel: COUNTRY';

/** Of each root field the dearest question that is allowed, on the seed: everything, in the largest pages. */
const DEAREST: Readonly<Record<string, string>> = {
  changes: '(since: 1, first: 500) { totalCount byKind { kind } nodes { node { id } } }',
  comparePivots: `(${PIVOT}, leftLevel: REGION, rightLevel: REGION, ${PERIODS}) { cells { __typename } }`,
  compareTie: `(left: "region:IT-25", right: "region:RU-MOW", ${PERIODS}) { byBasis { __typename } }`,
  compareTimelines: `(by: MONTH, ${PERIODS}) { byBasis { __typename } }`,
  coverage:
    '(leftLevel: ACTOR, rightLevel: ACTOR) { byBasis { __typename } byYear { __typename } holes { __typename } }',
  followUp:
    '(leftLevel: ACTOR, rightLevel: ACTOR, first: 500) { totalCount nodes { __typename } byOutcome { __typename } }',
  gap: '(left: "region:IT-25", right: "region:RU-MOW", asOf: "2015") { sentence bridges { __typename } }',
  gapBacktest:
    '(level: CELL) { words folds { year methods { __typename } } overall { __typename } }',
  gapMatrix: '(sector: "sector:energy", asOf: "2014") { rows { __typename } }',
  gaps: `(${ALL_GAPS}, asOf: "2016", first: 500) { totalCount nodes { rank gap sentence } }`,
  neighbours:
    '(of: "institution:simest", steps: 2, first: 500) { totalCount nodes { actor { id } } }',
  paths:
    '(from: "firm:pirelli", to: "firm:enel-russia", maxSteps: 8, first: 500) { totalCount nodes { steps { initiative { id } } } }',
  pivot: `(${PIVOT}, leftLevel: ACTOR, rightLevel: ACTOR) { cells { value initiatives(first: 10) { nodes { id } } } }`,
  search: `(text: "${'ministero oblast region '.repeat(20).trim()}", first: 500) { totalCount nodes { name } }`,
  tie: `(${TIE}) { strength evidence(first: 500) { nodes { date } } }`,
  ties: `(${SIDES}, first: 500) { totalCount nodes { strength evidence(first: 10) { nodes { date } } } }`,
  timeline: '(by: MONTH) { buckets { __typename } }',
  untied: `(${SIDES}, first: 500) { totalCount nodes { left { name } } }`,
  nodes: `(ids: [${Array.from({ length: 100 }, (_, at) => `"region:N${at}"`)}]) { id }`,
};

const fifty = (field: (at: number) => string) =>
  Array.from({ length: 50 }, (_, at) => `a${at}: ${field(at)}`).join(' ');
const inLists = (field: string, outer: number, inner: number) =>
  `{ regions(first: ${outer}) { nodes { country { regions(first: ${inner}) { nodes { ${fifty(() => field)} } } } } } }`;

/** Of what is worked out of a record each time, as often as the cost limit allows. */
const OFTEN: Readonly<Record<string, string>> = {
  // Of 49 regions 50 tolerances that nobody asked for before: 98,052.
  outline: `{ regions(first: 49) { nodes { ${fifty((at) => `outline(tolerance: 0.0${at + 10})`)} } } }`,
  name: inLists('name', 100, 72),
  publisherCount: inLists('publisherCount', 100, 9),
  sentence: `{ gaps(perRegion: null, first: 500) { nodes { ${fifty(() => 'sentence')} } } }`,
};

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const ROOT = Object.values(schema.getQueryType()?.getFields() ?? {});

/** A list that has no question above: its largest page. A record: by its id. */
function questionOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const own = DEAREST[name];
  if (own !== undefined) return `{ ${name}${own} }`;
  const has = (argument: string) => args.some((each) => each.name === argument);
  if (has('first')) return `{ ${name}(first: 500) { totalCount nodes { __typename } } }`;
  return has('id')
    ? `{ ${name}(id: "region:IT-25") { __typename } }`
    : `{ ${name} { __typename } }`;
}

describe('the dearest questions', () => {
  let graph: FreshGraph;
  let api: TestApi;
  const took: string[] = [];
  beforeAll(async () => {
    graph = await graphOf(grafeoEngine, loadRawDataSet('seed/italy-russia'));
    // How long is told below: a machine that is busy with other tests may take ten times as long.
    api = await apiOf(await graph.openStore(), { deadlineMs: 280_000 });
  });
  afterAll(async () => {
    console.log(`Longer than half a second on this machine: ${took.join(', ') || 'none'}.`);
    await api.close();
    await graph.destroy();
  });

  async function answered(name: string, question: string): Promise<unknown> {
    const startedAt = performance.now();
    const { data, errors } = await api.ask(question);
    const ms = Math.round(performance.now() - startedAt);
    if (ms > 500) took.push(`${name} ${ms} ms`);
    expect(errors).toBeUndefined();
    return data;
  }

  test.each(ROOT.map((field) => [field.name, questionOf(field)]))(
    '%s is answered within the cost limit',
    async (name, question) => {
      expect(await answered(name, question)).toHaveProperty(name);
    },
  );

  test.each(Object.entries(OFTEN))(
    '%s is answered as often as the cost limit allows',
    async (name, question) => {
      expect(await answered(`often ${name}`, question)).toBeDefined();
    },
  );

  test('what would be worked out a hundred thousand times is refused', async () => {
    const { errors } = await api.ask(inLists('outline(tolerance: 0.001)', 100, 100));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'COST_LIMIT' });
  });
});
