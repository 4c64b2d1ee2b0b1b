import type { RunningNeo4j } from '../../test/support/neo4j/start-neo4j.js';
import type { Operation } from '../operations.js';
import type { Peer } from '../peers.js';
import { type Floor, teach } from '../processes/floor.js';
import { cpuOf } from '../processes/process-usage.js';
import { type Captured, dataOf, type KeepAliveClient } from './keep-alive-client.js';
import { median, quantile } from './statistics.js';
import { SERVER_WARM_UP, type WarmUp, warmedUp } from './warm-up.js';

/** One peer's turn in one round, and the floor's right before it; milliseconds, CPU by request. */
export interface Turn {
  readonly p50: number;
  readonly p95: number;
  readonly floorP50: number;
  readonly floorP95: number;
  readonly cpu: number;
  readonly floorCpu: number;
  /** Of the database process; null: the engine is in the program, or there is no /proc. */
  readonly databaseCpu: number | null;
  /** The share of the turn in which the program's main thread was ready and had no core. */
  readonly waited: number;
}

export interface PeerTurns {
  readonly peer: Peer;
  readonly bytes: number;
  readonly data: unknown;
  readonly turns: readonly Turn[];
  /** Requests of a turn. */
  readonly count: number;
}

/** A peer that has been warmed up for an operation, and its turns so far. */
export interface Ready {
  readonly peer: Peer;
  readonly captured: Captured;
  readonly floorUrl: string;
  readonly count: number;
  readonly turns: Turn[];
}

// A database's JVM compiles longer still, whatever it is asked: its first operation warms it for all.
const DATABASE_WARM_UP = { ms: 60_000, requests: 6_000 };
const warmDatabases = new WeakSet<RunningNeo4j>();
const TURN = { ms: 500, fewest: 5, most: 200 };

/** Every round asks every peer in turn, the floor before each: what the machine does meanwhile hits all alike. */
export async function measureOperation(
  operation: Operation,
  peers: readonly Peer[],
  floor: Floor,
  client: KeepAliveClient,
  rounds: number,
): Promise<PeerTurns[]> {
  const ready: Ready[] = [];
  for (const peer of peers) ready.push(await warmUp(operation, peer, floor, client));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of ready) one.turns.push(await takeTurn(operation, one, floor, client));
  }
  return ready.map(({ peer, captured, turns, count }) => ({
    peer,
    bytes: Buffer.byteLength(captured.body),
    data: dataOf(captured),
    turns,
    count,
  }));
}

export async function warmUp(
  { name, body }: Pick<Operation, 'name' | 'body'>,
  peer: Peer,
  floor: Floor,
  client: KeepAliveClient,
): Promise<Ready> {
  const count = await warmedUp(client, peer.url, body, warmUpOf(peer), TURN);
  const captured = await client.post(peer.url, body);
  const floorUrl = await teach(floor, `/${peer.id}/${name}`, captured);
  return { peer, captured, floorUrl, count, turns: [] };
}

function warmUpOf({ neo4j }: Peer): WarmUp {
  if (neo4j === null || warmDatabases.has(neo4j)) return SERVER_WARM_UP;
  warmDatabases.add(neo4j);
  return DATABASE_WARM_UP;
}

export async function takeTurn(
  { body }: Pick<Operation, 'body'>,
  { peer, floorUrl, count }: Ready,
  floor: Floor,
  client: KeepAliveClient,
): Promise<Turn> {
  const floorBefore = await floor.process.ask('usage');
  const floorTimes = await client.time(floorUrl, body, TURN.most);
  const floorAfter = await floor.process.ask('usage');
  const databaseBefore = databaseCpu(peer);
  const before = await peer.process.ask('usage');
  const times = await client.time(peer.url, body, count);
  const after = await peer.process.ask('usage');
  const databaseAfter = databaseCpu(peer);
  const wall = times.reduce((sum, time) => sum + time, 0);
  return {
    p50: median(times),
    p95: quantile(times, 0.95),
    floorP50: median(floorTimes),
    floorP95: quantile(floorTimes, 0.95),
    cpu: (after.cpuMs - before.cpuMs) / count,
    floorCpu: (floorAfter.cpuMs - floorBefore.cpuMs) / TURN.most,
    databaseCpu:
      databaseBefore === null || databaseAfter === null
        ? null
        : (databaseAfter - databaseBefore) / count,
    waited: (after.waitedMs - before.waitedMs) / wall,
  };
}

function databaseCpu({ neo4j }: Peer): number | null {
  return neo4j?.process.pid ? cpuOf(neo4j.process.pid) : null;
}
