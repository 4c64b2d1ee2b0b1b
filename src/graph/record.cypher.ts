import { z } from 'zod';
import type { GraphRecord } from './graph-record.js';
import type { CypherQuery, Release } from './graph-store.js';

const Properties = z.looseObject({
  id: z.string(),
  slug: z.string(),
  rank: z.number(),
  sourceIds: z.array(z.string()),
});

const RecordRow = z.object({ record: Properties }) as unknown as {
  parse(raw: unknown): { readonly record: GraphRecord };
};
export interface RecordRow {
  readonly record: GraphRecord;
}

/** Whole records by id; an unknown id has no row. */
export function recordsByIds(release: Release, ids: readonly string[]): CypherQuery<RecordRow> {
  return {
    name: 'recordsByIds',
    cypher: `
      UNWIND $keys AS key
      MATCH (n:Record {key: key})
      RETURN properties(n) AS record`,
    params: { keys: release.keys(ids) },
    row: RecordRow,
  };
}

/** The records of a kind at these positions of its list, in no order; a position beyond the end has no row. */
export function recordsByRank(
  release: Release,
  kind: string,
  from: number,
  count: number,
): CypherQuery<RecordRow> {
  const ranks = Array.from({ length: count }, (_, offset) => from + offset);
  return {
    name: 'recordsByRank',
    cypher: `
      UNWIND $listKeys AS listKey
      MATCH (n:Record {listKey: listKey})
      RETURN properties(n) AS record`,
    params: { listKeys: ranks.map((rank) => release.key(`${kind}#${rank}`)) },
    row: RecordRow,
  };
}
