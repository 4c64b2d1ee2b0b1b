import type { FreshGraph } from '../support/engines.js';
import { clearPlans, planTexts } from '../support/neo4j/ask-server.js';
import { neo4jEngine } from '../support/neo4j/neo4j-engine.js';
import type { Neo4jAddress } from '../support/neo4j/start-neo4j.js';
import { createThings } from './small-graph.js';

const KNOWN_TEXTS = 300;
const RELEASE = {
  contentHash: 'a'.repeat(64),
  importedAt: '2026-01-02T03:04:05.000Z',
  counts: {},
};

describe('Neo4j', () => {
  if (!neo4jEngine.useInThisDescribe()) return;
  let graph: FreshGraph;
  let server: Neo4jAddress;
  beforeEach(async () => {
    graph = await neo4jEngine.freshGraph();
    const { url, user = '', password = '' } = graph.options;
    server = { url, user, password };
  });
  afterEach(() => graph.destroy());

  test('after an import what it is asked is planned anew, by what is in it now', async () => {
    await planTexts(server, KNOWN_TEXTS);
    expect(await clearPlans(server)).toBeGreaterThanOrEqual(KNOWN_TEXTS);
    await planTexts(server, KNOWN_TEXTS);
    await graph.publish((draft) => createThings(draft, { a: 'A' }));
    expect(await clearPlans(server)).toBeLessThan(KNOWN_TEXTS);
  });

  test('a run that imports graph after graph may keep the plans', async () => {
    const writer = await graph.openWriter({ plansAnew: false });
    await clearPlans(server);
    await planTexts(server, KNOWN_TEXTS);
    const draft = await writer.draft();
    await createThings(draft, { a: 'A' });
    await draft.activate({ ...RELEASE, number: draft.number });
    await writer.close();
    expect(await clearPlans(server)).toBeGreaterThanOrEqual(KNOWN_TEXTS);
  });
});
