import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphOptions } from '../../src/graph/open-graph-store.js';

const REGISTER = new URL('run-ts/register.mjs', import.meta.url).href;
const SCRIPT = fileURLToPath(new URL('child-importer.ts', import.meta.url));

/** Another process that is in the middle of an import of this graph. */
export async function startImport({ logger: _, ...options }: GraphOptions): Promise<ChildProcess> {
  const args = ['--import', REGISTER, SCRIPT, JSON.stringify(options)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: {} });
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!String(said[0]).startsWith('WRITING')) throw new Error(`The import ended with ${said[0]}.`);
  return child;
}

export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
