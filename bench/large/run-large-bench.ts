import { measureImport } from '../measure/imports.js';
import { KeepAliveClient } from '../measure/keep-alive-client.js';
import { countStatements, type Statement } from '../measure/statements.js';
import { operationsFor } from '../operations.js';
import type { BenchOptions } from '../options.js';
import { discard, type Graph, type Peer, serveGraph } from '../peers.js';
import { startFloor } from '../processes/floor.js';
import {
  dataSets,
  importLine,
  measureChecks,
  measureLoops,
  measureOperations,
  type Results,
  type Say,
} from '../run.js';

export type LargeResults = Pick<
  Results,
  'checks' | 'imports' | 'operations' | 'statements' | 'loops'
>;

/** Two hundred times the real data is about a million nodes. */
export const LARGEST = 200;
const SCALES = [1, 10, 100, LARGEST];
const OPERATIONS = ['headline', 'tie-hub', 'tie-hubs', 'regions'];

/** What joins two countries, asked of ever larger graphs in Neo4j: all sizes side by side. */
export async function runLargeBench(
  options: BenchOptions,
  work: string,
  say: Say,
): Promise<LargeResults> {
  const folders = await dataSets({ scales: SCALES }, work, say);
  const checks = await measureChecks(folders);
  const imports: Results['imports'][number][] = [];
  const graphs: Graph[] = [];
  try {
    for (const [scale, data] of folders) {
      const { result, graph } = await measureImport('neo4j', scale, { data, graphs: work });
      graphs.push(graph);
      imports.push(result);
      say(importLine(result));
    }
    return { checks, imports, ...(await measureAnswers(graphs, options, say)) };
  } finally {
    for (const graph of graphs) await discard(graph);
  }
}

async function measureAnswers(
  graphs: readonly Graph[],
  options: BenchOptions,
  say: Say,
): Promise<Pick<Results, 'operations' | 'statements' | 'loops'>> {
  const client = new KeepAliveClient();
  const floor = await startFloor();
  const peers: Peer[] = [];
  try {
    for (const graph of graphs) peers.push(await serveGraph(graph));
    const all = await operationsFor(client, (peers[0] as Peer).url);
    const asked = all.filter(({ name }) => OPERATIONS.includes(name));
    const operations = await measureOperations(asked, peers, floor, client, options, say);
    const loops = await measureLoops(asked, peers, floor, client);
    const statements = new Map<string, Map<string, Statement[]>>();
    for (const peer of peers) statements.set(peer.id, await countStatements(peer, asked));
    return { operations, loops, statements };
  } finally {
    client.close();
    for (const peer of peers) await peer.process.stop();
    await floor.process.stop();
  }
}
