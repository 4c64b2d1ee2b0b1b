import neo4j from 'neo4j-driver';
import { type GraphSnapshot, GraphStoreError, Release } from './graph-store.js';
import type { Neo4jConnection } from './neo4j-connection.js';
import { CURRENT_RELEASE } from './neo4j-release.cypher.js';
import { CurrentRelease } from './release-info.js';

/**
 * Null: nothing has been imported. Of a cluster its leader says so: another member may not have heard of the last import, and
 * what that deletes, while it says that the release before is current.
 */
export async function readCurrentRelease(
  connection: Neo4jConnection,
  signal?: AbortSignal,
): Promise<CurrentRelease | null> {
  const [row] = await connection.read(CURRENT_RELEASE, { signal }, neo4j.session.WRITE);
  if (!row) return null;
  try {
    return CurrentRelease.parse({ ...row, counts: JSON.parse(row.counts) });
  } catch (cause) {
    const message = `The current release at ${connection.address} is not described rightly.`;
    throw new GraphStoreError('DAMAGED', message, { cause });
  }
}

export function neo4jSnapshot(connection: Neo4jConnection, current: CurrentRelease): GraphSnapshot {
  return {
    release: new Release(current),
    read: (query, options) => connection.read(query, options),
  };
}
