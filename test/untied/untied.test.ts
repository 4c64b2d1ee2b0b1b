import type { Answer } from '../support/api.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import type { RawDataSet } from '../support/data/raw-data-set.js';
import { loadRawDataSet, workedExample } from '../support/data/raw-data-set.js';
import { pairOf } from '../support/oracle/places.js';
import { type Population, untiedPairs } from '../support/oracle/untied.js';
import type { Level } from '../support/oracle/vocabulary.js';

const UNTIED = `query($left: SideInput!, $right: SideInput!, $filter: EvidenceFilter, $population: Population!, $first: Int!, $after: String) {
  untied(left: $left, right: $right, filter: $filter, population: $population, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { left { id } right { id } leftStanding rightStanding }
    coverage { status bothSides } } }`;

interface Untied {
  readonly untied: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly left: { readonly id: string };
      readonly right: { readonly id: string };
      readonly leftStanding: string;
      readonly rightStanding: string;
    }[];
  };
}

async function allPairs(api: ApiOfRows, variables: object, first: number) {
  const pairs = [];
  let [after, total]: [string | null, number] = [null, 0];
  for (;;) {
    const answer: Answer<Untied> = await api.ask<Untied>(UNTIED, { ...variables, first, after });
    const { data, errors } = answer;
    if (!data) throw new Error(JSON.stringify(errors));
    total = data.untied.totalCount;
    for (const { left, right, leftStanding, rightStanding } of data.untied.nodes) {
      pairs.push({
        left: left.id,
        right: right.id,
        leftStatus: leftStanding,
        rightStatus: rightStanding,
      });
    }
    after = data.untied.pageInfo.endCursor;
    if (!data.untied.pageInfo.hasNextPage) return { pairs, total };
  }
}

describe('pairs that have not worked together', () => {
  test.each([61, 62, 63])('against the brute force, random data set %i', async (seed) => {
    const raw = randomRawDataSet(seed);
    await expectAsBruteForce(raw, 7);
  });

  test('against the brute force, Italy and Russia', async () => {
    await expectAsBruteForce(loadRawDataSet('seed/italy-russia'), 500);
  });

  test('the three kinds of none are told apart', async () => {
    const api = await apiOfRows(`
      region PT-11
      region PT-13
      region PT-15
      region KZ-75
      agreement a1: region PT-11, region KZ-75
      agreement a2: region PT-13
      sector tiles
    `);
    const sides = { left: { country: 'country:PT' }, right: { country: 'country:KZ' } };
    const { pairs } = await allPairs(api, { ...sides, population: 'ALL' }, 10);
    expect(pairs).toEqual([
      {
        left: 'region:PT-13',
        right: 'region:KZ-75',
        leftStatus: 'NEVER_WITH_OTHER_SIDE',
        rightStatus: 'ON_RECORD',
      },
      {
        left: 'region:PT-15',
        right: 'region:KZ-75',
        leftStatus: 'NO_PARTY',
        rightStatus: 'ON_RECORD',
      },
    ]);
    const refused = await api.ask(UNTIED, {
      ...sides,
      population: 'ON_RECORD_IN_SECTOR',
      first: 5,
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['population'],
    });
    api.store.sent();
    await api.ask(UNTIED, { ...sides, population: 'ON_RECORD', first: 5 });
    expect(api.store.sent()).toEqual(['tieAnswer', 'unitStandings', 'unitStandings']);
    await api.close();
  });
});

async function expectAsBruteForce(raw: RawDataSet, first: number): Promise<void> {
  const api = await apiOfRows(raw);
  const [a, b] = pairOf(raw);
  const sector = `sector:${raw.tables.sectors?.[0]?.id}`;
  const levels: [Level, Level][] = [
    ['REGION', 'REGION'],
    ['DISTRICT', 'REGION'],
    ['COUNTRY', 'DISTRICT'],
  ];
  const populations: Population[] = ['ALL', 'ON_RECORD', 'ON_RECORD_IN_SECTOR'];
  for (const [leftLevel, rightLevel] of levels) {
    for (const population of populations) {
      const question = {
        left: { country: a, level: leftLevel },
        right: { country: b, level: rightLevel },
        filter: { sectors: [sector] },
      };
      const expected = untiedPairs(raw, question, population);
      const { pairs, total } = await allPairs(api, { ...question, population }, first);
      expect({ question, population, pairs }).toEqual({ question, population, pairs: expected });
      expect(total).toBe(expected.length);
    }
  }
  await api.close();
}

test('the reason counts ties as `ties` does: once a pair, however many kinds of evidence it has', async () => {
  const api = await apiOfRows(workedExample());
  const sides = 'left: {country: "country:PT"}, right: {country: "country:KZ"}';
  const { data } = await api.ask(
    `{ untied(${sides}) { coverage { reason } } ties(${sides}) { coverage { reason } } }`,
  );
  // p1, a1 and s1 of the worked example tie PT-11 and PT-13 with KZ-75; g1 reaches no region.
  const reason =
    '2 ties. Of 4 initiatives that join both countries and pass the filter, 3 reach a pair at these levels.';
  expect(data).toEqual({ untied: { coverage: { reason } }, ties: { coverage: { reason } } });
  await api.close();
});
