import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { GrafeoDatabase } from '../../src/graph/grafeo-engine.js';
import type { CypherCommand } from '../../src/graph/graph-store.js';
import { toNeo4jParams } from '../../src/graph/neo4j-values.js';
import { withoutNullConditions } from '../../src/graph/null-conditions.js';

/** What a statement read. */
export interface Scanned {
  /** Nodes of its scans and look-ups and relationships of its expansions, before any filter. */
  readonly rows: number;
  /** Neo4j's; null on Grafeo, which does not count them. */
  readonly dbHits: number | null;
}

/** Runs a statement once more by itself. */
export type Scan = (command: CypherCommand) => Promise<Scanned>;

export interface Scanner {
  readonly scan: Scan;
  close(): Promise<void>;
}

export function grafeoScanner(database: GrafeoDatabase): Scanner {
  const scan: Scan = async (command) => {
    const result = await database.executeCypher(withoutNullConditions(command), command.params);
    return { rows: result.rowsScanned ?? Number.NaN, dbHits: null };
  };
  return { scan, close: async () => {} };
}

export function neo4jScanner(url: string, user = '', password = ''): Scanner {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const scan: Scan = async ({ cypher, params }) => {
    const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, toNeo4jParams(params));
    const operators = operatorsOf(summary.profile as ProfiledPlan);
    return {
      rows: sumOf(operators.filter(isReading).map(({ rows }) => rows)),
      dbHits: sumOf(operators.map(({ dbHits }) => dbHits)),
    };
  };
  return { scan, close: () => driver.close() };
}

/** Operators that bring nodes or relationships from storage; all others work on what these bring. */
const READING = /Scan|Seek|Expand|ShortestPath/;
const isReading = ({ operatorType }: ProfiledPlan) => READING.test(operatorType);

function operatorsOf(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + Number(count), 0);
}
