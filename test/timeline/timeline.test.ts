import { readFileSync } from 'node:fs';
import { apiOf } from '../support/api.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region KZ-75
  sector ceramics
  sector tiles parent=ceramics
  firm tiler country=PT region=PT-11
  project p1 2010-05-03 sectors=tiles: firm tiler as investor, region KZ-75 as host
  project p2 2010-05: firm tiler
  agreement a1 2010: region PT-11, region KZ-75
  agreement a2: region PT-11, region KZ-75
  session s1 2008-10 sectors=ceramics: region PT-11, region KZ-75
`;

describe('a timeline', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  test('the named operation, whole', async () => {
    const operation = readFileSync('schema/operations/timeline.graphql', 'utf8');
    const { data, errors } = await api.ask(operation, { sectors: ['sector:ceramics'] });
    expect(errors).toBeUndefined();
    const none = (basis: string) => ({ basis, count: 0 });
    expect(data).toEqual({
      timeline: {
        pair: { left: { name: 'KZ' }, right: { name: 'PT' } },
        count: 2,
        buckets: [
          {
            period: '2008',
            count: 1,
            byBasis: [
              none('PROJECT'),
              none('AGREEMENT'),
              none('PROGRAMME'),
              { basis: 'SESSION', count: 1 },
            ],
          },
          {
            period: '2010',
            count: 1,
            byBasis: [
              { basis: 'PROJECT', count: 1 },
              none('AGREEMENT'),
              none('PROGRAMME'),
              none('SESSION'),
            ],
          },
        ],
        coarser: [],
        undated: {
          count: 0,
          byBasis: ['PROJECT', 'AGREEMENT', 'PROGRAMME', 'SESSION'].map(none),
        },
        emptyReason: null,
      },
    });
  });

  test('by month what shows its year only stands apart, and what has no date in a bucket of its own', async () => {
    const { data } = await api.ask(`{
      timeline(by: MONTH) {
        count buckets { period count } coarser { period count } undated { period count }
        byBasis { basis count } } }`);
    expect(data?.timeline).toEqual({
      count: 5,
      buckets: [
        { period: '2008-10', count: 1 },
        { period: '2010-05', count: 2 },
      ],
      coarser: [{ period: '2010', count: 1 }],
      undated: { period: null, count: 1 },
      byBasis: [
        { basis: 'PROJECT', count: 2 },
        { basis: 'AGREEMENT', count: 2 },
        { basis: 'PROGRAMME', count: 0 },
        { basis: 'SESSION', count: 1 },
      ],
    });
  });

  test('a period leaves the undated out, and says how many', async () => {
    const { data } = await api.ask(`{
      timeline(of: BOTH_SIDES, filter: {period: {from: "2010-05-04", to: "2011"}}) {
        count buckets { period } undated { count } undatedLeftOut } }`);
    expect(data?.timeline).toEqual({
      count: 1,
      buckets: [{ period: '2010' }],
      undated: { count: 0 },
      undatedLeftOut: 1,
    });
  });

  test('a role of the filter: of all some party’s, of both sides one on each', async () => {
    const { data } = await api.ask(`{
      all: timeline(filter: {roles: [INVESTOR]}) { count }
      both: timeline(of: BOTH_SIDES, filter: {roles: [INVESTOR]}) { count }
      either: timeline(of: BOTH_SIDES, filter: {roles: [INVESTOR, HOST]}) { count } }`);
    expect(data).toEqual({ all: { count: 1 }, both: { count: 0 }, either: { count: 1 } });
  });

  test('nothing counted says why, and where to look', async () => {
    const { data } = await api.ask('{ timeline(filter: {basis: [PROGRAMME]}) { emptyReason } }');
    expect(data?.timeline).toEqual({
      emptyReason:
        'No initiative that passes the filter is on record in the data set KZ-PT. `coverage` says what is on record.',
    });
  });

  test('one statement: whose data set is theirs is known already', async () => {
    const query = '{ timeline { count buckets { count } pair { left { id } } } }';
    await api.ask(query);
    api.store.sent();
    await api.ask(query);
    expect(api.store.sent()).toEqual(['initiativesByPeriod']);
  });

  test.each([
    ['an unknown country', '{left: "country:PX", right: "country:KZ"}', ['pair', 'left']],
    ['one country twice', '{left: "country:PT", right: "country:PT"}', ['pair']],
  ])('refuses %s', async (_, pair, argument) => {
    const { errors } = await api.ask(`{ timeline(pair: ${pair}) { count } }`);
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });
});

test('where the graph holds several pairs one must be named, and each is counted by itself', async () => {
  const ofDenmark = smallDataSet(`
    region DK-81
    region KZ-75
    agreement d1 2009: region DK-81, region KZ-75
    agreement d2 2009: region DK-81, region KZ-75, country PT
  `);
  const graph = await graphOf(grafeoEngine, smallDataSet(ROWS), ofDenmark);
  const api = await apiOf(await graph.openStore());
  try {
    const unnamed = await api.ask('{ timeline { count } }');
    expect(unnamed.errors?.[0]).toMatchObject({
      message:
        'The graph holds 2 data sets, so `pair` must name one: {left: "country:DK", right: "country:KZ"}, {left: "country:KZ", right: "country:PT"}.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['pair'] },
    });
    const none = await api.ask(
      '{ timeline(pair: {left: "country:DK", right: "country:PT"}) { count } }',
    );
    expect(none.errors?.[0]?.extensions).toMatchObject({
      argument: ['pair'],
      nearest: expect.arrayContaining(['{left: "country:DK", right: "country:KZ"}']),
    });
    const { data } = await api.ask(`{
      portugal: timeline(pair: {left: "country:PT", right: "country:KZ"}, of: BOTH_SIDES) { count }
      denmark: timeline(pair: {left: "country:KZ", right: "country:DK"}) { count } }`);
    // d2 joins Portugal and Kazakhstan too, and belongs to the other data set.
    expect(data).toEqual({ portugal: { count: 4 }, denmark: { count: 2 } });
  } finally {
    await api.close();
    await graph.destroy();
  }
});
