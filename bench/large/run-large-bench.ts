import { type AfterLoad, measureAfterLoad } from '../after-load.js';
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

type Answers = Pick<Results, 'operations' | 'loops'> & AfterLoad;
export type LargeResults = Pick<Results, 'checks' | 'imports'> & Answers;

/** The operations, asked of ever larger graphs in Neo4j: all sizes side by side. */
export async function runLargeBench(
  options: BenchOptions,
  work: string,
  say: Say,
): Promise<LargeResults> {
  const scales = options.scalesOf.neo4j;
  const scalesOf = { grafeo: [], neo4j: scales };
  return withGraphs({ scales, engines: ['neo4j'], scalesOf }, work, say, (graphs) =>
    measureAnswers(graphs, options, work, say),
  );
}

function measureAnswers(
  graphs: readonly Graph[],
  options: BenchOptions,
  work: string,
  say: Say,
): Promise<Answers> {
  return whileServing(graphs, async ({ client, floor, peers }) => {
    const asked = await operationsFor(client, (peers[0] as Peer).url);
    const operations = await measureOperations(asked, peers, floor, client, options, say);
    const loops = await measureLoops(asked, peers, floor, client);
    return { operations, loops, ...(await measureAfterLoad(peers, asked, work, say)) };
  });
}
