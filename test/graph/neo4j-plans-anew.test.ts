import neo4j, { type Driver } from 'neo4j-driver';
import type { FreshGraph } from '../support/engines.js';
import { neo4jEngine } from '../support/neo4j/neo4j-engine.js';
import { createThings } from './small-graph.js';

const KNOWN_TEXTS = 300;

describe('Neo4j', () => {
  if (!neo4jEngine.useInThisDescribe()) return;
  let graph: FreshGraph;
  let driver: Driver;
  beforeEach(async () => {
    graph = await neo4jEngine.freshGraph();
    const { url, user = '', password = '' } = graph.options;
    driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  });
  afterEach(async () => {
    await driver.close();
    await graph.destroy();
  });

  /** Plans that the server has kept; it keeps none of them any longer. */
  async function clearedPlans(): Promise<number> {
    const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
    // Without a number: the cache is empty.
    return Number(/\d+/.exec(records[0]?.get('value') as string)?.[0] ?? 0);
  }

  async function planMany(): Promise<void> {
    const session = driver.session();
    for (let at = 0; at < KNOWN_TEXTS; at += 1) await session.run(`RETURN 1 AS column${at}`);
    await session.close();
  }

  test('after an import what it is asked is planned anew, by what is in it now', async () => {
    await planMany();
    expect(await clearedPlans()).toBeGreaterThanOrEqual(KNOWN_TEXTS);
    await planMany();
    await graph.publish((draft) => createThings(draft, { a: 'A' }));
    expect(await clearedPlans()).toBeLessThan(KNOWN_TEXTS);
  });
});
