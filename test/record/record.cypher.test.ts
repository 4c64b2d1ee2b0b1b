import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { recordsByIds, recordsByRank } from '../../src/graph/record.cypher.js';
import { idsOfKinds, recordsUpTo } from '../../src/record/kind.cypher.js';
import { ping } from '../../src/server/health.cypher.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region PT-13
  region KZ-75
  project p-new 2012-05: region PT-11
  project p-old 2009: region PT-11
  project p-undated: region PT-11
`;

describeOnEachEngine('statements of records', (engine) => {
  let graph: FreshGraph;
  let snapshot: GraphSnapshot;
  beforeAll(async () => {
    graph = await graphOf(engine, smallDataSet(ROWS));
    snapshot = (await graph.openStore()).snapshot();
  });
  afterAll(() => graph.destroy());

  test('records by id; an unknown id has no row', async () => {
    const ids = ['region:PT-13', 'region:unknown'];
    const rows = await snapshot.read(recordsByIds(snapshot.release, ids));
    expect(rows.map(({ record }) => record)).toEqual([
      expect.objectContaining({
        id: 'region:PT-13',
        slug: 'PT-13',
        rank: 2,
        countryId: 'country:PT',
      }),
    ]);
    expect(await snapshot.read(recordsByIds(snapshot.release, []))).toEqual([]);
  });

  test('records by position; beyond the end there is no row', async () => {
    const rows = await snapshot.read(recordsByRank(snapshot.release, 'region', 1, 5));
    expect(rows.map(({ record }) => record.id).sort()).toEqual(['region:PT-11', 'region:PT-13']);
    expect(await snapshot.read(recordsByRank(snapshot.release, 'region', 7, 0))).toEqual([]);
  });

  test('how many stand up to a place, that of a record or between two', async () => {
    const upTo = async (
      ...[kind, key]: [Parameters<typeof recordsUpTo>[1], Parameters<typeof recordsUpTo>[2]]
    ) => (await snapshot.read(recordsUpTo(snapshot.release, kind, key)))[0]?.rows;
    expect(await upTo('region', { slug: 'A' })).toBe(0);
    expect(await upTo('region', { slug: 'PT-11' })).toBe(2);
    expect(await upTo('region', { slug: 'PT-12' })).toBe(2);
    expect(await upTo('project', { sortDate: '2010', slug: 'x' })).toBe(1);
    expect(await upTo('project', { sortDate: '2009', slug: 'p-old' })).toBe(2);
    expect(await upTo('project', { sortDate: '', slug: 'p-undated' })).toBe(3);
    expect(await upTo('firm', { slug: 'x' })).toBe(0);
  });

  test('all ids of some kinds', async () => {
    const rows = await snapshot.read(idsOfKinds(snapshot.release, ['country', 'region', 'firm']));
    expect(rows.map(({ id }) => id).sort()).toEqual([
      'country:KZ',
      'country:PT',
      'region:KZ-75',
      'region:PT-11',
      'region:PT-13',
    ]);
  });

  test('data sets, and a ping', async () => {
    const rows = await snapshot.read(recordsByRank(snapshot.release, 'dataset', 0, 1));
    expect(rows.map(({ record }) => record)).toEqual([
      expect.objectContaining({
        slug: 'KZ-PT',
        countryIds: ['country:KZ', 'country:PT'],
        folders: ['0'],
        rowCounts: expect.stringContaining('"regions":3'),
      }),
    ]);
    expect(await snapshot.read(ping(snapshot.release))).toEqual([{ rows: 0 }]);
  });
});
