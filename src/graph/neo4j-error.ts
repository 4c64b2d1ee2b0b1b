import { GraphStoreError } from './graph-store.js';

interface DriverError {
  readonly code?: string;
  readonly message: string;
  readonly retriable?: boolean;
}

const DEADLINE = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;

// The last: a server that is starting or stopping takes a connection and says nothing on it.
const AWAY: readonly unknown[] = ['ServiceUnavailable', 'SessionExpired', 'ProtocolError'];

/** The connection, not the statement: shutting down, restarting, another leader, a full pool. */
export function isServerAway(error: unknown): boolean {
  const { code, message, retriable } = error as DriverError;
  if (AWAY.includes(code)) return true;
  return retriable === true || /Connection acquisition timed out|Pool is closed/.test(message);
}

/** No answer in time, or only to who has seen something else than this server has. */
export function isLineStuck(error: unknown): boolean {
  if (!(error instanceof GraphStoreError)) return false;
  const { code = '' } = (error.cause ?? {}) as Partial<DriverError>;
  return error.kind === 'ABORTED' || /bookmark/i.test(code);
}

export function neo4jError(error: unknown, address: string, statement?: string): GraphStoreError {
  if (error instanceof GraphStoreError) return error;
  const { code = 'no code', message } = error as DriverError;
  const options = { cause: error, statement };
  if (code.startsWith('Neo.ClientError.Security.')) {
    const text = `Neo4j at ${address} refuses this user or password (${code}).`;
    return new GraphStoreError('UNAVAILABLE', text, options);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GraphStoreError('UNAVAILABLE', `Neo4j at ${address}: ${message}`, options);
  }
  if (isServerAway(error)) {
    const text = `Neo4j at ${address} cannot be reached (${code}).`;
    return new GraphStoreError('UNAVAILABLE', text, options);
  }
  if (DEADLINE.test(code)) {
    const text = `Statement ${statement} took longer than it may (${code}).`;
    return new GraphStoreError('ABORTED', text, options);
  }
  const text = `Statement ${statement} failed (${code}): ${message}`;
  return new GraphStoreError('STATEMENT', text, options);
}
