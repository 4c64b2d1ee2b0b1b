import { ascending } from '../shared/ascending.js';
import type { DataSet } from './format/data-set.js';
import { linksOf } from './plan-relationships.js';
import { LINK_TABLES } from './record-kinds.js';

/** A row of initiative_sectors, forum_sectors or actor_sectors as the graph names things. */
export interface SectorLink {
  readonly sectorId: string;
  /** Null: of an actor. */
  readonly kind: string | null;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
}

/** What rows say of the sectors of a record, by its id: by sector, then kind. */
export type SectorLinks = ReadonlyMap<string, readonly SectorLink[]>;

const TABLES = LINK_TABLES.filter(({ type }) => type === 'CONCERNS' || type === 'ACTIVE_IN');

export function sectorLinksOf(dataSet: DataSet): SectorLinks {
  const byOwner = new Map<string, SectorLink[]>();
  for (const table of TABLES) {
    for (const { from, to, properties } of linksOf(dataSet, table)) {
      const { kind = null, note = null, sourceIds = [] } = properties as Partial<SectorLink>;
      const link = { sectorId: to, kind, note, sourceIds };
      const links = byOwner.get(from);
      if (links === undefined) byOwner.set(from, [link]);
      else links.push(link);
    }
  }
  for (const links of byOwner.values()) links.sort(bySectorThenKind);
  return byOwner;
}

function bySectorThenKind(one: SectorLink, other: SectorLink): number {
  return ascending(one.sectorId, other.sectorId) || ascending(one.kind ?? '', other.kind ?? '');
}
