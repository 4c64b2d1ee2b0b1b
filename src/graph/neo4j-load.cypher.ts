import { z } from 'zod';
import type { CypherQuery, NewNode, NewRelationship } from './graph-store.js';

const WrittenRow = z.object({ written: z.int() });
export type WrittenRow = z.infer<typeof WrittenRow>;

/** One text for nodes of every kind: a new text costs the server more than a thousand rows. */
export function createNodes(
  labels: readonly string[],
  nodes: readonly NewNode[],
): CypherQuery<WrittenRow> {
  return {
    name: 'createNodes',
    cypher: `
      UNWIND $nodes AS node
      CREATE (n:Record:$($labels))
      SET n = node
      RETURN count(*) AS written`,
    params: { labels, nodes },
    row: WrittenRow,
  };
}

/** Drops a row whose end is missing without a word: the draft compares `written` with what it sent. */
export function createRelationships(
  relationships: readonly NewRelationship[],
): CypherQuery<WrittenRow> {
  return {
    name: 'createRelationships',
    cypher: `
      UNWIND $relationships AS row
      MATCH (a:Record {key: row.from})
      MATCH (b:Record {key: row.to})
      CREATE (a)-[r:$(row.type)]->(b)
      SET r = row.properties
      RETURN count(*) AS written`,
    params: { relationships: relationships as unknown as readonly Record<string, never>[] },
    row: WrittenRow,
  };
}
