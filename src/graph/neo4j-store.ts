import { type GraphSnapshot, type GraphStore, Release } from './graph-store.js';
import { type Moment, now } from './moment.js';
import { Neo4jConnection, type Neo4jOptions } from './neo4j-connection.js';
import { readCurrentRelease } from './neo4j-current.js';
import { isLineStuck } from './neo4j-error.js';
import { ReleaseLease } from './neo4j-lease.js';
import { assertReadable, type CurrentRelease, closedStore, emptyGraph } from './release-info.js';

export interface Neo4jStoreOptions extends Neo4jOptions {
  /** How often the current release is asked for, in milliseconds. */
  readonly pollMs: number;
  /** How long a release is trusted to be kept since it was last asked for, in milliseconds. */
  readonly leaseMs: number;
}

/** What requests read, and what tells it that it is still there. */
interface Leased {
  readonly snapshot: GraphSnapshot;
  readonly lease: ReleaseLease;
}

// A server that answers nothing must not hold up the next look for longer.
const POLL_TIMEOUT_MS = 5_000;

export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const connection = new Neo4jConnection(options);
  try {
    const askedAt = now();
    const found = await readReadable(connection);
    return new Neo4jStore(connection, options, leased(connection, found, options.leaseMs, askedAt));
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  private readonly timer: NodeJS.Timeout;
  private looking: Promise<void> | null = null;
  private lastTrouble: string | null = null;
  private closed = false;

  constructor(
    private readonly connection: Neo4jConnection,
    private readonly options: Neo4jStoreOptions,
    private current: Leased,
  ) {
    this.timer = setInterval(() => {
      this.looking ??= this.followRelease().finally(() => {
        this.looking = null;
      });
    }, options.pollMs).unref();
  }

  snapshot(): GraphSnapshot {
    if (this.closed) throw closedStore();
    return this.current.snapshot;
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
      const askedAt = now();
      const found = await readReadable(this.connection, AbortSignal.timeout(POLL_TIMEOUT_MS));
      if (this.lastTrouble !== null) this.options.logger.info({}, 'Neo4j answers again');
      this.lastTrouble = null;
      this.switchTo(found, askedAt);
    } catch (error) {
      if (this.closed) return;
      if (isLineStuck(error)) this.connection.renewLine();
      this.stayWithOldRelease(error);
    }
  }

  private switchTo(found: CurrentRelease, askedAt: Moment): void {
    const { number, contentHash, importedAt } = this.current.snapshot.release;
    const isSame =
      found.number === number &&
      found.contentHash === contentHash &&
      found.importedAt === importedAt;
    if (isSame) {
      this.current.lease.heard(found, askedAt);
      return;
    }
    const { logger, leaseMs } = this.options;
    this.current = leased(this.connection, found, leaseMs, askedAt);
    logger.info({ from: number, to: found.number }, 'switched to another release');
  }

  private stayWithOldRelease(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (message === this.lastTrouble) return;
    this.lastTrouble = message;
    const release = this.current.snapshot.release.number;
    this.options.logger.warn({ err: error, release }, 'the last known release stays');
  }
}

function leased(
  connection: Neo4jConnection,
  current: CurrentRelease,
  leaseMs: number,
  askedAt: Moment,
): Leased {
  const lease = new ReleaseLease(connection, current.number, leaseMs, askedAt);
  return {
    lease,
    snapshot: {
      release: new Release(current),
      read: async (query, options) => {
        const rows = await connection.read(query, options);
        await lease.assertKept(options?.signal);
        return rows;
      },
    },
  };
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
