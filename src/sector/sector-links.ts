import type { GraphRecord } from '../graph/graph-record.js';
import { parsedOnce } from '../record/parsed-once.js';
import type { SectorLinkRow } from './sector-link.type.js';

/** An initiative, an actor or a forum: what its rows say of its sectors lies in it. */
export interface SectorOwner extends GraphRecord {
  /** Each once, by id. */
  readonly sectorIds: readonly string[];
  /** JSON. */
  readonly sectorLinks: string;
}

/** By sector, then kind. */
export const sectorLinksIn = parsedOnce<SectorOwner, SectorLinkRow>(({ sectorLinks }) =>
  JSON.parse(sectorLinks),
);
