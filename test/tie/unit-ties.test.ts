import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { rowsOf } from '../support/data/raw-data-set.js';
import { pairOf } from '../support/oracle/places.js';
import { sectorsNever } from '../support/oracle/sectors-never.js';
import { tiesBetween } from '../support/oracle/ties.js';

interface UnitTies {
  readonly regions: {
    readonly nodes: readonly {
      readonly id: string;
      readonly country: { readonly id: string };
      readonly ties: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly right: { readonly id: string };
          readonly strength: number;
          readonly sectorsNever: { readonly nodes: readonly { readonly id: string }[] };
        }[];
        readonly coverage: { readonly bothSides: number };
      } | null;
    }[];
  };
}

const UNIT_TIES = `query($with: SideInput!, $filter: EvidenceFilter) { regions(first: 500) { nodes { id country { id }
  ties(with: $with, filter: $filter, first: 500) { totalCount coverage { bothSides }
    nodes { right { id } strength sectorsNever(first: 500) { nodes { id } } } } } } }`;

describe.each([81, 82])('ties of each region, random data set %i', (seed) => {
  const raw = randomRawDataSet(seed);
  const [a, b] = pairOf(raw);
  let api: ApiOfRows;
  beforeAll(async () => {
    // Everything at once, on purpose.
    api = await apiOfRows(raw, { settings: { COST_LIMIT: 1_000_000_000 } });
  });
  afterAll(() => api.close());

  test.each([
    ['DISTRICT', {}],
    ['REGION', { sectors: [`sector:${rowsOf(raw, 'sectors')[0]?.id}`] }],
    ['ACTOR', { basis: ['PROJECT', 'SESSION'] as const }],
  ] as const)('with %s, as the list of all ties has them', async (level, filter) => {
    const { data, errors } = await api.ask<UnitTies>(UNIT_TIES, {
      with: { country: b, level },
      filter,
    });
    const question = {
      left: { country: a, level: 'REGION' },
      right: { country: b, level },
      filter,
    } as const;
    const all = tiesBetween(raw, question);
    for (const { id, country, ties } of data?.regions.nodes ?? []) {
      if (country.id === b) {
        // A question about one country left and right is refused, for this region alone.
        expect(ties).toBeNull();
        continue;
      }
      const expected = all.ties.filter(({ left }) => left === id);
      expect(ties?.nodes.map(({ right, strength }) => [right.id, strength])).toEqual(
        expected.map(({ right, strength }) => [right, strength]),
      );
      expect(ties?.coverage.bothSides).toBe(all.bothSides);
      for (const { right, sectorsNever: never } of ties?.nodes ?? []) {
        const pair = {
          left: id,
          right: right.id,
          leftLevel: 'REGION',
          rightLevel: level,
          filter,
        } as const;
        expect(never.nodes.map((sector) => sector.id)).toEqual(sectorsNever(raw, pair));
      }
    }
    expect(errors?.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT') ?? true).toBe(
      true,
    );
  });
});

const DEEP = `query($first: Int!) { regions(first: $first) { nodes { name ties(with: {country: "country:KZ"}, first: 5) { nodes { right { name }
  evidence(first: 3) { nodes { initiative { label participations(first: 5) { nodes { actor { name
    ... on Actor { initiatives(first: 3) { nodes { label } } } } } } } } } } } } } }`;

test('five deep, as people write it, costs the same for one region and for all', async () => {
  const api = await apiOfRows(`
    region PT-11
    region PT-13
    region KZ-75
    firm tiler country=PT region=PT-11
    project p1 2010: firm tiler, region KZ-75
    project p2 2011: firm tiler, region PT-13
    session s1 2012: region PT-11, region PT-13, region KZ-75
  `);
  // The second time finds that the answer has an error, and leaves the document to graphql-js.
  await api.ask(DEEP, { first: 3 });
  await api.ask(DEEP, { first: 3 });
  api.store.sent();
  await api.ask(DEEP, { first: 2 });
  const some = api.store.sent();
  const { errors } = await api.ask(DEEP, { first: 3 });
  expect(api.store.sent()).toEqual(some);
  expect([...some].sort()).toEqual(['evidenceOfTies', 'initiativesOfParties', 'pairGroups']);
  // The region of that very country is refused, and it alone.
  expect(errors?.map(({ path }) => path)).toEqual([['regions', 'nodes', 0, 'ties']]);
  await api.close();
});

test('with whom a unit has worked is read once; what is asked of that, each time', async () => {
  const api = await apiOfRows(`
    region PT-11
    region PT-13
    region KZ-75
    region KZ-31
    project p1 2010: region PT-11, region KZ-75
    agreement a1 2012: region PT-11, region KZ-31
    session s1 2014: region PT-13, region KZ-31
  `);
  const partners = async (filter: object, within: object = {}) => {
    const query = `query($with: SideInput!, $filter: EvidenceFilter) { nodes(ids: ["region:PT-11", "region:PT-13"]) {
      ... on Region { ties(with: $with, filter: $filter, first: 9) { nodes { right { id } } } } } }`;
    const variables = { filter, with: { country: 'country:KZ', ...within } };
    const { data } = await api.ask<{
      nodes: { ties: { nodes: { right: { id: string } }[] } }[];
    }>(query, variables);
    const found = data?.nodes.map(({ ties }) => ties.nodes.map(({ right }) => right.id));
    return { found, sent: api.store.sent().filter((name) => name !== 'recordsByIds') };
  };
  const [first, project, narrow] = [
    await partners({}),
    await partners({ basis: ['PROJECT'] }),
    await partners({}, { within: ['region:KZ-31'] }),
  ];
  expect(first.found).toEqual([['region:KZ-75', 'region:KZ-31'], ['region:KZ-31']]);
  expect(first.sent).toEqual(['partnersOfUnits', 'pairGroups']);
  expect(project.found).toEqual([['region:KZ-75'], []]);
  expect(project.sent).toEqual(['pairGroups']);
  expect(narrow.found).toEqual([['region:KZ-31'], ['region:KZ-31']]);
  expect(narrow.sent).toEqual(['partnersOfUnits', 'pairGroups']);
  await api.close();
});
