import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { costFromSdl } from '../support/cost-from-sdl.js';

const SDL = readFileSync('schema/schema.graphql', 'utf8');
const FOLDER = 'schema/operations';
const OPERATIONS = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));
const { COST_LIMIT } = readConfig({});

describe('the cost of an operation', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows('region PT-11\nregion KZ-75\nsector tiles');
  });
  afterAll(() => api.close());

  const costOf = async (query: string, variables = {}) =>
    (await api.ask(query, variables)).extensions?.cost as { requested: number; limit: number };

  test.each(OPERATIONS)(
    '$name costs what the text of the schema says, and is allowed',
    async ({ text }) => {
      const cost = await costOf(text, REQUIRED);
      expect(cost).toEqual({ requested: costFromSdl(SDL, text, REQUIRED), limit: COST_LIMIT });
      expect(cost.requested).toBeLessThanOrEqual(COST_LIMIT);
    },
  );

  test.each([
    // A field and an object.
    ['{ release { number } }', 2],
    // The connection 1 + 1; `nodes` 1 + 20, the number of the default; names 20 × (1 + 4).
    ['{ regions { totalCount nodes { id names { text } } } }', 2 + 21 + 100],
    // `edges` 1 + 3, `node` 3 × (1 + 1); `nodes` 1 + 3; `pageInfo` 1 + 1 is not sized.
    ['{ regions(first: 3) { pageInfo { hasNextPage } edges { node { id } } nodes { id } } }', 18],
    // A list of ids counts its length: 1 + 2; of the kinds the dearest: country 2 × (1 + 1).
    [
      '{ nodes(ids: ["a", "b"]) { id ... on Region { country { id } } ... on Sector { id } } }',
      3 + 4,
    ],
    // A fragment counts as the type it is spread in: a region has no keywords.
    [
      '{ regions(first: 4) { nodes { ... on Node { ... on Sector { a: keywords } ... on Named { name } } } } }',
      7 + 1,
    ],
    // What is left out costs nothing, what is asked for twice counts twice.
    ['{ release @skip(if: true) { number } a: release { number } b: release { number } }', 4],
    // gaps 1000 + 1, another day 4000, a page 1 + 20.
    ['{ gaps(asOf: "2020") { nodes { rank } } }', 1_000 + 1 + 4_000 + 21],
    // Rows of any status are all rows.
    ['{ gaps(status: [NO_DATA]) { totalCount } }', 1_001 + 25_000],
    ['{ gaps(asOf: null) { totalCount } }', 1_001],
    // regions 1 + 1, `nodes` 1 + 3; an outline 10, another tolerance 30 more; a name a quarter.
    ['{ regions(first: 3) { nodes { outline } } }', 6 + 3 * 10],
    [
      '{ regions(first: 3) { nodes { a: outline(tolerance: 1) b: outline(tolerance: 2) } } }',
      6 + 3 * 80,
    ],
    ['{ regions(first: 3) { nodes { a: name b: name } } }', 6 + 2],
    // __schema 0.1 + 0.1, types 0.1 + 200 × 0.1, name nothing.
    ['{ __schema { types { name } } }', 21],
  ])('%s costs %d', async (query, cost) => {
    expect((await costOf(query)).requested).toBe(cost);
  });

  test('variables count, with their defaults', async () => {
    const query =
      'query ($first: Int! = 7, $with: Boolean!) { regions(first: $first) { nodes @include(if: $with) { id } } }';
    expect((await costOf(query, { with: true })).requested).toBe(2 + 8);
    expect((await costOf(query, { with: false })).requested).toBe(2);
    expect((await costOf(query, { with: true, first: 100 })).requested).toBe(2 + 101);
  });

  test('what is known of a cost is not taken for that of other variables', async () => {
    const query = `query ($with: Boolean!, $first: Int = 7, $asOf: PartialDate = "2020") {
      regions(first: 1) @skip(if: $with) { totalCount }
      gaps(first: $first, asOf: $asOf) @include(if: $with) { nodes { rank } }
    }`;
    const requested = async (variables: object) => (await costOf(query, variables)).requested;
    for (const first of [1, 2, 1]) {
      expect(await requested({ with: false, first })).toBe(2);
      expect(await requested({ with: true, first })).toBe(1_001 + 4_000 + 1 + first);
      expect(await requested({ with: true, first, asOf: null })).toBe(1_001 + 1 + first);
      expect(await requested({ with: true })).toBe(1_001 + 4_000 + 1 + 7);
    }
  });

  test('fragments that spread each other twice are priced at once', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Release { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ release { ...F0 } } ${fragments.join(' ')} fragment F60 on Release { number }`;
    expect((await costOf(query)).requested).toBe(2);
  });

  // 2 + (1 + n) + n × (1 + 1 + 1 + n): n² + 4n + 3.
  const nested = (n: number) =>
    `{ regions(first: ${n}) { nodes { initiatives(first: ${n}) { nodes { id } } } } }`;

  test('what costs the limit passes; a page more is refused with the page that would pass', async () => {
    const atLimit = nested(50);
    // 2 + 51 + 50 × (2 + 51)
    const limited = await apiOfRows('region PT-11\nregion KZ-75', {
      settings: { COST_LIMIT: 2_703 },
    });
    expect((await limited.ask(atLimit)).extensions?.cost).toEqual({
      requested: 2_703,
      limit: 2_703,
    });
    const { data, errors, extensions } = await limited.ask(nested(51));
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message:
          'The operation costs 2808, more than the 2703 allowed; with no `first` above 50 it would pass.',
        extensions: {
          code: 'COST_LIMIT',
          limit: 2_703,
          value: 2_808,
          pageSize: 50,
          hint: expect.any(String),
          requestId: expect.any(String),
        },
      },
    ]);
    expect(extensions?.cost).toEqual({ requested: 2_808, limit: 2_703 });
    const none = await limited.ask('{ gapBacktest { folds { year } } }');
    expect(none.errors?.[0]?.extensions).toMatchObject({ code: 'COST_LIMIT', pageSize: null });
    await limited.close();
  });
});

// Variables without a default in their operation.
const REQUIRED = { ids: ['region:PT-11', 'sector:tiles'] };
