import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { childrenOfSectors, sectorLinksOf } from '../../src/sector/sector.cypher.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region KZ-75
  sector ceramics
  sector tiles parent=ceramics
  sector bricks parent=ceramics
  firm tiler country=PT
  forum table
  active firm tiler tiles
  active region PT-11 ceramics
  row forum_sectors forum=table sector=tiles kind=table
  row forum_sectors forum=table sector=tiles kind=focus note=Mainly
`;

describeOnEachEngine('statements of sectors', (engine) => {
  let graph: FreshGraph;
  let snapshot: GraphSnapshot;
  beforeAll(async () => {
    graph = await graphOf(engine, smallDataSet(ROWS));
    snapshot = (await graph.openStore()).snapshot();
  });
  afterAll(() => graph.destroy());

  test('children by id; a leaf and an unknown sector have no row', async () => {
    const ids = ['sector:ceramics', 'sector:tiles', 'sector:unknown'];
    expect(await snapshot.read(childrenOfSectors(snapshot.release, ids))).toEqual([
      { parentId: 'sector:ceramics', id: 'sector:bricks' },
      { parentId: 'sector:ceramics', id: 'sector:tiles' },
    ]);
    expect(await snapshot.read(childrenOfSectors(snapshot.release, []))).toEqual([]);
  });

  test('links of actors and forums, by sector, then kind', async () => {
    const ids = ['forum:table', 'firm:tiler', 'region:PT-11', 'region:KZ-75', 'firm:unknown'];
    const sourceIds = ['source:page'];
    expect(await snapshot.read(sectorLinksOf(snapshot.release, ids))).toEqual([
      { ownerId: 'firm:tiler', sectorId: 'sector:tiles', kind: null, note: null, sourceIds },
      {
        ownerId: 'forum:table',
        sectorId: 'sector:tiles',
        kind: 'FOCUS',
        note: 'Mainly',
        sourceIds,
      },
      { ownerId: 'forum:table', sectorId: 'sector:tiles', kind: 'TABLE', note: null, sourceIds },
      { ownerId: 'region:PT-11', sectorId: 'sector:ceramics', kind: null, note: null, sourceIds },
    ]);
  });
});
