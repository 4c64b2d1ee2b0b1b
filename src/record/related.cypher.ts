import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import type { NumberedPage } from '../shared/page-loader.js';

/** Records that hang on another one by what is stated: the regions of a country, the projects of a district. */
export interface RelatedList {
  /** Name of the statement, and of the list in its cursors. */
  readonly name: string;
  /** From the node `parent` to the nodes `child`, each of which counts once. */
  readonly match: string;
  /** Which of them are in the list. Absent: all. */
  readonly where?: string;
  /** BY_ID: `kind:id`. NEWEST: newest first, undated last, then the id of its table. */
  readonly order: 'BY_ID' | 'NEWEST';
}

const RelatedRow = z.object({ page: z.string(), id: z.string() });
export type RelatedRow = z.infer<typeof RelatedRow>;

const AFTER = {
  BY_ID: 'child.id > wanted.id',
  NEWEST: `child.sortDate < wanted.sortDate
           OR (child.sortDate = wanted.sortDate AND child.slug > wanted.slug)`,
} as const;

const ORDER_BY = { BY_ID: 'id', NEWEST: 'sortDate DESC, slug, id' } as const;

// Before every id, and before every date: `~` sorts behind the digits of any.
const LIST_START = { BY_ID: [''], NEWEST: ['~', ''] } as const;

/** A page of the list of each parent, in the order of the list; a parent without any has no row. */
export function relatedPages(
  release: Release,
  { name, match, where = 'true', order }: RelatedList,
  pages: readonly NumberedPage[],
  limit: number,
): CypherQuery<RelatedRow> {
  return {
    name,
    cypher: `
      UNWIND $pages AS wanted
      MATCH (parent:Record {key: wanted.key})
      CALL (parent, wanted) {
        ${match}
        WHERE ${where} AND (${AFTER[order]})
        WITH DISTINCT child.id AS id, child.sortDate AS sortDate, child.slug AS slug
        RETURN id, sortDate, slug
        ORDER BY ${ORDER_BY[order]}
        LIMIT $limit
      }
      RETURN wanted.page AS page, id, sortDate, slug
      ORDER BY page, ${ORDER_BY[order]}`,
    params: { pages: pages.map((page) => pageParameter(release, page, order)), limit },
    row: RelatedRow,
  };
}

function pageParameter(
  release: Release,
  { page, parentId, after }: NumberedPage,
  order: RelatedList['order'],
): Record<string, string> {
  const [first = '', second = ''] = (after ?? LIST_START[order]).map(String);
  const at = { page, key: release.key(parentId) };
  return order === 'BY_ID' ? { ...at, id: first } : { ...at, sortDate: first, slug: second };
}

const RelatedTotalRow = z.object({ id: z.string(), total: z.number() });
export type RelatedTotalRow = z.infer<typeof RelatedTotalRow>;

/** How many there are of each parent: 0 where there are none, no row for an unknown id. */
export function relatedTotals(
  release: Release,
  { name, match, where = 'true' }: RelatedList,
  parentIds: readonly string[],
): CypherQuery<RelatedTotalRow> {
  return {
    name: `${name}Total`,
    cypher: `
      UNWIND $parentKeys AS parentKey
      MATCH (parent:Record {key: parentKey})
      CALL (parent) {
        ${match}
        WHERE ${where}
        RETURN count(DISTINCT child) AS total
      }
      RETURN parent.id AS id, total`,
    params: { parentKeys: release.keys(parentIds) },
    row: RelatedTotalRow,
  };
}
