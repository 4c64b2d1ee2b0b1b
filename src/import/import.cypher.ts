import { z } from 'zod';
import type { CypherQuery } from '../graph/graph-store.js';
import type { Properties } from './record-of-row.js';

const WrittenRow = z.object({ written: z.number() });
export type WrittenRow = z.infer<typeof WrittenRow>;

/** Labels are of record-kinds.ts, never from a file. */
export function createNodes(
  labels: readonly string[],
  rows: readonly Properties[],
): CypherQuery<WrittenRow> {
  return {
    name: `create${labels[0]}`,
    cypher: `
      UNWIND $rows AS row
      CREATE (n:Record:${labels.join(':')})
      SET n = row
      RETURN count(*) AS written`,
    params: { rows },
    row: WrittenRow,
  };
}

/** Drops a row whose end is missing without a word: the caller compares `written` with what it sent. */
export function createRelationships(
  type: string,
  rows: readonly { readonly from: string; readonly to: string; readonly properties: Properties }[],
): CypherQuery<WrittenRow> {
  return {
    name: `create_${type}`,
    cypher: `
      UNWIND $rows AS row
      MATCH (a:Record {key: row.from})
      MATCH (b:Record {key: row.to})
      CREATE (a)-[r:${type}]->(b)
      SET r = row.properties
      RETURN count(*) AS written`,
    params: { rows: rows as unknown as readonly Properties[] },
    row: WrittenRow,
  };
}
