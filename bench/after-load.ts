import { SEED } from './generate/seed.js';
import {
  measureFloorStart,
  measureStart,
  type StartResult,
  startOnce,
} from './measure/start-up.js';
import { countStatements, type Statement } from './measure/statements.js';
import type { Operation } from './operations.js';
import type { Engine } from './options.js';
import { discard, emptyGraph, type Peer } from './peers.js';
import { memoryOf } from './processes/process-usage.js';
import type { Say } from './run.js';

export interface AfterLoad extends Starts {
  readonly memory: readonly Memory[];
  /** By peer, then operation. */
  readonly statements: ReadonlyMap<string, ReadonlyMap<string, readonly Statement[]>>;
}

export interface Memory {
  readonly peer: Peer;
  readonly rss: number;
  readonly databaseRss: number | null;
}

export interface Starts {
  readonly floorStart: number;
  /** With the seed, on an empty graph. */
  readonly firstStarts: readonly Start[];
  readonly starts: readonly Start[];
}

export interface Start extends StartResult {
  readonly engine: Engine;
  readonly scale: number;
}

/** When nothing more is timed of the peers: what they hold and what they ask; then, stopped, how they start. */
export async function measureAfterLoad(
  peers: readonly Peer[],
  operations: readonly Operation[],
  work: string,
  say: Say,
): Promise<AfterLoad> {
  const memory = await Promise.all(peers.map(memoryNow));
  const statements = new Map<string, Map<string, Statement[]>>();
  for (const peer of peers) statements.set(peer.id, await countStatements(peer, operations));
  say('statements counted');
  for (const peer of peers) await peer.process.stop();
  const starts = await measureStarts(peers, (operations[0] as Operation).body, work);
  say('starts');
  return { memory, statements, ...starts };
}

async function memoryNow(peer: Peer): Promise<Memory> {
  const { rss } = await peer.process.ask('usage');
  const pid = peer.neo4j?.process.pid;
  return { peer, rss, databaseRss: pid ? (memoryOf(pid)?.rss ?? null) : null };
}

async function measureStarts(
  peers: readonly Peer[],
  headline: string,
  work: string,
): Promise<Starts> {
  const floorStart = await measureFloorStart();
  const starts: Start[] = [];
  for (const peer of peers) {
    const { engine, scale } = peer;
    starts.push({ engine, scale, ...(await measureStart(peer, headline)) });
  }
  const firstStarts: Start[] = [];
  for (const { engine } of peers.filter(({ scale }) => scale === 1)) {
    const graph = await emptyGraph(engine, 1, work);
    firstStarts.push({ engine, scale: 1, ...(await startOnce(graph, headline, SEED)) });
    await discard(graph);
  }
  return { floorStart, firstStarts, starts };
}
