import { join } from 'node:path';
import { generateCopies } from '../generate/generate-copies.js';
import { SEED } from '../generate/seed.js';
import { type ClientResult, measureClients } from '../measure/clients.js';
import { measureImport } from '../measure/imports.js';
import { KeepAliveClient } from '../measure/keep-alive-client.js';
import { type Turn, takeTurn, warmUp } from '../measure/rounds.js';
import { countStatements } from '../measure/statements.js';
import type { BenchOptions } from '../options.js';
import { discard, type Graph, type Peer, serveGraph, serveWithAnswersKept } from '../peers.js';
import { startFloor } from '../processes/floor.js';
import { memoryOf } from '../processes/process-usage.js';
import type { Say } from '../run.js';
import { COMPARISONS } from './comparisons/all.js';
import { installPeer } from './install-peer.js';
import {
  bodyOf,
  type ComparisonResult,
  type Contestants,
  countPeerHits,
  measureComparison,
  type Tools,
} from './measure-comparison.js';
import { timesCell } from './ratios.js';
import type { PeerResults } from './results.js';
import { startLeast, startPeer } from './start-peer.js';

/** Each size by itself: one database, Bilateral twice and the peer on it. */
export async function runPeerBench(
  { scalesOf, rounds }: BenchOptions,
  work: string,
  say: Say,
): Promise<PeerResults[]> {
  say('installing the peer');
  await installPeer();
  const results: PeerResults[] = [];
  for (const scale of scalesOf.neo4j) {
    const data = scale === 1 ? SEED : join(work, `data-x${scale}`);
    if (scale > 1) await generateCopies(SEED, scale, data, { withStrengths: true });
    const { graph, result } = await measureImport('neo4j', scale, { data, graphs: work, runs: 1 });
    say(`imported ×${scale} in ${result.seconds.toFixed(1)} s`);
    try {
      results.push(await measureSize(graph, rounds, say));
    } finally {
      await discard(graph);
    }
  }
  return results;
}

async function measureSize(graph: Graph, rounds: number, say: Say): Promise<PeerResults> {
  const client = new KeepAliveClient();
  const floor = await startFloor();
  const started: Peer[] = [];
  const start = async (peer: Promise<Peer>) => {
    started.push(await peer);
    return started.at(-1) as Peer;
  };
  try {
    const plain = await start(serveGraph(graph));
    const kept = await start(serveWithAnswersKept(graph));
    const peer = await start(startPeer(graph));
    const contestants = { plain, kept, generated: peer, stated: peer, cypher: peer };
    const tools = { floor, client, rounds, hitsOf: await ownHits(graph) };
    const least = await measureLeast(await start(startLeast(graph)), tools);
    say(`×${graph.scale} a bare server with one statement, p50 / p95 ms: ${timesCell(least)}`);
    const measured = await measureAll(contestants, tools, say);
    const clients: ClientResult[] = [];
    for (const comparison of COMPARISONS) {
      const operation = { name: comparison.name, body: bodyOf(comparison, 'kept') };
      clients.push(await measureClients(encoded(operation), kept, floor, client, rounds));
    }
    say(`×${graph.scale}: cold, warm and revalidating clients`);
    const memory = await memoryNow(contestants);
    const comparisons: ComparisonResult[] = [];
    for (const one of measured) comparisons.push(await countPeerHits(one, contestants, client));
    return { scale: graph.scale, least, comparisons, clients, memory };
  } finally {
    client.close();
    for (const { process } of started) await process.stop();
    await floor.process.stop();
  }
}

async function measureLeast(peer: Peer, { floor, client, rounds }: Tools): Promise<Turn[]> {
  const asked = { name: 'one-statement', body: '{}' };
  const ready = await warmUp(asked, peer, floor, client);
  for (let round = 0; round < rounds; round += 1) {
    ready.turns.push(await takeTurn(asked, ready, floor, client));
  }
  return ready.turns;
}

async function measureAll(
  contestants: Contestants,
  tools: Tools,
  say: Say,
): Promise<ComparisonResult[]> {
  const results: ComparisonResult[] = [];
  for (const comparison of COMPARISONS) {
    const result = await measureComparison(comparison, contestants, tools);
    results.push(result);
    say(`×${contestants.plain.scale} ${comparison.name}: ${lineOf(result)}`);
  }
  return results;
}

function lineOf({ rows, sides }: ComparisonResult): string {
  if (sides === null) return 'the rows differ: not measured';
  const times = Object.entries(sides).map(([side, { turns }]) => `${side} ${timesCell(turns)}`);
  return `${rows} rows, p50 / p95 ms: ${times.join(', ')}`;
}

/** Bilateral's own statements, run in this process with warm caches. */
async function ownHits(graph: Graph): Promise<Tools['hitsOf']> {
  const operations = COMPARISONS.map((comparison) => ({
    name: comparison.name,
    body: bodyOf(comparison, 'plain'),
  }));
  const statements = await countStatements(graph, operations);
  return (name) => (statements.get(name) ?? []).map(({ dbHits }) => dbHits ?? Number.NaN);
}

/** The floor finds answers by path. */
function encoded({ name, body }: { name: string; body: string }) {
  return { name: encodeURIComponent(name), body };
}

async function memoryNow({ plain, kept, generated }: Contestants): Promise<PeerResults['memory']> {
  const rss = async ({ process }: Peer) => (await process.ask('usage')).rss;
  const pid = plain.neo4j?.process.pid;
  return {
    ...{ plain: await rss(plain), kept: await rss(kept), peer: await rss(generated) },
    database: pid === undefined ? null : (memoryOf(pid)?.rss ?? null),
  };
}
