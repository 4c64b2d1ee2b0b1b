import {
  FrameDocument,
  NodeDocument,
  RegionsAndTheirPartnersDocument,
  RegionsDocument,
  SectorsDocument,
} from '../generated/graphql.js';
import { apiOf, type TestApi } from '../support/api.js';
import { type CountingStore, countingStore } from '../support/counting-store.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

describe('over the Italy-Russia data, with nothing at hand yet', () => {
  let graph: FreshGraph;
  let store: CountingStore;
  let api: TestApi;
  beforeAll(async () => {
    graph = await graphOf(grafeoEngine, loadRawDataSet('seed/italy-russia'));
    store = countingStore(await graph.openStore());
  });
  beforeEach(async () => {
    // More rows than a client may ask for: that is the question.
    api = await apiOf(store, { settings: { COST_LIMIT: 1_000_000_000 } });
  });
  afterEach(async () => {
    await api.close();
    store.sent();
  });
  afterAll(() => graph.destroy());

  test('five lists deep cost no more statements for all regions than for one', async () => {
    // Regions; their initiatives; the records of these, of their sectors and actors, of countries, of sources.
    const most = 7;
    await api.run(RegionsAndTheirPartnersDocument, { first: 100 });
    const forAll = store.sent();
    expect(forAll.filter((name) => name !== 'recordsByIds')).toEqual([
      'recordsByRank',
      'initiativesOfParties',
    ]);
    expect(forAll.length).toBeLessThanOrEqual(most);
    await api.run(RegionsAndTheirPartnersDocument, { first: 100 });
    expect(store.sent()).toEqual(['initiativesOfParties']);
  });

  test('what lies in the records alone costs none when they are at hand', async () => {
    await api.run(RegionsDocument, {});
    await api.run(RegionsDocument, {});
    await api.run(NodeDocument, { id: 'session:session-17' });
    await api.run(NodeDocument, { id: 'session:session-17' });
    await api.run(NodeDocument, { id: 'firm:enel' });
    await api.run(NodeDocument, { id: 'firm:enel' });
    const about = `{
      session(id: "session:session-17") { figures { totalCount } conflicts { nodes { about { id } } } }
      region(id: "region:RU-MOW") { trade { totalCount } }
    }`;
    const { data } = await api.ask(about);
    expect(data).toMatchObject({
      session: {
        figures: { totalCount: expect.any(Number) },
        conflicts: {
          nodes: expect.arrayContaining([{ about: { id: 'session:session-17' } }]),
        },
      },
    });
    expect(store.sent().filter((name) => name !== 'recordsByIds')).toEqual(['recordsByRank']);
  });

  test('the tree and the frame: a statement a list', async () => {
    await api.run(SectorsDocument, {});
    expect(store.sent()).toEqual(['recordsByRank', 'childrenOfSectors']);
    await api.run(FrameDocument, {});
    const sent = store.sent();
    expect(sent.filter((name) => name === 'recordsByRank')).toHaveLength(5);
    // Besides the five lists: a look-up of records for each level below each list.
    expect(sent.length).toBeLessThanOrEqual(12);
  });
});
