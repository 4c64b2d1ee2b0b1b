import { type ClientResult, measureClients } from '../measure/clients.js';
import type { KeepAliveClient } from '../measure/keep-alive-client.js';
import { type Operation, operationsFor } from '../operations.js';
import type { BenchOptions, Engine } from '../options.js';
import { type Graph, type Peer, serveWithAnswersKept } from '../peers.js';
import type { Floor } from '../processes/floor.js';
import {
  measureOperations,
  type OperationResult,
  type Say,
  whileServing,
  withGraphs,
} from '../run.js';

export interface AloneResult {
  readonly engine: Engine;
  readonly operations: readonly OperationResult[];
  readonly clients: readonly ClientResult[];
}

const OPERATIONS = ['headline', 'point', 'list'];

/** The real data with nothing else running: on each engine by itself what has a goal in milliseconds or in times of the floor. */
export async function runAloneBench(
  options: BenchOptions,
  work: string,
  say: Say,
): Promise<AloneResult[]> {
  const results: AloneResult[] = [];
  for (const engine of options.engines) {
    const asked = { scales: [1], engines: [engine], scalesOf: { grafeo: [1], neo4j: [1] } };
    const measure = (graphs: readonly Graph[]) => measureAlone(graphs, options, say);
    results.push({ engine, ...(await withGraphs(asked, work, say, measure)) });
  }
  return results;
}

function measureAlone(
  graphs: readonly Graph[],
  options: BenchOptions,
  say: Say,
): Promise<Omit<AloneResult, 'engine'>> {
  return whileServing(graphs, async ({ client, floor, peers }) => {
    const all = await operationsFor(client, (peers[0] as Peer).url);
    const asked = all.filter(({ name }) => OPERATIONS.includes(name));
    const operations = await measureOperations(asked, peers, floor, client, options, say);
    for (const peer of peers) await peer.process.stop();
    const clients = await measureKinds(asked, graphs[0] as Graph, floor, client, options);
    say('answers that are kept');
    return { operations, clients };
  });
}

/** Of the program as it is by default. */
async function measureKinds(
  operations: readonly Operation[],
  graph: Graph,
  floor: Floor,
  client: KeepAliveClient,
  { rounds }: BenchOptions,
): Promise<ClientResult[]> {
  const kept = await serveWithAnswersKept(graph);
  const results: ClientResult[] = [];
  for (const operation of operations) {
    results.push(await measureClients(operation, kept, floor, client, rounds));
  }
  await kept.process.stop();
  return results;
}
