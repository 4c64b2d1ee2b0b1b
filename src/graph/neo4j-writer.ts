import { setTimeout as pause } from 'node:timers/promises';
import { GRAPH_SCHEMA } from './graph-schema.cypher.js';
import {
  GRAPH_FORMAT,
  type GraphSnapshot,
  GraphStoreError,
  type GraphWriter,
  type ReleaseDraft,
  type ReleaseInfo,
  type StatedRelease,
} from './graph-store.js';
import { Neo4jConnection, type Neo4jOptions } from './neo4j-connection.js';
import { neo4jSnapshot, readCurrentRelease } from './neo4j-current.js';
import { deleteReleases } from './neo4j-delete-releases.js';
import { Neo4jDraft } from './neo4j-draft.js';
import { ImportLock } from './neo4j-import-lock.js';
import { deletionDelayMs } from './neo4j-lease.js';
import {
  anyOfReleases,
  NEO4J_SCHEMA,
  PLAN_ANEW,
  schemaCommand,
  setCurrentRelease,
} from './neo4j-release.cypher.js';
import type { CurrentRelease } from './release-info.js';

export interface Neo4jWriterOptions extends Neo4jOptions {
  /** How long readers trust that their release is kept, in milliseconds. */
  readonly leaseMs: number;
  readonly plansAnew: boolean;
}

export async function openNeo4jWriter(options: Neo4jWriterOptions): Promise<GraphWriter> {
  const connection = new Neo4jConnection(options);
  try {
    // The first question finds out whether the server is there; the lock's wait would hide it.
    await readCurrentRelease(connection);
    const lock = await ImportLock.take(connection);
    return new Neo4jWriter(connection, options, lock, await readCurrentRelease(connection));
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Neo4jWriter implements GraphWriter {
  private open: Neo4jDraft | null = null;

  constructor(
    private readonly connection: Neo4jConnection,
    private readonly options: Neo4jWriterOptions,
    /** Null: the switch ended it, and another import was quicker. */
    private lock: ImportLock | null,
    private known: CurrentRelease | null,
  ) {}

  get current(): GraphSnapshot | null {
    if (this.known?.format !== GRAPH_FORMAT) return null;
    return neo4jSnapshot(this.connection, this.known);
  }

  get unreadable(): StatedRelease | null {
    return this.known?.format === GRAPH_FORMAT ? null : this.known;
  }

  async draft(): Promise<ReleaseDraft> {
    if (this.open?.isOpen) throw new Error('Activate or abandon the open draft first.');
    if (!this.lock) await this.takeLockAgain();
    await this.heldLock().assertHeld();
    for (const cypher of [...GRAPH_SCHEMA, ...NEO4J_SCHEMA, 'CALL db.awaitIndexes(60)']) {
      await this.connection.write(schemaCommand(cypher));
    }
    await this.deleteAllButCurrentAndPrevious();
    const number = (this.known?.number ?? 0) + 1;
    this.open = new Neo4jDraft(number, this.connection, {
      lock: () => this.heldLock(),
      switchTo: (info) => this.switchTo(info),
    });
    return this.open;
  }

  async close(): Promise<void> {
    try {
      await this.open?.abandon();
    } finally {
      await this.lock?.release();
      await this.connection.close();
    }
  }

  private heldLock(): ImportLock {
    if (this.lock) return this.lock;
    throw new GraphStoreError('LOCKED', 'This import does not hold the lock.');
  }

  private async switchTo({ number, contentHash, importedAt, counts }: ReleaseInfo): Promise<void> {
    const previous = this.known?.number ?? null;
    const stated = { number, contentHash, importedAt, counts };
    const current: CurrentRelease = { ...stated, format: GRAPH_FORMAT, previous };
    await this.heldLock().finishWith(setCurrentRelease(current));
    this.lock = null;
    this.known = current;
    await this.tidyUp();
    if (this.options.plansAnew) await this.planAnew();
  }

  /** The server planned while there was less, or half of it, and keeps such plans: they take up to twice as long. */
  private async planAnew(): Promise<void> {
    try {
      for (const cypher of PLAN_ANEW) await this.connection.write(schemaCommand(cypher));
    } catch (error) {
      this.options.logger.warn({ err: error }, 'statements keep the plans they have');
    }
  }

  /** After the switch nothing that goes wrong takes it back: the next import tidies up. */
  private async tidyUp(): Promise<void> {
    try {
      await this.takeLockAgain();
      await this.deleteAllButCurrentAndPrevious();
    } catch (error) {
      this.options.logger.warn({ err: error }, 'old releases stay until the next import');
    }
  }

  private async takeLockAgain(): Promise<void> {
    this.lock = await ImportLock.take(this.connection);
    this.known = await readCurrentRelease(this.connection);
  }

  private async deleteAllButCurrentAndPrevious(): Promise<void> {
    const lock = this.heldLock();
    const current = this.known?.number ?? 0;
    const oldest = this.known?.previous ?? current;
    const older = { first: 0, last: oldest - 1 };
    const [found] = await this.connection.read(anyOfReleases(older));
    if (found) {
      // A reader that has not heard of the last switch may still be reading them.
      await pause(deletionDelayMs(this.options.leaseMs));
      await deleteReleases(this.connection, lock, older);
    }
    // Releases in between are none: each is the number before, and one.
    const newer = { first: current + 1, last: Number.MAX_SAFE_INTEGER };
    await deleteReleases(this.connection, lock, newer);
  }
}
