import type { GraphSnapshot, GraphStore } from './graph-store.js';
import { Neo4jConnection, type Neo4jOptions } from './neo4j-connection.js';
import { neo4jSnapshot, readCurrentRelease } from './neo4j-current.js';
import { assertReadable, type CurrentRelease, closedStore, emptyGraph } from './release-info.js';

export interface Neo4jStoreOptions extends Neo4jOptions {
  /** How often the current release is asked for, in milliseconds. */
  readonly pollMs: number;
}

// A server that answers nothing must not hold up the next look for longer.
const POLL_TIMEOUT_MS = 5_000;

export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const connection = new Neo4jConnection(options);
  try {
    return new Neo4jStore(connection, options, await readReadable(connection));
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  private readonly timer: NodeJS.Timeout;
  private current: GraphSnapshot;
  private looking: Promise<void> | null = null;
  private lastTrouble: string | null = null;
  private closed = false;

  constructor(
    private readonly connection: Neo4jConnection,
    private readonly options: Neo4jStoreOptions,
    current: CurrentRelease,
  ) {
    this.current = neo4jSnapshot(connection, current);
    this.timer = setInterval(() => {
      this.looking ??= this.followRelease().finally(() => {
        this.looking = null;
      });
    }, options.pollMs).unref();
  }

  snapshot(): GraphSnapshot {
    if (this.closed) throw closedStore();
    return this.current;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    clearInterval(this.timer);
    await this.connection.close();
  }

  /** A server that is away, or a release that cannot be read: the last known one stays. */
  private async followRelease(): Promise<void> {
    try {
      const found = await readReadable(this.connection, AbortSignal.timeout(POLL_TIMEOUT_MS));
      if (this.lastTrouble !== null) this.options.logger.info({}, 'Neo4j answers again');
      this.lastTrouble = null;
      this.switchTo(found);
    } catch (error) {
      if (!this.closed) this.stayWithOldRelease(error);
    }
  }

  private switchTo(found: CurrentRelease): void {
    const { number, contentHash, importedAt } = this.current.release;
    const isSame =
      found.number === number &&
      found.contentHash === contentHash &&
      found.importedAt === importedAt;
    if (isSame) return;
    this.current = neo4jSnapshot(this.connection, found);
    const { logger } = this.options;
    logger.info({ from: number, to: found.number }, 'switched to another release');
  }

  private stayWithOldRelease(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (message === this.lastTrouble) return;
    this.lastTrouble = message;
    const release = this.current.release.number;
    this.options.logger.warn({ err: error, release }, 'the last known release stays');
  }
}

async function readReadable(
  connection: Neo4jConnection,
  signal?: AbortSignal,
): Promise<CurrentRelease> {
  const current = await readCurrentRelease(connection, signal);
  if (!current) throw emptyGraph(connection.address);
  assertReadable(current, connection.address);
  return current;
}
