import { readFileSync } from 'node:fs';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const HEADLINE = readFileSync('schema/operations/regions-and-districts.graphql', 'utf8');

/** Tilers of a Portuguese district, partners in Kazakhstan, and a plenary. */
const ROWS = `
  region PT-11
  region PT-13
  region KZ-75
  sector ceramics
  sector tiles parent=ceramics
  sector wine
  district clay regions=PT-11|PT-13
  district empty regions=PT-11
  firm tiler country=PT district=clay
  firm roamer
  institution mint country=PT kind=ministry
  project p1 2010-05 sectors=tiles status=announced: firm tiler as investor, region KZ-75 as host|beneficiary
  agreement a1: region PT-13, institution mint, region KZ-75
  session s1 2008-10 sectors=ceramics: region PT-11, institution mint, country KZ, region KZ-75
  programme g1 2007: country PT, country KZ
`;

describe('the question this API exists for', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  test('the named operation, whole', async () => {
    const answer = await api.ask(HEADLINE, {
      regionsOf: 'country:KZ',
      districtsOf: 'country:PT',
      sectors: ['sector:ceramics'],
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      ties: {
        totalCount: 1,
        nodes: [
          {
            left: { name: 'KZ-75' },
            right: { name: 'clay' },
            strength: 4,
            first: '2010-05',
            last: '2010-05',
            byBasis: [
              { basis: 'PROJECT', count: 1 },
              { basis: 'AGREEMENT', count: 0 },
              { basis: 'PROGRAMME', count: 0 },
              { basis: 'SESSION', count: 0 },
            ],
            evidence: {
              nodes: [
                {
                  date: '2010-05',
                  initiative: { label: 'p1' },
                  left: [
                    { actor: { name: 'KZ-75' }, role: 'BENEFICIARY' },
                    { actor: { name: 'KZ-75' }, role: 'HOST' },
                  ],
                  right: [{ actor: { name: 'tiler' }, role: 'INVESTOR' }],
                  sources: [{ title: 'A public page', url: null }],
                },
              ],
            },
          },
        ],
        coverage: {
          status: 'ANSWERED',
          reason: expect.stringContaining('Of 2 initiatives that join both countries'),
          bothSides: 2,
          placed: 1,
        },
      },
    });
  });

  test('what the level cannot hold is counted by reason, and listed', async () => {
    const { data } = await api.ask<{ ties: { coverage: unknown } }>(`{
      ties(left: {country: "country:PT", level: DISTRICT}, right: {country: "country:KZ"}) { coverage {
        bothSides placed
        unplacedByReason { leftReason rightReason count }
        unplaced(first: 2) { totalCount nodes { initiative { id } leftReason rightReason } pageInfo { hasNextPage } } } }
    }`);
    expect(data?.ties.coverage).toEqual({
      bothSides: 4,
      placed: 1,
      unplacedByReason: [
        { leftReason: 'NO_DISTRICT_PARTY', rightReason: null, count: 2 },
        { leftReason: 'NO_DISTRICT_PARTY', rightReason: 'NATIONAL_ONLY', count: 1 },
      ],
      unplaced: {
        totalCount: 3,
        nodes: [
          { initiative: { id: 'session:s1' }, leftReason: 'NO_DISTRICT_PARTY', rightReason: null },
          {
            initiative: { id: 'programme:g1' },
            leftReason: 'NO_DISTRICT_PARTY',
            rightReason: 'NATIONAL_ONLY',
          },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  test.each([
    ['ANSWERED', 'left: "region:PT-13", right: "region:KZ-75"'],
    ['NO_TIE', 'left: "region:PT-13", right: "region:KZ-75", filter: {basis: [PROGRAMME]}'],
    ['NO_PARTY', 'left: "district:empty", right: "region:KZ-75"'],
    [
      'SECTOR_NOT_ON_RECORD',
      'left: "region:PT-13", right: "region:KZ-75", filter: {sectors: ["sector:wine"]}',
    ],
  ])('one pair: %s', async (status, pair) => {
    const { data } = await api.ask<{ tie: { evidenceCount: number; coverage: unknown } }>(
      `{ tie(${pair}) { strength evidenceCount coverage { status reason } } }`,
    );
    expect(data?.tie.coverage).toEqual({ status, reason: expect.any(String) });
    expect(data?.tie.evidenceCount).toBe(status === 'ANSWERED' ? 2 : 0);
  });

  test('the reason says that its numbers have no regard to roles', async () => {
    const { data } = await api.ask(`{
      ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, filter: {roles: [INVESTOR, HOST]}) {
        coverage { reason bothSides placed } }
    }`);
    // Only p1 has an investor and a host, for each of the two regions of its district; the agreement and the session count.
    const reason =
      '2 ties. Of 4 initiatives that join both countries and pass the filter, its roles apart, 3 reach a pair at these levels.';
    expect(data).toEqual({ ties: { coverage: { reason, bothSides: 4, placed: 3 } } });
  });

  test('a region is a unit of two levels: where all that counts for it counts, and for itself alone', async () => {
    const { data } = await api.ask(`{
      region: tie(left: "region:PT-13", right: "region:KZ-75") { leftLevel evidenceCount }
      actor: tie(left: "region:PT-13", right: "region:KZ-75", leftLevel: ACTOR) { leftLevel evidenceCount }
    }`);
    expect(data).toEqual({
      region: { leftLevel: 'REGION', evidenceCount: 2 },
      actor: { leftLevel: 'ACTOR', evidenceCount: 1 },
    });
  });

  test('an announced plant is told from a plant', async () => {
    const { data } = await api.ask<{ tie: { byStatus: { status: string; count: number }[] } }>(
      '{ tie(left: "region:PT-13", right: "region:KZ-75") { byStatus { status count } } }',
    );
    const some = data?.tie.byStatus.filter(({ count }) => count > 0);
    expect(some).toEqual([
      { status: 'ANNOUNCED', count: 1 },
      { status: 'SIGNED', count: 1 },
    ]);
    expect(data?.tie.byStatus.at(-1)).toEqual({ status: null, count: 0 });
  });

  test('weights of the caller; 0 keeps the evidence', async () => {
    const { data } = await api.ask(`{
      tie(left: "region:PT-13", right: "region:KZ-75", weights: {project: 0, agreement: 1.5}) { strength evidenceCount }
    }`);
    expect(data).toEqual({ tie: { strength: 1.5, evidenceCount: 2 } });
  });

  test.each([
    [
      'first',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, first: 0)',
      'first',
    ],
    [
      'first',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, first: 501)',
      'first',
    ],
    [
      'one country',
      'ties(left: {country: "country:PT"}, right: {country: "country:PT"})',
      'right.country',
    ],
    [
      'a kind at another level',
      'ties(left: {country: "country:PT", districtKinds: [CLUSTER]}, right: {country: "country:KZ"})',
      'left.districtKinds',
    ],
    [
      'a kind of district among firms',
      'ties(left: {country: "country:PT", level: ACTOR, actorKinds: [FIRM], districtKinds: [CLUSTER]}, right: {country: "country:KZ"})',
      'left.districtKinds',
    ],
    [
      'an empty list',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, filter: {sectors: []})',
      'filter.sectors',
    ],
    [
      'a place of the other side',
      'ties(left: {country: "country:PT", within: ["region:KZ-75"]}, right: {country: "country:KZ"})',
      'left.within',
    ],
    [
      'a period that ends before it begins',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, filter: {period: {from: "2011", to: "2010-05"}})',
      'filter.period',
    ],
    [
      'a negative weight',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, weights: {session: -1})',
      'weights.session',
    ],
    [
      'a cursor of another order',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, after: "WyJ0aWVzOkxBU1QiLDEsMiwzXQ")',
      'after',
    ],
    [
      'no cursor at all',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, after: "🦄")',
      'after',
    ],
  ])('refuses %s', async (_, field, argument) => {
    const { errors } = await api.ask(`{ ${field} { totalCount } }`);
    expect(
      errors?.map(({ extensions, path }) => [extensions?.code, extensions?.argument, path]),
    ).toEqual([['BAD_USER_INPUT', argument.split('.'), ['ties']]]);
  });

  test.each([
    [
      'an unknown sector names the nearest',
      'ties(left: {country: "country:PT"}, right: {country: "country:KZ"}, filter: {sectors: ["sector:tile"]}) { totalCount }',
      'sector:tiles',
    ],
    [
      'an unknown country',
      'ties(left: {country: "PT"}, right: {country: "country:KZ"}) { totalCount }',
      'country:PT',
    ],
    [
      'an unknown unit',
      'tie(left: "region:PT-12", right: "region:KZ-75") { strength }',
      'region:PT-11',
    ],
    [
      'an impossible level',
      'tie(left: "region:PT-13", right: "region:KZ-75", leftLevel: DISTRICT) { strength }',
      'REGION',
    ],
  ])('%s', async (_, field, nearest) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining([nearest]),
    });
  });

  test('who has no side is never the end of a tie', async () => {
    const { errors } = await api.ask(
      '{ tie(left: "firm:roamer", right: "region:KZ-75") { strength } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: 'firm:roamer has no country, so it is never the end of a tie.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['left'] },
    });
  });
});

describe('what an answer costs', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  const VARIABLES = { regionsOf: 'country:KZ', districtsOf: 'country:PT', sectors: null };

  test('the headline is two statements; a cold cache adds one a level for names and sources', async () => {
    await api.ask(HEADLINE, VARIABLES);
    const cold = api.store.sent();
    expect(cold.filter((name) => name !== 'recordsByIds').sort()).toEqual([
      'evidenceOfTies',
      'tieAnswer',
    ]);
    expect(cold.length).toBeLessThanOrEqual(6);
    await api.ask(HEADLINE, VARIABLES);
    expect(api.store.sent()).toEqual(['tieAnswer', 'evidenceOfTies']);
  });

  test('as many for one tie as for all of them', async () => {
    const text = `query($first: Int!) { ties(
        left: {country: "country:PT", level: ACTOR}, right: {country: "country:KZ", level: ACTOR}, first: $first) {
      nodes { sectors { name } left { name country { name } } right { name } evidence(first: 5) { nodes { sectors { name }
        initiative { label ... on Project { region { name } } } left { actor { name } sources { title } } } } } } }`;
    await api.ask(text, { first: 200 });
    api.store.sent();
    await api.ask(text, { first: 1 });
    const one = api.store.sent();
    await api.ask(text, { first: 200 });
    expect(api.store.sent()).toEqual(one);
    expect(one.sort()).toEqual(['evidenceOfTies', 'sectorsOfTies', 'tieAnswer']);
  });

  test('why an answer is empty is asked only where it is selected', async () => {
    const pair = 'left: "district:empty", right: "region:KZ-75"';
    await api.ask(`{ tie(${pair}) { strength } }`);
    api.store.sent();
    await api.ask(`{ tie(${pair}) { strength } }`);
    expect(api.store.sent()).toEqual(['pairGroups']);
    await api.ask(`{ tie(${pair}) { coverage { status reason } } }`);
    const asked = api.store.sent();
    expect(asked.sort()).toEqual(['pairGroups', 'placements', 'sideStanding', 'sideStanding']);
  });

  test('of one tie the evidence is counted, once, where a number of it is selected', async () => {
    const ask = async (fields: string) => {
      const { data } = await api.ask(
        `{ tie(left: "region:PT-13", right: "region:KZ-75") { ${fields} } }`,
      );
      return [data, api.store.sent().sort()];
    };
    const numbers =
      'strength evidenceCount undated first last byBasis { count } byStatus { count }';
    const evidence = 'id derived: leftLevel evidence(first: 1) { nodes { n } }';
    await ask(`${numbers} ${evidence}`);
    const [, none] = await ask('id left { id } right { id }');
    expect(none).toEqual([]);
    const [alone, one] = await ask(evidence);
    expect(one).toEqual(['evidenceOfTies']);
    const [counted, other] = await ask(numbers);
    expect(other).toEqual(['pairGroups']);
    const [both, two] = await ask(`${numbers} ${evidence}`);
    expect(two).toEqual(['evidenceOfTies', 'pairGroups']);
    expect(both).toEqual({
      tie: { ...(counted as { tie: object }).tie, ...(alone as { tie: object }).tie },
    });
    const [total, totals] = await ask('evidence(first: 1) { totalCount }');
    expect(total).toEqual({ tie: { evidence: { totalCount: 2 } } });
    expect(totals).toEqual(['evidenceOfTies', 'pairGroups']);
  });
});
