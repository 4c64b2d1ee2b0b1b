import type { PeerTurns, Turn } from '../measure/rounds.js';
import type { Scanned } from '../measure/scan.js';
import { median } from '../measure/statistics.js';
import type { Engine } from '../options.js';
import type { Peer } from '../peers.js';
import type { Results } from '../run.js';

/** The median of the rounds. */
export function ofRounds({ turns }: PeerTurns, value: (turn: Turn) => number | null): number {
  return median(turns.map((turn) => value(turn) ?? Number.NaN));
}

export function bestOf({ turns }: PeerTurns, value: (turn: Turn) => number): number {
  return Math.min(...turns.map(value));
}

export function turnsOf(
  { operations }: Pick<Results, 'operations'>,
  name: string,
  engine: Engine,
  scale: number,
): PeerTurns | undefined {
  return operations
    .find(({ operation }) => operation.name === name)
    ?.peers.find(({ peer }) => peer.engine === engine && peer.scale === scale);
}

/** How many times as long as the bare server with the same bytes, round by round. */
export function timesFloor({ turns }: PeerTurns): number {
  return median(turns.map(({ p50, floorP50 }) => p50 / floorP50));
}

/** How many times as long as the other, round by round: what slows the machine slows both. */
export function timesAsLong(one: PeerTurns, other: PeerTurns): number {
  return median(one.turns.map(({ p50 }, round) => p50 / (other.turns[round]?.p50 ?? Number.NaN)));
}

export function cpuTimesAsMuch(one: PeerTurns, other: PeerTurns): number {
  const cpu = (peer: PeerTurns) => ofRounds(peer, (turn) => turn.cpu + (turn.databaseCpu ?? 0));
  return cpu(one) / cpu(other);
}

/** Of all statements of the operation; db hits null where the engine counts none. */
export function scannedOf(
  { statements }: Pick<Results, 'statements'>,
  { id, engine }: Peer,
  name: string,
): Scanned {
  const sent = statements.get(id)?.get(name) ?? [];
  return {
    rows: sent.reduce((sum, { rows }) => sum + rows, 0),
    dbHits: engine === 'neo4j' ? sent.reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0) : null,
  };
}
