import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenDatabase } from './grafeo-engine.js';
import { openGrafeoStore } from './grafeo-store.js';
import { openGrafeoWriter } from './grafeo-writer.js';
import {
  type GraphLogger,
  type GraphStore,
  GraphStoreError,
  type GraphWriter,
} from './graph-store.js';
import { QuerySlots } from './query-slots.js';

export interface GraphOptions {
  /** `neo4j://…`, `neo4j+s://…`, `bolt://…`: a server. Anything else: a folder, or its `file:` URL. */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  readonly logger: GraphLogger;
  /** Checks every row against the statement's row type; true unless measured to be too dear. */
  readonly validateRows?: boolean | undefined;
  /** Statements in flight on the embedded engine; more wait their turn. */
  readonly maxInFlight?: number | undefined;
  /** How often a new release is looked for, in milliseconds: 500 in a folder, 1000 on a server. */
  readonly pollMs?: number | undefined;
  /** How long the old release file stays open after a switch, in milliseconds: `GRACE_MS`. */
  readonly graceMs?: number | undefined;
  /**
   * How long a reader trusts that its release is kept since it last asked the server, in milliseconds; an importer waits
   * longer before it deletes one. 3000; the same for all who use a server.
   */
  readonly leaseMs?: number | undefined;
  /** A read on the server that takes longer is stopped, in milliseconds: `READ_TIMEOUT_MS`. */
  readonly readTimeoutMs?: number | undefined;
  /** After an import the server plans every statement anew; false where tests import graph after graph of one shape. */
  readonly plansAnew?: boolean | undefined;
  /** Tests open release files in their own way. */
  readonly openDatabase?: OpenDatabase | undefined;
}

export const READ_TIMEOUT_MS = 30_000;
export const GRACE_MS = 60_000;

const DEFAULTS = {
  database: 'neo4j',
  maxInFlight: 16,
  folderPollMs: 500,
  serverPollMs: 1_000,
  graceMs: GRACE_MS,
  leaseMs: 3_000,
  readTimeoutMs: READ_TIMEOUT_MS,
};
const NEO4J_URL = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;
const OTHER_URL = /^(?!file:)[a-z][a-z0-9+.-]*:\/\//i;

export async function openGraphStore(options: GraphOptions): Promise<GraphStore> {
  if (isNeo4jUrl(options.url)) {
    // The driver takes a third of a second to load: only those who use a server wait for it.
    const { openNeo4jStore } = await import('./neo4j-store.js');
    const pollMs = options.pollMs ?? DEFAULTS.serverPollMs;
    return openNeo4jStore({ ...neo4jOptions(options), pollMs });
  }
  return openGrafeoStore({
    ...grafeoOptions(options),
    pollMs: options.pollMs ?? DEFAULTS.folderPollMs,
    graceMs: options.graceMs ?? DEFAULTS.graceMs,
  });
}

export async function openGraphWriter(options: GraphOptions): Promise<GraphWriter> {
  if (isNeo4jUrl(options.url)) {
    const { openNeo4jWriter } = await import('./neo4j-writer.js');
    return openNeo4jWriter(neo4jOptions(options));
  }
  return openGrafeoWriter(grafeoOptions(options));
}

export function isNeo4jUrl(url: string): boolean {
  return NEO4J_URL.test(url);
}

function neo4jOptions({ url, user, password, database, logger, ...rest }: GraphOptions) {
  return {
    url,
    user,
    password,
    database: database ?? DEFAULTS.database,
    logger,
    validateRows: rest.validateRows ?? true,
    readTimeoutMs: rest.readTimeoutMs ?? DEFAULTS.readTimeoutMs,
    leaseMs: rest.leaseMs ?? DEFAULTS.leaseMs,
    plansAnew: rest.plansAnew ?? true,
  };
}

function grafeoOptions({ url, logger, validateRows, maxInFlight, openDatabase }: GraphOptions) {
  return {
    folder: folderOf(url),
    logger,
    validateRows: validateRows ?? true,
    slots: new QuerySlots(maxInFlight ?? DEFAULTS.maxInFlight),
    openDatabase,
  };
}

function folderOf(url: string): string {
  if (url.startsWith('file:')) return fileURLToPath(url);
  if (!OTHER_URL.test(url)) return resolve(url);
  const scheme = url.slice(0, url.indexOf(':'));
  throw new GraphStoreError(
    'UNAVAILABLE',
    `The graph is a folder, or a server at neo4j:// or bolt://, but not at ${scheme}://.`,
  );
}
