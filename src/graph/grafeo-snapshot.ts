import { join } from 'node:path';
import { orAbort } from './abort.js';
import {
  type GrafeoDatabase,
  type OpenDatabase,
  openReadOnly,
  runStatement,
} from './grafeo-engine.js';
import { checksumOf, fileStats, type Pointer } from './grafeo-folder.js';
import {
  type CypherQuery,
  type GraphLogger,
  type GraphSnapshot,
  GraphStoreError,
  type ReadOptions,
  Release,
} from './graph-store.js';
import type { QuerySlots } from './query-slots.js';
import { checkedRows } from './read-rows.js';
import { assertReadable } from './release-info.js';

export interface GrafeoReading {
  readonly slots: QuerySlots;
  readonly logger: GraphLogger;
  /** Checks every row against the statement's row type. */
  readonly validateRows: boolean;
  /** Tests open files in their own way; otherwise read-only. */
  readonly openDatabase?: OpenDatabase | undefined;
}

/** One release file, open. */
export interface OpenRelease extends GraphSnapshot {
  close(): void;
}

export async function openRelease(
  folder: string,
  pointer: Pointer,
  reading: GrafeoReading,
): Promise<OpenRelease> {
  assertReadable(pointer, folder);
  const path = join(folder, pointer.file);
  const stats = await fileStats(path);
  if (stats === null) {
    throw new GraphStoreError('DAMAGED', `${path} is missing: it is the current release.`);
  }
  const bytes = stats.size;
  if (bytes !== pointer.bytes) {
    throw new GraphStoreError('DAMAGED', `${path} has ${bytes} bytes instead of ${pointer.bytes}.`);
  }
  if ((await checksumOf(path)) !== pointer.checksum) {
    throw new GraphStoreError('DAMAGED', `${path} is not as it was written: its checksum differs.`);
  }
  return openFile(path, pointer, reading);
}

// An open file takes about twice its size of memory, and never less than this.
const LEAST_WEIGHT = 2 ** 21;
const MOST_WEIGHT = 2 ** 28;
const weights = new WeakMap<GrafeoDatabase, ArrayBuffer>();

/**
 * The engine frees a file's memory when V8 collects its handle, which looks like some bytes to V8: after a hundred releases
 * none was collected. A buffer of about that size tells V8 what it holds; never written, it takes no memory itself.
 */
function weigh(database: GrafeoDatabase, { bytes }: Pointer): void {
  const weight = Math.min(Math.max(2 * bytes, LEAST_WEIGHT), MOST_WEIGHT);
  weights.set(database, new ArrayBuffer(weight));
}

/** A file that is known to be whole. */
export function openFile(path: string, pointer: Pointer, reading: GrafeoReading): OpenRelease {
  const database = (reading.openDatabase ?? openReadOnly)(path);
  weigh(database, pointer);
  return {
    release: new Release(pointer),
    read: (query, options) => readRows(database, query, options, reading),
    close: () => database.close(),
  };
}

export async function readRows<Row>(
  database: GrafeoDatabase,
  query: CypherQuery<Row>,
  options: ReadOptions | undefined,
  { slots, logger, validateRows }: GrafeoReading,
): Promise<readonly Row[]> {
  const signal = options?.signal;
  await slots.acquire(signal);
  const startedAt = performance.now();
  // The slot is the query's, not the caller's: it is free when the engine is done.
  const running = runStatement(database, query).finally(() => slots.release());
  const rows = checkedRows(query, await orAbort(running, signal, query.name), validateRows);
  const ms = performance.now() - startedAt;
  logger.debug({ statement: query.name, rows: rows.length, ms }, 'statement');
  return rows;
}
