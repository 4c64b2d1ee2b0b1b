import type { FreshGraph, TestEngine } from '../engines.js';
import { freshGraph } from '../fresh-graph.js';
import { silentLogger } from '../loggers.js';
import { Neo4jTurn } from './neo4j-turn.js';
import { type Neo4jAddress, waitUntilReady } from './start-neo4j.js';

// A start on a busy machine, and every other file's turn before this one's.
const TURN_TIMEOUT_MS = 15 * 60_000;

class Neo4jEngine implements TestEngine {
  readonly name = 'neo4j';
  private turn: Neo4jTurn | null = null;
  private graph: FreshGraph | null = null;

  /** False: there is no Neo4j, and a line in the report says so. */
  useInThisDescribe(): boolean {
    const address = addressOfThisRun();
    if (!address) {
      test.todo(
        `NOT RUN on Neo4j: ${process.env.NEO4J_TEST_REASON ?? 'NEO4J_TEST_URL is not set'}`,
      );
      return false;
    }
    beforeAll(async () => {
      await waitUntilReady(address, process.env.NEO4J_TEST_READY_FILE, assertServerRuns);
      this.turn = await Neo4jTurn.take(address);
    }, TURN_TIMEOUT_MS);
    afterAll(async () => {
      await this.graph?.destroy();
      await this.turn?.end();
      this.turn = null;
    });
    return true;
  }

  async freshGraph() {
    const { turn } = this;
    if (!turn) throw new Error('A graph on Neo4j is for tests in describeOnEachEngine.');
    // The one before: a test that failed did not destroy it.
    await this.graph?.destroy();
    await turn.emptyDatabase();
    const options = { ...turn.address, logger: silentLogger, pollMs: 50, leaseMs: 500 };
    const remove = async () => {
      await turn.emptyDatabase();
      this.graph = null;
    };
    this.graph = freshGraph(options, { forStores: {}, remove });
    return this.graph;
  }
}

export const neo4jEngine = new Neo4jEngine();

function addressOfThisRun(): Neo4jAddress | null {
  const { NEO4J_TEST_URL: url, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;
  if (!url) return null;
  return { url, user: NEO4J_TEST_USER ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? '' };
}

/** Ends the wait for a server that this run started and that is gone. */
function assertServerRuns(): void {
  const pid = Number(process.env.NEO4J_TEST_PID);
  if (pid) process.kill(pid, 0);
}
