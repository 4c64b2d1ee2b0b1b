import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dataOf, type KeepAliveClient } from '../measure/keep-alive-client.js';
import { median, quantile } from '../measure/statistics.js';
import type { Graph } from '../peers.js';
import { startServer } from '../processes/program.js';

/** A step of a calculation: with what memory the process had needed at its most by then. */
export interface GapStep {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakRss: number | null;
}

export interface GapPages {
  readonly graph: Graph;
  /** From a server that has just started: everything that is kept afterwards. */
  readonly steps: readonly GapStep[];
  /** Milliseconds, answers not kept: from what is kept of the release, and with constants nobody has asked for. */
  readonly stored: { readonly p50: number; readonly p95: number };
  readonly ownConstants: { readonly p50: number; readonly p95: number };
}

const PAGE = '{ nodes { id status rank gap expected observed sentence } totalCount }';
const FIRST_PAGE = `{ gaps(first: 20) ${PAGE} }`;
const OWN = `query Own($halfLife: Float!) { gaps(first: 20, constants: { halfLife: $halfLife }) ${PAGE} }`;
const STEPS: readonly (readonly [name: string, query: string])[] = [
  ['first page', FIRST_PAGE],
  ['intervals', '{ gaps(first: 1) { nodes { gapInterval { low high } } } }'],
  ['robustness', '{ gaps(first: 1) { calculation { robustness { change kendallTau } } } }'],
  ['back-test of the cells', '{ gapBacktest(level: CELL) { folds { year } } }'],
  ['back-test of the pairs', '{ gapBacktest(level: PAIR) { folds { year } } }'],
];
const WARM_UP = 50;
const COUNT = 100;
const COUNT_OWN = 40;

/** The gap page of the real data on a server of its own. */
export async function measureGapPages(graph: Graph, client: KeepAliveClient): Promise<GapPages> {
  const { process, url } = await startServer(graph.address, { DEADLINE_MS: '300000' });
  const ask = (query: string, variables: object = {}) =>
    client.post(url, JSON.stringify({ query, variables }));
  try {
    const steps: GapStep[] = [];
    for (const [name, query] of STEPS) {
      const [before, startedAt] = [await process.ask('usage'), performance.now()];
      dataOf(await ask(query));
      const seconds = (performance.now() - startedAt) / 1e3;
      const { cpuMs, peakRss } = await process.ask('usage');
      steps.push({ name, seconds, cpuSeconds: (cpuMs - before.cpuMs) / 1e3, peakRss });
    }
    const body = JSON.stringify({ query: FIRST_PAGE });
    await client.time(url, body, WARM_UP);
    const stored = await client.time(url, body, COUNT);
    const own: number[] = [];
    for (let at = 0; at < COUNT_OWN; at += 1) {
      const startedAt = performance.now();
      dataOf(await ask(OWN, { halfLife: 5 + at / 8 }));
      own.push(performance.now() - startedAt);
    }
    return { graph, steps, stored: spread(stored), ownConstants: spread(own) };
  } finally {
    await process.stop();
  }
}

const spread = (times: readonly number[]) => ({ p50: median(times), p95: quantile(times, 0.95) });

const LARGE = fileURLToPath(new URL('compute-large.ts', import.meta.url));
const REGISTER = fileURLToPath(new URL('../../test/support/run-ts/register.mjs', import.meta.url));

/** A million cells, drawn: 100 regions × 100 regions × 100 sectors. */
export async function measureLargeGaps(say: (line: string) => void): Promise<GapStep[]> {
  const child = spawn(process.execPath, ['--import', REGISTER, LARGE], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = once(child, 'exit');
  const steps: GapStep[] = [];
  for await (const line of createInterface(child.stdout)) {
    const step = JSON.parse(line) as GapStep;
    steps.push(step);
    say(`gaps of a million cells: ${step.name} ${step.seconds.toFixed(1)} s`);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`the gaps of a million cells ended with ${code}`);
  return steps;
}
