import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GrafeoDatabase,
  openForWriting,
  openInMemory,
  saveDatabase,
} from './grafeo-engine.js';
import { importLockPath } from './grafeo-folder.js';
import { GraphStoreError, type GraphStoreErrorKind } from './graph-store.js';

/** A small graph file held open for writing: the engine's lock on it ends with the process. */
export async function holdImportLock(folder: string): Promise<GrafeoDatabase> {
  const path = importLockPath(folder);
  try {
    return await openMended(path);
  } catch (error) {
    if (!isOfKind(error, 'LOCKED')) throw error;
    throw new GraphStoreError('LOCKED', `Another import into ${folder} is running.`, {
      cause: error,
    });
  }
}

async function openMended(path: string): Promise<GrafeoDatabase> {
  try {
    return openForWriting(path);
  } catch (error) {
    if (!isOfKind(error, 'DAMAGED')) throw error;
    await mend(path);
    return openForWriting(path);
  }
}

/**
 * In place: the lock is on the file, not on its name. Of two imports that mend it at once one holds it; had each made a file of its
 * own, both would.
 */
async function mend(path: string): Promise<void> {
  try {
    await rm(`${path}.wal`, { recursive: true, force: true });
    await writeFile(path, await emptyGraphFile());
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new GraphStoreError('UNAVAILABLE', `${path} cannot be mended (${code}).`, { cause });
  }
}

async function emptyGraphFile(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-lock-'));
  const database = openInMemory();
  try {
    const path = join(folder, 'empty.grafeo');
    saveDatabase(database, path);
    return await readFile(path);
  } finally {
    database.close();
    await rm(folder, { recursive: true });
  }
}

function isOfKind(error: unknown, kind: GraphStoreErrorKind): boolean {
  return error instanceof GraphStoreError && error.kind === kind;
}
