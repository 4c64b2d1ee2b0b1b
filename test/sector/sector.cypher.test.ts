import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { childrenOfSectors } from '../../src/sector/sector.cypher.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region KZ-75
  sector ceramics
  sector tiles parent=ceramics
  sector bricks parent=ceramics
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
});
