import { z } from 'zod';
import type { CypherQuery, NewNode, Properties } from './graph-store.js';

const NodeRow = z.object({ key: z.string(), id: z.string() });
export type NodeRow = z.infer<typeof NodeRow>;

const WrittenRow = z.object({ written: z.int() });
export type WrittenRow = z.infer<typeof WrittenRow>;

// One text for every kind, by dynamic labels and types: a new text costs a server that has just started more than a
// thousand rows.

/** Their keys, with the ids that the server gave them; these hold while the nodes are there. */
export function createNodes(nodes: readonly NewNode[]): CypherQuery<NodeRow> {
  return {
    name: 'createNodes',
    cypher: `
      UNWIND $nodes AS node
      CREATE (n:Record:$(node.labels))
      SET n = node.properties
      RETURN n.key AS key, elementId(n) AS id`,
    params: { nodes: nodes as readonly (NewNode & Properties)[] },
    row: NodeRow,
  };
}

/** A relationship whose ends are ids of the server's. */
export interface LinkedNodes extends Properties {
  readonly fromId: string;
  readonly toId: string;
  readonly type: string;
  readonly properties: Properties;
}

export function createRelationships(links: readonly LinkedNodes[]): CypherQuery<WrittenRow> {
  return {
    name: 'createRelationships',
    cypher: `
      UNWIND $links AS link
      MATCH (a) WHERE elementId(a) = link.fromId
      MATCH (b) WHERE elementId(b) = link.toId
      CREATE (a)-[r:$(link.type)]->(b)
      SET r = link.properties
      RETURN count(*) AS written`,
    params: { links },
    row: WrittenRow,
  };
}
