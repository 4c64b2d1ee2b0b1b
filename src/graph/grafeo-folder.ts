import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { GraphStoreError } from './graph-store.js';
import { CurrentRelease } from './release-info.js';

/** `current.json`: which file is the graph. It is replaced whole, by rename. */
const Pointer = CurrentRelease.extend({
  /** In the same folder. */
  file: z.string().regex(/^release-\d{6,}\.grafeo$/),
  /** Size of that file: the engine itself accepts a file that lacks its last padding. */
  bytes: z.int().positive(),
  /** SHA-256 of that file: the engine opens some files that are damaged, and answers from what is left. */
  checksum: z.string().optional(),
});
export type Pointer = z.infer<typeof Pointer>;

export interface PointerOnDisk {
  readonly pointer: Pointer;
  /** As it was read: another text is another release. */
  readonly text: string;
}

const READ_AT_ONCE = 1024 * 1024;
const POINTER_FILE = 'current.json';
const RELEASE_FILE = /^release-(\d{6,})\.grafeo(?<rest>\..+)?$/;

export const pointerPath = (folder: string) => join(folder, POINTER_FILE);
const nextPointerPath = (folder: string) => `${pointerPath(folder)}.tmp`;
export const importLockPath = (folder: string) => join(folder, 'import.lock.grafeo');
export const releaseFile = (number: number) => `release-${String(number).padStart(6, '0')}.grafeo`;

/** Null: the folder or its pointer is not there. */
export async function readPointer(folder: string): Promise<PointerOnDisk | null> {
  const path = pointerPath(folder);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw readError(path, cause);
  });
  if (text === null) return null;
  try {
    return { pointer: Pointer.parse(JSON.parse(text)), text };
  } catch (cause) {
    throw new GraphStoreError('DAMAGED', `${path} does not name a release.`, { cause });
  }
}

/** Beside the current one, which it has not replaced yet. */
export async function writeNextPointer(folder: string, pointer: Pointer): Promise<void> {
  const file = await open(nextPointerPath(folder), 'w');
  try {
    await file.writeFile(`${JSON.stringify(pointer, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The switch itself. */
export async function replacePointer(folder: string): Promise<void> {
  await rename(nextPointerPath(folder), pointerPath(folder));
}

/** Without it a rename may be lost in a power cut, although what came after it is not. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder; its renames need no such call.
  if (process.platform === 'win32') return;
  await syncFile(folder);
}

export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What the disk does not take, because it is full or broken or not ours, is said in one line. */
export async function onDisk<T>(folder: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const { code, errno } = cause as NodeJS.ErrnoException;
    if (errno === undefined) throw cause;
    throw new GraphStoreError('UNAVAILABLE', `${folder} cannot be written (${code}).`, { cause });
  }
}

/** What cannot be read of the disk itself an import mends; what is not allowed, or not connected, it does not. */
function readError(path: string, cause: NodeJS.ErrnoException): GraphStoreError {
  const kind = cause.code === 'EIO' ? 'DAMAGED' : 'UNAVAILABLE';
  return new GraphStoreError(kind, `${path} cannot be read (${cause.code}).`, { cause });
}

/** Null: it is not there. */
export async function fileStats(path: string): Promise<Stats | null> {
  return stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw readError(path, cause);
  });
}

/** SHA-256 of a file, in hexadecimal. */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = createReadStream(path, { highWaterMark: READ_AT_ONCE });
  await pipeline(file, hash).catch((cause: NodeJS.ErrnoException) => {
    throw readError(path, cause);
  });
  return hash.digest('hex');
}

/** Numbers of the complete release files, ascending. */
export async function releaseNumbers(folder: string): Promise<number[]> {
  const matches = (await readdir(folder)).map((name) => RELEASE_FILE.exec(name));
  return matches
    .filter((match) => match !== null && match.groups?.rest === undefined)
    .map((match) => Number(match?.[1]))
    .sort((a, b) => a - b);
}

/**
 * Removes the releases that `isKept` does not know and every part that an import left. Names that
 * are not this program's are not touched. Returns what could not be removed (an open file on Windows).
 */
export async function removeReleases(
  folder: string,
  isKept: (release: number) => boolean,
): Promise<string[]> {
  const stuck: string[] = [];
  for (const name of await readdir(folder)) {
    const match = RELEASE_FILE.exec(name);
    const isLeftOver =
      match !== null && (match.groups?.rest !== undefined || !isKept(Number(match[1])));
    if (!isLeftOver && name !== `${POINTER_FILE}.tmp`) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => stuck.push(name));
  }
  return stuck;
}
