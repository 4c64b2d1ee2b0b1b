import neo4j, { type Session, type SessionMode } from 'neo4j-driver';
import { abortedError, onAbort, withDeadline } from './abort.js';
import {
  type CypherCommand,
  type CypherQuery,
  type GraphLogger,
  type ReadOptions,
} from './graph-store.js';
import { type Neo4jLogin, neo4jAddress } from './neo4j-address.js';
import { isServerAway, neo4jError } from './neo4j-error.js';
import { type LineTo, Neo4jLine, type SentRead } from './neo4j-line.js';
import { Neo4jPlans } from './neo4j-plans.js';
import { rowOf, toNeo4jParams } from './neo4j-values.js';
import { checkedRows } from './read-rows.js';
import { closedStore } from './release-info.js';

export interface Neo4jOptions extends Neo4jLogin {
  readonly database: string;
  readonly logger: GraphLogger;
  readonly validateRows: boolean;
  /** A statement that runs longer is stopped, in milliseconds. */
  readonly readTimeoutMs: number;
}

type RawRow = Record<string, unknown>;

// The server looks for overdue statements every two seconds: it has the first word, this the last.
const SERVER_LOOKS_EVERY_MS = 2_500;
const WRITE_TIMEOUT_MS = 10 * 60_000;
// Only what the server says it undid: after a lost connection a write may have happened.
const UNDONE_BY_SERVER = /^Neo\.TransientError\.Transaction\./;
const WRITE_ATTEMPTS = 4;
const PAUSE_MS = 100;

/** The driver words a stack for each statement, in case it fails: it would only say that this class sent it. */
function withoutStack<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** One database of a Neo4j server, or of a cluster. */
export class Neo4jConnection {
  /** For messages: without user and password. */
  readonly address: string;
  private readonly to: LineTo;
  private line: Neo4jLine;
  /** It is closed when what runs on it has come to an end. */
  private oldLine: Neo4jLine | null = null;
  /** The driver leaves what runs at its end pending for ever. */
  private readonly closing = new AbortController();
  private readonly plans = new Neo4jPlans((cypher, params) => this.explain(cypher, params));

  constructor(private readonly options: Neo4jOptions) {
    const { shown, url, login } = neo4jAddress(options);
    this.address = shown;
    this.to = {
      url,
      auth: login === null ? undefined : neo4j.auth.basic(login.user, login.password),
      database: options.database,
    };
    this.line = new Neo4jLine(this.to);
  }

  /** Of any member of a cluster, or, for what must not be of a moment ago, of its leader (WRITE). */
  async read<Row>(
    query: CypherQuery<Row>,
    options?: ReadOptions,
    access: SessionMode = neo4j.session.READ,
  ): Promise<readonly Row[]> {
    const { validateRows, logger } = this.options;
    const startedAt = performance.now();
    const signals = [options?.signal, this.closing.signal];
    const raw = await withDeadline(
      { ms: this.longestReadMs, signals, statement: query.name },
      (signal) => this.runRead(query, access, signal),
    );
    const rows = checkedRows(query, raw, validateRows);
    const ms = performance.now() - startedAt;
    logger.debug({ statement: query.name, rows: rows.length, ms }, 'statement');
    return rows;
  }

  /** In one round trip; what the server says may succeed is tried again as the driver does it, in three. */
  private async runRead(
    query: CypherCommand,
    access: SessionMode,
    signal: AbortSignal,
  ): Promise<RawRow[]> {
    const sent: SentRead = {
      cypher: query.cypher,
      params: toNeo4jParams(query.params),
      access,
      config: { timeout: this.options.readTimeoutMs, metadata: { statement: query.name } },
    };
    await this.plans.planned(sent.cypher, sent.params);
    // The driver takes no notice of a signal that has fired already.
    if (signal.aborted) throw abortedError(signal);
    try {
      const { records } = await this.readOnce(sent, signal).catch((error: Error) => {
        if (signal.aborted) throw error;
        if (isServerAway(error)) this.plans.forget();
        if (!neo4j.isRetryableError(error)) throw error;
        return this.line.readWithRetries(sent, signal);
      });
      return records.map(rowOf);
    } catch (error) {
      throw neo4jError(error, this.address, query.name);
    }
  }

  private async explain(cypher: string, params: Record<string, unknown>): Promise<void> {
    const config = { timeout: this.options.readTimeoutMs, metadata: { statement: 'explain' } };
    const deadline = { ms: config.timeout, signals: [this.closing.signal], statement: 'explain' };
    const access = neo4j.session.READ;
    const sent = { cypher: `EXPLAIN ${cypher}`, params, access, config };
    await withDeadline(deadline, (signal) => this.readOnce(sent, signal));
  }

  private async readOnce({ cypher, params, access, config }: SentRead, signal: AbortSignal) {
    const session = this.session(access);
    // Closed while rows are on their way, it stops the server too.
    const endListening = onAbort(signal, () => void session.close().catch(() => undefined));
    try {
      return await withoutStack(() => session.run(cypher, params, config));
    } finally {
      endListening();
      await session.close();
    }
  }

  /** One transaction; tried again only where the server says that it undid it. */
  async write<Row>(command: CypherQuery<Row>): Promise<readonly Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return checkedRows(command, await this.runWrite(command), this.options.validateRows);
      } catch (error) {
        const code = (error as { code?: unknown }).code;
        const isUndone = typeof code === 'string' && UNDONE_BY_SERVER.test(code);
        if (!isUndone || attempt === WRITE_ATTEMPTS) {
          throw neo4jError(error, this.address, command.name);
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
      }
    }
  }

  private async runWrite({ name, cypher, params }: CypherCommand): Promise<RawRow[]> {
    const session = this.session(neo4j.session.WRITE);
    try {
      const config = { timeout: WRITE_TIMEOUT_MS, metadata: { statement: name } };
      const { records } = await session.run(cypher, toNeo4jParams(params), config);
      return records.map(rowOf);
    } finally {
      await session.close();
    }
  }

  session(access: SessionMode): Session {
    return this.line.session(access);
  }

  /**
   * For a line that gives no answer: connections may have gone silent without an end, or wait for what a restored server
   * no longer has, and each caller would find that out anew. One at a time is left to come to its end.
   */
  renewLine(): void {
    if (this.oldLine !== null) return;
    const old = this.line;
    this.oldLine = old;
    this.line = new Neo4jLine(this.to);
    this.plans.forget();
    setTimeout(() => {
      this.oldLine = null;
      old.close().catch(() => undefined);
    }, this.longestReadMs).unref();
  }

  async close(): Promise<void> {
    this.closing.abort(closedStore());
    await Promise.all([this.line.close(), this.oldLine?.close()]);
  }

  private get longestReadMs(): number {
    return this.options.readTimeoutMs + SERVER_LOOKS_EVERY_MS;
  }
}
