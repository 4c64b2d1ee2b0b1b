import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The program as users start it. */
export const PROGRAM = join(ROOT, 'bin/bilateral.cjs');

/** What is built, by what is written last. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  'dist/built-from': ['src', 'tsconfig.json', 'tsconfig.build.json', 'bin/bundle.config.mjs'],
  'dist/explorer/built-from': ['explorer', 'package-lock.json'],
};
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
  const isNewer = ([built, sources]: [string, readonly string[]]) => {
    const builtAt = changedAt(join(ROOT, built));
    return sources.every((path) => newestIn(join(ROOT, path)) < builtAt);
  };
  return !isThere(LOCK) && Object.entries(BUILT).every(isNewer);
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
