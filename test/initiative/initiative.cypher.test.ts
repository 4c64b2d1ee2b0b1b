import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import {
  initiativesCountedForPlaces,
  initiativesOfParties,
  initiativeTotalsOfParties,
  initiativeTotalsOfPlaces,
  participationsOfActors,
  participationTotals,
} from '../../src/initiative/initiative.cypher.js';
import type { NumberedPage } from '../../src/shared/page-loader.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region PT-13
  region KZ-75
  firm idle country=PT
  agreement a1: region PT-11 as signatory|host, region KZ-75
  session s1 2008-10: region PT-11, country PT
  session s2 2008-10: region PT-11
  project p1 2009: region KZ-75
`;

describeOnEachEngine('statements of initiatives', (engine) => {
  let graph: FreshGraph;
  let snapshot: GraphSnapshot;
  beforeAll(async () => {
    graph = await graphOf(engine, smallDataSet(ROWS));
    snapshot = (await graph.openStore()).snapshot();
  });
  afterAll(() => graph.destroy());

  const pages = (...wanted: (readonly [string, NumberedPage['after']?])[]): NumberedPage[] =>
    wanted.map(([parentId, after = null], index) => ({
      parentId,
      after,
      first: 9,
      page: `p${index}`,
    }));

  test('initiatives of parties: newest first, undated last, none twice; without any no row', async () => {
    const wanted = pages(
      ['region:PT-11'],
      ['country:PT'],
      ['firm:idle'],
      ['firm:unknown'],
      ['region:PT-11', ['2008-10', 's1']],
    );
    expect(await snapshot.read(initiativesOfParties(snapshot.release, wanted, 2))).toEqual([
      { page: 'p0', id: 'session:s1', sortDate: '2008-10', slug: 's1' },
      { page: 'p0', id: 'session:s2', sortDate: '2008-10', slug: 's2' },
      { page: 'p1', id: 'session:s1', sortDate: '2008-10', slug: 's1' },
      { page: 'p4', id: 'session:s2', sortDate: '2008-10', slug: 's2' },
      { page: 'p4', id: 'agreement:a1', sortDate: '', slug: 'a1' },
    ]);
    expect(await snapshot.read(initiativesOfParties(snapshot.release, [], 2))).toEqual([]);
  });

  test('initiatives that count for places', async () => {
    const wanted = pages(['country:PT'], ['region:PT-13'], ['region:KZ-75']);
    expect(await snapshot.read(initiativesCountedForPlaces(snapshot.release, wanted, 9))).toEqual([
      { page: 'p0', id: 'session:s1', sortDate: '2008-10', slug: 's1' },
      { page: 'p0', id: 'session:s2', sortDate: '2008-10', slug: 's2' },
      { page: 'p0', id: 'agreement:a1', sortDate: '', slug: 'a1' },
      { page: 'p2', id: 'project:p1', sortDate: '2009', slug: 'p1' },
      { page: 'p2', id: 'agreement:a1', sortDate: '', slug: 'a1' },
    ]);
  });

  test('participations of actors: one a role; a cursor between two roles', async () => {
    const wanted = pages(['region:PT-11', ['', 'a1', 'HOST']], ['firm:idle'], ['country:PT']);
    const row = { inferred: null, sourceIds: ['source:page'] };
    expect(await snapshot.read(participationsOfActors(snapshot.release, wanted, 9))).toEqual([
      {
        page: 'p0',
        actorId: 'region:PT-11',
        initiativeId: 'agreement:a1',
        sortDate: '',
        slug: 'a1',
        role: 'SIGNATORY',
        ...row,
      },
      {
        page: 'p2',
        actorId: 'country:PT',
        initiativeId: 'session:s1',
        sortDate: '2008-10',
        slug: 's1',
        role: 'PARTICIPANT',
        ...row,
      },
    ]);
  });

  test('totals: 0 where there are none, no row for an unknown id', async () => {
    const ids = ['region:PT-11', 'region:PT-13', 'country:PT', 'firm:unknown'];
    const totals = async (statement: typeof participationTotals) => {
      const rows = await snapshot.read(statement(snapshot.release, ids));
      return Object.fromEntries(rows.map(({ id, total }) => [id, total]));
    };
    expect(await totals(initiativeTotalsOfParties)).toEqual({
      'region:PT-11': 3,
      'region:PT-13': 0,
      'country:PT': 1,
    });
    expect(await totals(initiativeTotalsOfPlaces)).toEqual({
      'region:PT-11': 3,
      'region:PT-13': 0,
      'country:PT': 3,
    });
    expect(await totals(participationTotals)).toEqual({
      'region:PT-11': 4,
      'region:PT-13': 0,
      'country:PT': 1,
    });
  });
});
