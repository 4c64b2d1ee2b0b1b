import type { CypherQuery } from './graph-store.js';
import type { Neo4jConnection } from './neo4j-connection.js';
import type { ImportLock } from './neo4j-import-lock.js';
import {
  anyOfReleases,
  deleteNodes,
  deleteRelationships,
  type ReleaseRange,
} from './neo4j-release.cypher.js';

// A transaction of twice as many relationships fits into a server with half a gigabyte.
const BATCH = 10_000;

/** In batches: no transaction holds a whole release. */
export async function deleteReleases(
  connection: Neo4jConnection,
  lock: ImportLock,
  range: ReleaseRange,
): Promise<void> {
  if (range.first > range.last) return;
  // Mostly there are none, and the two statements are dear on a server that has just started.
  const [found] = await connection.read(anyOfReleases(range));
  if (found === undefined) return;
  for (const step of [deleteRelationships, deleteNodes]) {
    while ((await deleted(lock, step(range, BATCH))) === BATCH);
  }
}

async function deleted(lock: ImportLock, command: CypherQuery<{ n: number }>): Promise<number> {
  return (await lock.write(command))[0]?.n ?? 0;
}
