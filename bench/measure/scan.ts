import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { GrafeoDatabase } from '../../src/graph/grafeo-engine.js';
import type { CypherCommand } from '../../src/graph/graph-store.js';
import { toNeo4jParams } from '../../src/graph/neo4j-values.js';

/** Runs a statement once more by itself: how many rows Grafeo scanned for it, or db hits of Neo4j. */
export type Scan = (command: CypherCommand) => Promise<number>;

export interface Scanner {
  readonly scan: Scan;
  close(): Promise<void>;
}

export function grafeoScanner(database: GrafeoDatabase): Scanner {
  const scan: Scan = async ({ cypher, params }) =>
    (await database.executeCypher(cypher, params)).rowsScanned ?? Number.NaN;
  return { scan, close: async () => {} };
}

export function neo4jScanner(url: string, user = '', password = ''): Scanner {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const scan: Scan = async ({ cypher, params }) => {
    const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, toNeo4jParams(params));
    return dbHits(summary.profile as ProfiledPlan);
  };
  return { scan, close: () => driver.close() };
}

function dbHits({ dbHits: own, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + dbHits(child), Number(own));
}
