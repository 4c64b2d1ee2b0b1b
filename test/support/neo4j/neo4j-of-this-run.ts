import {
  DEFAULT_NEO4J_VERSION,
  Neo4jNotHere,
  type RunningNeo4j,
  startNeo4j,
} from './start-neo4j.js';

let server: RunningNeo4j | undefined;

/**
 * One Neo4j a run, shared by all test files (engines.ts). It is not waited for here: the files that
 * need it wait, the others run meanwhile.
 *
 * NEO4J_TEST_URL, _USER, _PASSWORD: a server of yours instead; everything in it is deleted.
 * NEO4J_TEST_VERSION: `5.26.31` (default), `2026.09.0`, or `none`.
 * BILATERAL_REQUIRE_NEO4J=1: no Neo4j is a failure.
 */
export async function startNeo4jOfThisRun(): Promise<void> {
  if (process.env.NEO4J_TEST_URL) return;
  const version = process.env.NEO4J_TEST_VERSION ?? DEFAULT_NEO4J_VERSION;
  try {
    if (version === 'none') throw new Neo4jNotHere('NEO4J_TEST_VERSION is none');
    server = await startNeo4j({ version });
    process.env.NEO4J_TEST_URL = server.url;
    process.env.NEO4J_TEST_USER = server.user;
    process.env.NEO4J_TEST_PASSWORD = server.password;
    process.env.NEO4J_TEST_READY_FILE = server.readyFile;
    process.env.NEO4J_TEST_PID = String(server.process.pid);
  } catch (error) {
    if (!(error instanceof Neo4jNotHere)) throw error;
    if (process.env.BILATERAL_REQUIRE_NEO4J === '1') throw error;
    process.env.NEO4J_TEST_REASON = error.message;
    process.stderr.write(`NOT RUN on Neo4j: ${error.message}.\n`);
  }
}

export async function stopNeo4jOfThisRun(): Promise<void> {
  await server?.stop();
}
