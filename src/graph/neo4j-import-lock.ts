import { randomUUID } from 'node:crypto';
import neo4j, { type Session, type Transaction } from 'neo4j-driver';
import { Turns } from '../shared/turns.js';
import { type CypherCommand, type CypherQuery, GraphStoreError } from './graph-store.js';
import type { Neo4jConnection } from './neo4j-connection.js';
import { neo4jError } from './neo4j-error.js';
import {
  fenced,
  LOCK_SCHEMA,
  raiseFence,
  schemaCommand,
  takeImportLock,
} from './neo4j-release.cypher.js';
import { toNeo4jParams } from './neo4j-values.js';

// Long enough for a busy server, short enough for whoever waits at a terminal.
const WAIT_MS = 2_000;
// Firewalls forget silent connections after a minute or more.
const SIGN_OF_LIFE_MS = 15_000;
const NO_LIMIT = 0;

/**
 * One import at a time: a transaction that has written the lock node and stays open. It ends with
 * its connection, so a killed importer holds nothing. The switch to a new release is part of that
 * transaction: an importer that lost its lock cannot make the switch. All else is written outside of it, behind a
 * fence: what an importer without its lock has sent, and what arrives late, is done before the next begins or not at all.
 */
export class ImportLock {
  private readonly turns = new Turns();
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly connection: Neo4jConnection,
    private readonly session: Session,
    private readonly transaction: Transaction,
    private readonly holder: string,
  ) {
    this.timer = setInterval(() => {
      this.assertHeld().catch(() => clearInterval(this.timer));
    }, SIGN_OF_LIFE_MS).unref();
  }

  static async take(connection: Neo4jConnection): Promise<ImportLock> {
    // Tried again: two that make it at once on a new graph are a deadlock.
    await connection.write(schemaCommand(LOCK_SCHEMA));
    const session = connection.session(neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction({
        timeout: NO_LIMIT,
        metadata: { statement: 'importLock' },
      });
      await transaction.run('RETURN 1 AS ready');
      await writeLockNode(session, transaction, connection.address);
      const holder = randomUUID();
      await connection.write(raiseFence(holder));
      return new ImportLock(connection, session, transaction, holder);
    } catch (error) {
      await session.close().catch(() => undefined);
      throw neo4jError(error, connection.address, 'takeImportLock');
    }
  }

  /** A round trip in the lock's own transaction. */
  async assertHeld(): Promise<void> {
    await this.run({ name: 'importLock', cypher: 'RETURN 1 AS held', params: {} });
  }

  /** A transaction of its own. */
  async write<Row>(command: CypherQuery<Row>): Promise<readonly Row[]> {
    await this.assertHeld();
    return this.connection.write(fenced(command, this.holder));
  }

  /** The lock's transaction makes the change and ends: both, or neither. */
  async finishWith(command: CypherCommand): Promise<void> {
    await this.run(command);
    clearInterval(this.timer);
    await this.guarded(() => this.transaction.commit());
    await this.session.close();
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    await this.turns.idle();
    await this.session.close().catch(() => undefined);
  }

  private run({ cypher, params }: CypherCommand): Promise<unknown> {
    return this.guarded(() => this.transaction.run(cypher, toNeo4jParams(params)));
  }

  private async guarded(work: () => Promise<unknown>): Promise<unknown> {
    try {
      return await this.turns.take(work);
    } catch (cause) {
      throw new GraphStoreError(
        'UNAVAILABLE',
        `The import lock at ${this.connection.address} was lost: start the import again.`,
        { cause },
      );
    }
  }
}

/** Whoever else has written it has not ended yet: the server lets this write wait. */
async function writeLockNode(
  session: Session,
  transaction: Transaction,
  address: string,
): Promise<void> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    // Closing the session ends the wait in the server too.
    session.close().catch(() => undefined);
  }, WAIT_MS);
  const { cypher, params } = takeImportLock(new Date().toISOString());
  try {
    await transaction.run(cypher, toNeo4jParams(params));
  } catch (cause) {
    if (!isLate) throw cause;
    throw new GraphStoreError('LOCKED', `Another import into ${address} is running.`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
