import { countStatements, type Statement } from '../measure/statements.js';
import { operationsFor } from '../operations.js';
import type { BenchOptions } from '../options.js';
import type { Graph, Peer } from '../peers.js';
import {
  measureLoops,
  measureOperations,
  type Results,
  type Say,
  whileServing,
  withGraphs,
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
  const scalesOf = { grafeo: [], neo4j: SCALES };
  return withGraphs({ scales: SCALES, engines: ['neo4j'], scalesOf }, work, say, (graphs) =>
    measureAnswers(graphs, options, say),
  );
}

function measureAnswers(
  graphs: readonly Graph[],
  options: BenchOptions,
  say: Say,
): Promise<Pick<Results, 'operations' | 'statements' | 'loops'>> {
  return whileServing(graphs, async ({ client, floor, peers }) => {
    const all = await operationsFor(client, (peers[0] as Peer).url);
    const asked = all.filter(({ name }) => OPERATIONS.includes(name));
    const operations = await measureOperations(asked, peers, floor, client, options, say);
    const loops = await measureLoops(asked, peers, floor, client);
    const statements = new Map<string, Map<string, Statement[]>>();
    for (const peer of peers) statements.set(peer.id, await countStatements(peer, asked));
    return { operations, loops, statements };
  });
}
