import { join } from 'node:path';
import { type AfterLoad, measureAfterLoad } from './after-load.js';
import { assertAlike } from './alike.js';
import {
  type GapPages,
  type GapStep,
  measureGapPages,
  measureLargeGaps,
} from './gap/measure-gaps.js';
import { generateCopies } from './generate/generate-copies.js';
import { SEED } from './generate/seed.js';
import { type LoopResult, measureLoop } from './measure/event-loop.js';
import {
  type CheckResult,
  type ImportResult,
  measureCheck,
  measureImport,
} from './measure/imports.js';
import { type InFlight, measureInFlight } from './measure/in-flight.js';
import { KeepAliveClient } from './measure/keep-alive-client.js';
import { measureQuestions, type QuestionResult } from './measure/questions.js';
import { measureOperation, type PeerTurns } from './measure/rounds.js';
import { type Operation, operationsFor } from './operations.js';
import type { BenchOptions } from './options.js';
import { discard, type Graph, type Peer, serveGraph } from './peers.js';
import { type Floor, startFloor } from './processes/floor.js';
import { ofRounds } from './report/turns.js';

export interface OperationResult {
  readonly operation: Operation;
  readonly peers: readonly PeerTurns[];
}

export interface Results extends AfterLoad {
  readonly checks: readonly CheckResult[];
  readonly imports: readonly ImportResult[];
  readonly operations: readonly OperationResult[];
  readonly gapPages: readonly GapPages[];
  readonly largeGaps: readonly GapStep[];
  readonly questions: readonly QuestionResult[];
  readonly loops: readonly LoopResult[];
  readonly inFlight: ReadonlyMap<string, { readonly program: InFlight; readonly floor: InFlight }>;
}

const IN_FLIGHT = ['headline', 'point'];

export type Say = (line: string) => void;

/** Everything that is measured, in order: data, imports, starts, then all peers side by side. */
export async function runBench(options: BenchOptions, work: string, say: Say): Promise<Results> {
  return withGraphs(options, work, say, (graphs) => measureServing(options, graphs, work, say));
}

/** Makes every graph that is asked for, and leaves none behind. */
export async function withGraphs<Found>(
  options: Pick<BenchOptions, 'scales' | 'engines' | 'scalesOf'>,
  work: string,
  say: Say,
  measure: (graphs: readonly Graph[]) => Promise<Found>,
): Promise<Pick<Results, 'checks' | 'imports'> & Found> {
  const folders = await dataSets(options, work, say);
  const checks: CheckResult[] = [];
  for (const [scale, folder] of folders) checks.push(await measureCheck(folder, scale));
  const graphs: Graph[] = [];
  try {
    const imports: ImportResult[] = [];
    for (const engine of options.engines) {
      for (const scale of options.scalesOf[engine]) {
        const data = folders.get(scale) as string;
        const { result, graph } = await measureImport(engine, scale, { data, graphs: work });
        graphs.push(graph);
        imports.push(result);
        say(importLine(result));
      }
    }
    return { checks, imports, ...(await measure(graphs)) };
  } finally {
    for (const graph of graphs) await discard(graph);
  }
}

async function dataSets(
  { scales }: Pick<BenchOptions, 'scales'>,
  work: string,
  say: Say,
): Promise<Map<number, string>> {
  const folders = new Map<number, string>();
  for (const scale of scales) {
    const folder = scale === 1 ? SEED : join(work, `data-x${scale}`);
    if (scale > 1) await generateCopies(SEED, scale, folder, { withStrengths: true });
    folders.set(scale, folder);
    say(`data ×${scale}`);
  }
  return folders;
}

type Serving = Omit<Results, 'checks' | 'imports'>;

async function measureServing(
  options: BenchOptions,
  graphs: readonly Graph[],
  work: string,
  say: Say,
): Promise<Serving> {
  return whileServing(graphs, async ({ client, floor, peers }) => {
    const operations = await operationsFor(client, (peers[0] as Peer).url);
    const measured = await measureOperations(operations, peers, floor, client, options, say);
    const loops = await measureLoops(operations, peers, floor, client);
    const gapPages: GapPages[] = [];
    for (const graph of graphs.filter(({ scale }) => scale === 1)) {
      gapPages.push(await measureGapPages(graph, client));
    }
    say('gap pages');
    const largeGaps = await measureLargeGaps(say);
    const questions = await measureQuestions(peers, client, options.rounds);
    say(`${questions.length} questions`);
    const inFlight = await measureThroughput(operations, peers, floor);
    const afterLoad = await measureAfterLoad(peers, operations, work, say);
    return {
      ...{ operations: measured, gapPages, largeGaps, questions, loops },
      ...{ inFlight, ...afterLoad },
    };
  });
}

/** The floor and every graph served, and who asks them. */
interface Served {
  readonly client: KeepAliveClient;
  readonly floor: Floor;
  readonly peers: readonly Peer[];
}

export async function whileServing<Found>(
  graphs: readonly Graph[],
  measure: (served: Served) => Promise<Found>,
): Promise<Found> {
  const client = new KeepAliveClient();
  const floor = await startFloor();
  const peers: Peer[] = [];
  try {
    for (const graph of graphs) peers.push(await serveGraph(graph));
    return await measure({ client, floor, peers });
  } finally {
    client.close();
    for (const peer of peers) await peer.process.stop();
    await floor.process.stop();
  }
}

export async function measureOperations(
  operations: readonly Operation[],
  peers: readonly Peer[],
  floor: Floor,
  client: KeepAliveClient,
  { rounds }: BenchOptions,
  say: Say,
): Promise<OperationResult[]> {
  const results: OperationResult[] = [];
  for (const operation of operations) {
    const turns = await measureOperation(operation, peers, floor, client, rounds);
    assertAlike(operation, turns);
    results.push({ operation, peers: turns });
    say(`${operation.title}: ${turns.map(timesLine).join(', ')}`);
  }
  return results;
}

function importLine({ engine, scale, seconds, cpuSeconds, peakRss }: ImportResult): string {
  const peak = Math.round(peakRss / 2 ** 20);
  return `import ${engine} ×${scale}: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${peak} MB`;
}

function timesLine(turns: PeerTurns): string {
  return `${turns.peer.id} ${ofRounds(turns, ({ p50 }) => p50).toFixed(2)} ms`;
}

export async function measureLoops(
  operations: readonly Operation[],
  peers: readonly Peer[],
  floor: Floor,
  client: KeepAliveClient,
): Promise<LoopResult[]> {
  const widest = operations.at(-1) as Operation;
  const results: LoopResult[] = [];
  for (const peer of peers) {
    const path = `/${peer.id}/${widest.name}`;
    results.push(await measureLoop(widest.body, peer, floor, path, client));
  }
  return results;
}

async function measureThroughput(
  operations: readonly Operation[],
  peers: readonly Peer[],
  floor: Floor,
): Promise<Map<string, { program: InFlight; floor: InFlight }>> {
  const results = new Map<string, { program: InFlight; floor: InFlight }>();
  for (const peer of peers.filter(({ scale }) => scale === 1)) {
    for (const { name, body } of operations.filter((one) => IN_FLIGHT.includes(one.name))) {
      results.set(`${peer.id}/${name}`, {
        floor: await measureInFlight(`${floor.url}/${peer.id}/${name}`, body),
        program: await measureInFlight(peer.url, body),
      });
    }
  }
  return results;
}
