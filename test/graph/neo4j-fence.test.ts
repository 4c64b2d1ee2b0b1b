import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { createNodes } from '../../src/graph/neo4j-load.cypher.js';
import { fenced } from '../../src/graph/neo4j-release.cypher.js';
import { toNeo4jParams } from '../../src/graph/neo4j-values.js';
import type { FreshGraph } from '../support/engines.js';
import { neo4jEngine } from '../support/neo4j/neo4j-engine.js';
import { anyQuery, createThings } from './small-graph.js';

const RELEASE = { contentHash: '', importedAt: '2026-01-02T03:04:05.000Z', counts: {} };

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

  test('what an importer that lost its lock has sent is no part of the next one’s release', async () => {
    await graph.publish((draft) => createThings(draft, { a: 'A' }));
    const first = await graph.openWriter();
    await createThings(await first.draft(), { b: 'B' });
    const { records } = await driver.executeQuery('MATCH (f:ImportFence) RETURN f.holder AS it');
    const late = (id: string) => {
      const properties = { key: `r2/${id}`, release: 2 };
      const command = createNodes([{ labels: ['Thing'], properties }]);
      const { cypher, params } = fenced(command, records[0]?.get('it') as string);
      return [cypher, toNeo4jParams(params)] as const;
    };
    const session = driver.session();
    const sent = session.beginTransaction();
    await sent.run(...late('sent'));
    await driver.executeQuery(
      `SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.statement = 'importLock'
       TERMINATE TRANSACTIONS id YIELD message RETURN message`,
    );
    await first.close().catch(() => undefined);

    const opening = graph.openWriter();
    const isOpen = opening.then(() => true);
    expect(await Promise.race([isOpen, pause(500)])).toBeUndefined();
    await sent.commit();
    await session.close();
    const draft = await (await opening).draft();
    expect(draft.number).toBe(2);
    expect((await driver.executeQuery(...late('later'))).records).toEqual([]);
    await createThings(draft, { a: 'A' });
    await draft.activate({ ...RELEASE, number: 2 });
    const { read } = (await graph.openStore()).snapshot();
    const ofRelease = anyQuery('MATCH (n:Record {release: 2}) RETURN n.key AS key');
    expect(await read(ofRelease)).toEqual([{ key: 'r2/a' }]);
  });
});
