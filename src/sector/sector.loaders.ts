import DataLoader from 'dataloader';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { manyByKey } from '../shared/loader.js';
import { type ChildRow, childrenOfSectors } from './sector.cypher.js';

/** One statement for all parents of a turn. */
export class SectorLoaders {
  readonly children: DataLoader<string, ChildRow[]>;

  constructor(snapshot: GraphSnapshot, signal?: AbortSignal) {
    const { release } = snapshot;
    this.children = new DataLoader(async (ids) => {
      const rows = await snapshot.read(childrenOfSectors(release, ids), { signal });
      return manyByKey(ids, rows, ({ parentId }) => parentId);
    });
  }
}

export interface SectorContext {
  readonly sectors: SectorLoaders;
}
