import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jSettings, type RunningNeo4j, startNeo4j } from './start-neo4j.js';

const START_TIMEOUT_MS = 150_000;

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

export interface OwnNeo4j {
  /** Running; another one after a restart. */
  server: RunningNeo4j;
  readonly dataFolder: string;
  /** The same data and port again, after `server.stop()`; new data take longer than some settings allow. */
  startAgain(settings?: Neo4jSettings): Promise<void>;
}

/** Tests that start a server: where this run started its Neo4j itself; elsewhere one visible line says that they did not run. */
export function describeWhereNeo4jStarts(name: string, body: () => void): void {
  describe('Neo4j of its own', () => {
    if (process.env.NEO4J_TEST_PID) {
      describe(name, body);
      return;
    }
    const reason = process.env.NEO4J_TEST_REASON ?? 'NEO4J_TEST_URL is a server of yours';
    test.todo(`NOT RUN: ${name} on Neo4j: ${reason}`);
  });
}

/** Tests that stop, freeze or restart a server: one of their own, in this block only. */
export function describeWithOwnNeo4j(name: string, body: (own: OwnNeo4j) => void): void {
  describeWhereNeo4jStarts(name, () => {
    const own = {} as Writable<OwnNeo4j>;
    const start = async (port?: number, settings?: Neo4jSettings) => {
      const { dataFolder } = own;
      const version = process.env.NEO4J_TEST_VERSION;
      own.server = await startNeo4j({ version, dataFolder, port, settings });
      await own.server.ready();
    };
    beforeAll(async () => {
      own.dataFolder = await mkdtemp(join(tmpdir(), 'bilateral-own-neo4j-'));
      own.startAgain = (settings) => start(own.server.port, settings);
      await start();
    }, START_TIMEOUT_MS);
    afterAll(async () => {
      await own.server?.stop();
      await rm(own.dataFolder, { recursive: true, force: true });
    }, START_TIMEOUT_MS);
    body(own);
  });
}
