import neo4j, { type Driver } from 'neo4j-driver';
import type { CypherCommand } from '../../../src/graph/graph-store.js';
import { toNeo4jParams } from '../../../src/graph/neo4j-values.js';
import type { Neo4jAddress } from './start-neo4j.js';

const CONFIG = { transactionConfig: { timeout: 30_000 } };

/** Beside the store: what only the server itself can say. */
export function countRows(server: Neo4jAddress, cypher: string): Promise<number> {
  return withDriver(server, async (driver) => {
    return (await driver.executeQuery(cypher, {}, CONFIG)).records.length;
  });
}

/** Deprecations and slow shapes, by EXPLAIN; names that no node has yet are no objection. */
export function objectionsTo(
  server: Neo4jAddress,
  commands: readonly Pick<CypherCommand, 'cypher' | 'params'>[],
): Promise<string[]> {
  return withDriver(server, async (driver) => {
    const found: string[] = [];
    for (const { cypher, params } of commands) {
      const explain = `EXPLAIN ${cypher}`;
      const { summary } = await driver.executeQuery(explain, toNeo4jParams(params), CONFIG);
      const objections = summary.gqlStatusObjects.filter(
        ({ classification }) =>
          classification === 'DEPRECATION' || classification === 'PERFORMANCE',
      );
      found.push(...objections.map(({ statusDescription }) => statusDescription));
    }
    return found;
  });
}

/** Has the server plan so many texts that nobody else sends. */
export function planTexts(server: Neo4jAddress, count: number): Promise<void> {
  return withDriver(server, async (driver) => {
    for (let at = 0; at < count; at += 1) {
      await driver.executeQuery(`RETURN 1 AS column${at}`, {}, CONFIG);
    }
  });
}

/** How many plans the server has kept; it keeps none of them any longer. */
export function clearPlans(server: Neo4jAddress): Promise<number> {
  return withDriver(server, async (driver) => {
    const { records } = await driver.executeQuery('CALL db.clearQueryCaches()', {}, CONFIG);
    // Without a number: there was none.
    return Number(/\d+/.exec(records[0]?.get('value') as string)?.[0] ?? 0);
  });
}

async function withDriver<T>(
  { url, user, password }: Neo4jAddress,
  task: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  try {
    return await task(driver);
  } finally {
    await driver.close();
  }
}
