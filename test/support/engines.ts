import type {
  GraphStore,
  GraphWriter,
  ReleaseDraft,
  ReleaseInfo,
} from '../../src/graph/graph-store.js';
import type { GraphOptions } from '../../src/graph/open-graph-store.js';
import { grafeoEngine } from './grafeo-engine.js';
import { neo4jEngine } from './neo4j/neo4j-engine.js';

/**
 * The engines that a test runs on.
 *
 * Grafeo: every fresh graph is a folder of its own, and stores answer rows without ORDER BY in
 * random order, so that no test leans on an order that nobody promised.
 *
 * Neo4j: one server a run (neo4j-of-this-run.ts) with one database, and test files run side by
 * side. So a file takes its turn: from its first `describe` on Neo4j to the end of that, no other
 * file uses the server, and a fresh graph is the database emptied. The turn is an open transaction
 * (neo4j/neo4j-turn.ts): a worker that crashes ends its turn with its connection.
 */
export interface TestEngine {
  readonly name: 'grafeo' | 'neo4j';
  /** An empty graph. On Neo4j one at a time: the next takes its place. */
  freshGraph(): Promise<FreshGraph>;
}

export interface FreshGraph {
  /** What `openGraphStore` and `openGraphWriter` take, and what a command line names. */
  readonly options: GraphOptions;
  openStore(changes?: Partial<GraphOptions>): Promise<GraphStore>;
  openWriter(changes?: Partial<GraphOptions>): Promise<GraphWriter>;
  /** A release as an import makes it: `fill` writes it, then it is the current one. */
  publish(
    fill: (draft: ReleaseDraft) => Promise<unknown>,
    info?: Partial<ReleaseInfo>,
  ): Promise<ReleaseInfo>;
  /** Closes what was opened, deletes what was written. */
  destroy(): Promise<void>;
}

/** The tests in `body`, once for each engine. Without a Neo4j one visible line says so. */
export function describeOnEachEngine(name: string, body: (engine: TestEngine) => void): void {
  describeOnGrafeo(name, body);
  describe('Neo4j', () => {
    // The turn is the outer block's: it ends after all that the tests clean up themselves.
    if (neo4jEngine.useInThisDescribe()) describe(name, () => body(neo4jEngine));
  });
}

/**
 * The same for brute forces over everything and for large graphs, which take Neo4j a quarter of an hour: there in the
 * full run alone (`npm run test:full`), since the differential test compares the rows of every statement on both.
 */
export function describeOnEachEngineInFull(name: string, body: (engine: TestEngine) => void): void {
  if (process.env.BILATERAL_FULL === '1') {
    describeOnEachEngine(name, body);
    return;
  }
  describeOnGrafeo(name, body);
  test.todo(`NOT RUN on Neo4j: ${name}; npm run test:full does`);
}

function describeOnGrafeo(name: string, body: (engine: TestEngine) => void): void {
  describe('Grafeo', () => {
    describe(name, () => body(grafeoEngine));
  });
}

/** For tests that compare the two; without a Neo4j one visible line says that they were not run. */
export function describeOnBothEngines(
  name: string,
  body: (engines: { readonly grafeo: TestEngine; readonly neo4j: TestEngine }) => void,
): void {
  describe('Grafeo and Neo4j', () => {
    if (!neo4jEngine.useInThisDescribe()) return;
    describe(name, () => body({ grafeo: grafeoEngine, neo4j: neo4jEngine }));
  });
}
