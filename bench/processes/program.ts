import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { addressOf, type Environment, ProbedProcess, type Usage } from './probed-process.js';

const PROGRAM = fileURLToPath(new URL('../../bin/bilateral.cjs', import.meta.url));
const PROBE = new URL('probe.mjs', import.meta.url).href;

/** The environment that names a graph to the program. */
export interface GraphAddress {
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
}

export interface CommandRun {
  readonly wallMs: number;
  readonly usage: Usage;
  readonly output: string;
}

/** `bilateral import`, `bilateral check`: from the start of the process to its end. */
export async function runCommand(
  args: readonly string[],
  graph?: GraphAddress,
): Promise<CommandRun> {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-bench-report-'));
  const report = join(folder, 'usage.json');
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', PROBE, PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environmentOf(graph), BENCH_REPORT: report },
  });
  const errors = textOf(child.stderr);
  const output = textOf(child.stdout);
  const [code] = await once(child, 'close');
  const wallMs = performance.now() - startedAt;
  if (code !== 0) throw new Error(`bilateral ${args.join(' ')} ended with ${code}: ${errors()}`);
  const usage = JSON.parse(await readFile(report, 'utf8')) as Usage;
  await rm(folder, { recursive: true });
  return { wallMs, usage, output: output() };
}

/** Without a result cache, unless `more` says otherwise. */
export async function startServer(
  graph: GraphAddress,
  more: Environment = {},
): Promise<{ process: ProbedProcess; url: string }> {
  const environment = { ...serverEnvironment(graph), ...more };
  const process = ProbedProcess.start([PROGRAM, 'serve'], environment);
  return { process, url: await process.address() };
}

/** The program as users start it, without the probe. */
export async function startBare(
  graph: GraphAddress,
  args: readonly string[] = [],
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...serverEnvironment(graph) },
  });
  return { child, url: await addressOf(child, textOf(child.stderr)) };
}

function serverEnvironment(graph: GraphAddress): Environment {
  // What is measured is answering: an answer that is kept costs the same whatever was asked.
  return { ...environmentOf(graph), PORT: '0', HOST: '127.0.0.1', RESULT_CACHE_MB: '0' };
}

export function environmentOf(graph: GraphAddress | undefined): Environment {
  const { url = '', user = '', password = '' } = graph ?? {};
  const named = { GRAPH_URL: url, GRAPH_USER: user, GRAPH_PASSWORD: password };
  // As in production: nothing a developer's shell has switched on.
  return {
    ...named,
    LOG_LEVEL: 'warn',
    BUDGET_PER_MINUTE: '0',
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
  };
}

function textOf(stream: Readable): () => string {
  let text = '';
  stream.on('data', (chunk) => {
    text += String(chunk);
  });
  return () => text.slice(-4_000);
}
