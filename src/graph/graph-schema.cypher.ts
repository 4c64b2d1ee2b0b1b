/**
 * One text for both engines. The order matters: on Grafeo a constraint gives no look-up index, and
 * Neo4j, whose constraint owns one, refuses a constraint on a property that has an index already.
 */
export const GRAPH_SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT record_key IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE',
  'CREATE INDEX record_key_index IF NOT EXISTS FOR (n:Record) ON (n.key)',
  'CREATE INDEX record_list_key_index IF NOT EXISTS FOR (n:Record) ON (n.listKey)',
];
