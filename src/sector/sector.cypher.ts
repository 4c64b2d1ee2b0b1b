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

const LinkRow = z.object({
  ownerId: z.string(),
  sectorId: z.string(),
  kind: z.string().nullable(),
  note: z.string().nullable(),
  sourceIds: z.array(z.string()),
});
export type LinkRow = z.infer<typeof LinkRow>;

/** The sectors of actors and forums with what their rows say, by sector, then kind. */
export function sectorLinksOf(release: Release, ownerIds: readonly string[]): CypherQuery<LinkRow> {
  return {
    name: 'sectorLinksOf',
    cypher: `
      UNWIND $ownerKeys AS ownerKey
      MATCH (owner:Record {key: ownerKey})
      MATCH (owner)-[link:ACTIVE_IN|CONCERNS]->(sector:Sector)
      RETURN owner.id AS ownerId, sector.id AS sectorId, link.kind AS kind, link.note AS note,
             link.sourceIds AS sourceIds
      ORDER BY ownerId, sectorId, kind`,
    params: { ownerKeys: release.keys(ownerIds) },
    row: LinkRow,
  };
}
