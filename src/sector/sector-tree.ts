import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';

/** The sectors with what is above and below each: some dozens, so they are read whole. */
export class SectorTree {
  private readonly parents: ReadonlyMap<string, string | null>;

  constructor(sectors: readonly GraphRecord[]) {
    this.parents = new Map(
      sectors.map(({ id, parentId }) => [id, typeof parentId === 'string' ? parentId : null]),
    );
  }

  /** The sector itself and every one above it, nearest first. */
  withAbove(sectorId: string): string[] {
    const chain: string[] = [];
    // The import refuses a cycle.
    for (let at: string | null = sectorId; at !== null; at = this.parents.get(at) ?? null) {
      chain.push(at);
    }
    return chain;
  }

  /** The sector itself and every one below it, by id. */
  withBelow(sectorId: string): string[] {
    return [...this.parents.keys()].filter((id) => this.withAbove(id).includes(sectorId)).sort();
  }
}

export async function readSectorTree({ records }: RecordContext): Promise<SectorTree> {
  return new SectorTree(await records.all('sector'));
}
