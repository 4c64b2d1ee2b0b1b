import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../peers.js';
import { addressOf, stopped } from '../processes/probed-process.js';
import { startBare } from '../processes/program.js';
import { dataOf, KeepAliveClient } from './keep-alive-client.js';
import { median } from './statistics.js';

export interface StartResult {
  /** From the start of the process to its first answer. */
  readonly ready: number;
  /** From there to the answer of the headline operation, with nothing warm. */
  readonly firstHeadline: number;
}

const FLOOR = fileURLToPath(new URL('../processes/floor-server.mjs', import.meta.url));
const RUNS = 5;

/** A start on a graph that is there. */
export async function measureStart(
  { address }: Pick<Graph, 'address'>,
  headline: string,
): Promise<StartResult> {
  const runs: StartResult[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await startOnce({ address }, headline));
  return {
    ready: median(runs.map(({ ready }) => ready)),
    firstHeadline: median(runs.map(({ firstHeadline }) => firstHeadline)),
  };
}

/** With `seed`: the first start, which imports. */
export async function startOnce(
  { address }: Pick<Graph, 'address'>,
  headline: string,
  seed?: string,
): Promise<StartResult> {
  const client = new KeepAliveClient();
  const startedAt = performance.now();
  const { child, url } = await startBare(address, seed === undefined ? [] : ['--seed', seed]);
  try {
    dataOf(await client.post(url, JSON.stringify({ query: '{ release { number } }' })));
    const ready = performance.now() - startedAt;
    dataOf(await client.post(url, headline));
    return { ready, firstHeadline: performance.now() - startedAt - ready };
  } finally {
    client.close();
    await stopped(child);
  }
}

/** What a bare server needs to start. */
export async function measureFloorStart(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [FLOOR], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    await addressOf(child, () => '');
    times.push(performance.now() - startedAt);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  return median(times);
}
