import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningNeo4j } from '../test/support/neo4j/start-neo4j.js';
import { startNeo4j } from '../test/support/neo4j/start-neo4j.js';
import type { Engine } from './options.js';
import type { ProbedProcess } from './processes/probed-process.js';
import { type GraphAddress, startServer } from './processes/program.js';

/** A graph of one size on one engine. */
export interface Graph {
  readonly engine: Engine;
  readonly scale: number;
  readonly address: GraphAddress;
  readonly neo4j: RunningNeo4j | null;
  /** Where its data lie; deleted with it. */
  readonly folder: string;
}

/** A graph and the program that serves it. */
export interface Peer extends Graph {
  readonly id: string;
  readonly process: ProbedProcess;
  /** Where its GraphQL answers. */
  readonly url: string;
}

// Half a gigabyte holds ten times the real data; a hundred times needs what a small server has.
const LARGE = { maxHeap: '2g', settings: { 'server.memory.pagecache.size': '1g' } };

/** An empty graph: a folder of its own, or a server that has just said that it is ready. */
export async function emptyGraph(engine: Engine, scale: number, parent: string): Promise<Graph> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, `${engine}-`));
  if (engine === 'neo4j') return neo4jOn(folder, scale, false);
  return { engine, scale, address: { url: join(folder, 'graph') }, neo4j: null, folder };
}

/** The same graph as it is in service: a Neo4j that also compiles what runs often. */
export async function inService(graph: Graph): Promise<Graph> {
  if (graph.neo4j === null) return graph;
  await graph.neo4j.stop();
  return neo4jOn(graph.folder, graph.scale, true);
}

async function neo4jOn(folder: string, scale: number, isLongRunning: boolean): Promise<Graph> {
  const size = scale >= 100 ? LARGE : {};
  const neo4j = await startNeo4j({ ...size, isLongRunning, dataFolder: join(folder, 'data') });
  await neo4j.ready();
  const { url, user, password } = neo4j;
  return { engine: 'neo4j', scale, address: { url, user, password }, neo4j, folder };
}

export async function discard({ neo4j, folder }: Graph): Promise<void> {
  await neo4j?.stop();
  await rm(folder, { recursive: true, force: true });
}

export async function serveGraph(graph: Graph): Promise<Peer> {
  const id = `${graph.engine}-x${graph.scale}`;
  return { ...graph, id, ...(await startServer(graph.address)) };
}

/** The program as it is by default: whole answers are kept. */
export async function serveWithAnswersKept(graph: Graph): Promise<Peer> {
  const id = `${graph.engine}-x${graph.scale}-kept`;
  return { ...graph, id, ...(await startServer(graph.address, { RESULT_CACHE_MB: '64' })) };
}
