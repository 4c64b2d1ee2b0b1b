import { fileURLToPath } from 'node:url';
import type { Graph, Peer } from '../peers.js';
import { ProbedProcess } from '../processes/probed-process.js';
import { environmentOf } from '../processes/program.js';

const SERVER = fileURLToPath(new URL('server.mjs', import.meta.url));

/** @neo4j/graphql with Apollo Server on the same database. */
export async function startPeer(graph: Graph): Promise<Peer> {
  const process = ProbedProcess.start([SERVER], environmentOf(graph.address));
  return { ...graph, id: `peer-x${graph.scale}`, process, url: await process.address() };
}
