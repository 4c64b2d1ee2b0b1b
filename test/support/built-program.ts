import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The program as users start it. */
export const PROGRAM = join(ROOT, 'bin/bilateral.cjs');

const SOURCES = [join(ROOT, 'src'), join(ROOT, 'tsconfig.json'), join(ROOT, 'tsconfig.build.json')];
const BUILT = join(ROOT, 'dist/build.tsbuildinfo');
const LOCK = join(ROOT, 'dist/building');
const BUILD_TIMEOUT_MS = 120_000;

let building: Promise<void> | undefined;

/** Builds what is older than its sources, once a test file. Files run side by side: one of them builds. */
export function ensureBuilt(): Promise<void> {
  building ??= waitUntilBuilt();
  return building;
}

async function waitUntilBuilt(): Promise<void> {
  const deadline = Date.now() + BUILD_TIMEOUT_MS;
  while (!isBuilt()) {
    if (takeLock()) {
      try {
        build();
      } finally {
        rmdirSync(LOCK);
      }
      return;
    }
    if (Date.now() > deadline) throw new Error(`Remove ${LOCK}: the build that made it is gone.`);
    await pause(100);
  }
}

function isBuilt(): boolean {
  const builtAt = changedAt(BUILT);
  return !isThere(LOCK) && SOURCES.every((path) => newestIn(path) < builtAt);
}

function takeLock(): boolean {
  mkdirSync(dirname(LOCK), { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function build(): void {
  const args = [join(ROOT, 'bin/build.cjs')];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The program cannot be built: ${stdout}`);
}

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;
const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => changedAt(join(path, name))));
}
