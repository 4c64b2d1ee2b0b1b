import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type GraphStore, GraphStoreError } from './graph/graph-store.js';
import { type GraphOptions, openGraphStore, openGraphWriter } from './graph/open-graph-store.js';
import { OtherFormat } from './graph/release-info.js';
import { SettingRefused } from './setting-refused.js';

// Longer than the seed takes, on a busy machine too.
const LOOKS_AT_MOST = 60;
const LOOK_EVERY_MS = 1_000;

/** The graph; where it is empty, or an older version of the program wrote it, after an import of `seed`. */
export async function openOrSeed(
  graph: GraphOptions,
  seed: readonly string[],
  logger: Logger,
): Promise<GraphStore> {
  try {
    return await openGraphStore(graph);
  } catch (error) {
    if (!isMendedBySeed(error) || seed.length === 0) throw error;
    refuseMissing(seed);
    // An older version wrote it: nothing can be read of it any more, and the seed is at hand.
    if (error instanceof OtherFormat)
      logger.warn({ err: error, seed }, 'the seed is imported again');
  }
  // Loaded only when there is something to import: a start with a graph is quicker without it.
  const { importFolders } = await import('./import/import-task.js');
  try {
    await importFolders(seed, () => openGraphWriter(graph));
  } catch (error) {
    if (!(error instanceof GraphStoreError) || error.kind !== 'LOCKED') throw error;
    logger.info({ seed }, 'another process imports: waiting for what it makes');
    return openWhenImported(graph, error);
  }
  return openGraphStore(graph);
}

/** A newer version's graph is not: what that version answers from is not taken from it. */
function isMendedBySeed(error: unknown): boolean {
  if (error instanceof OtherFormat) return error.isOlder;
  return error instanceof GraphStoreError && error.kind === 'EMPTY';
}

function refuseMissing(seed: readonly string[]): void {
  const missing = seed.find((folder) => !existsSync(folder));
  if (missing === undefined) return;
  throw new SettingRefused(`The seed folder ${missing} is not there: name another with --seed.`);
}

/** Of several processes started on a new graph one imports; `locked` is what the others were told. */
async function openWhenImported(graph: GraphOptions, locked: GraphStoreError): Promise<GraphStore> {
  for (let look = 0; look < LOOKS_AT_MOST; look += 1) {
    await pause(LOOK_EVERY_MS);
    try {
      return await openGraphStore(graph);
    } catch (error) {
      if (!isMendedBySeed(error)) throw error;
    }
  }
  throw locked;
}
