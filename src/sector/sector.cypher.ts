import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const ChildRow = z.object({ parentId: z.string(), id: z.string() });
export type ChildRow = z.infer<typeof ChildRow>;

/** Sectors right below these, by id; a sector without any has no row. */
export function childrenOfSectors(
  release: Release,
  sectorIds: readonly string[],
): CypherQuery<ChildRow> {
  return {
    name: 'childrenOfSectors',
    cypher: `
      UNWIND $sectorKeys AS sectorKey
      MATCH (sector:Record {key: sectorKey})
      MATCH (sector)<-[:WITHIN]-(child:Sector)
      RETURN sector.id AS parentId, child.id AS id
      ORDER BY parentId, id`,
    params: { sectorKeys: release.keys(sectorIds) },
    row: ChildRow,
  };
}
