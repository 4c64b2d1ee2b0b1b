import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The current long-term-support release; the tests themselves run on the oldest Node that is supported. */
export const NODE_LTS = '26.10.0';

const FETCH_TIMEOUT_MS = 5 * 60_000;
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const EXECUTABLE = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/** Path of that Node: fetched once from the package registry into a cache outside the repository. */
export async function nodeLts(): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bilateral');
  const folder = join(cache, `node-${NODE_LTS}`);
  const node = join(folder, 'node_modules', PACKAGE, EXECUTABLE);
  if (existsSync(node)) return node;
  await mkdir(cache, { recursive: true });
  // Fetched aside and renamed: what is there is whole, whoever else fetches at the same time.
  const aside = await mkdtemp(join(cache, 'fetching-'));
  try {
    await install(aside);
    await rename(aside, folder).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(node)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  if (!existsSync(node)) throw new Error(`${PACKAGE}@${NODE_LTS} has no ${EXECUTABLE}`);
  return node;
}

async function install(folder: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  const options = ['--no-save', '--ignore-scripts', ...quiet];
  const args = ['install', '--prefix', folder, ...options, `${PACKAGE}@${NODE_LTS}`];
  const shell = process.platform === 'win32';
  try {
    await promisify(execFile)('npm', args, { timeout: FETCH_TIMEOUT_MS, shell });
  } catch (cause) {
    const reason = /^npm error (.*)$/m.exec(String(cause))?.[1] ?? 'npm does not run';
    throw new Error(`${PACKAGE}@${NODE_LTS} cannot be fetched: ${reason}`, { cause });
  }
}
