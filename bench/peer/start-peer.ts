import { fileURLToPath } from 'node:url';
import type { Graph, Peer } from '../peers.js';
import { ProbedProcess } from '../processes/probed-process.js';
import { environmentOf } from '../processes/program.js';

/** @neo4j/graphql with Apollo Server on the same database. */
export const startPeer = (graph: Graph) => start('peer', 'server.mjs', graph);

/** A bare server that sends the same database one small statement. */
export const startLeast = (graph: Graph) => start('least', 'least-server.mjs', graph);

async function start(name: string, file: string, graph: Graph): Promise<Peer> {
  const server = fileURLToPath(new URL(file, import.meta.url));
  const process = ProbedProcess.start([server], environmentOf(graph.address));
  return { ...graph, id: `${name}-x${graph.scale}`, process, url: await process.address() };
}
