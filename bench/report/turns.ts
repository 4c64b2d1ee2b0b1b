import type { PeerTurns, Turn } from '../measure/rounds.js';
import { median } from '../measure/statistics.js';
import type { Engine } from '../options.js';
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

/** How many times as long as the other, round by round: what slows the machine slows both. */
export function timesAsLong(one: PeerTurns, other: PeerTurns): number {
  return median(one.turns.map(({ p50 }, round) => p50 / (other.turns[round]?.p50 ?? Number.NaN)));
}

export function cpuTimesAsMuch(one: PeerTurns, other: PeerTurns): number {
  const cpu = (peer: PeerTurns) => ofRounds(peer, (turn) => turn.cpu + (turn.databaseCpu ?? 0));
  return cpu(one) / cpu(other);
}

export function scannedOf(
  { statements }: Pick<Results, 'statements'>,
  peerId: string,
  name: string,
): number {
  const sent = statements.get(peerId)?.get(name) ?? [];
  return sent.reduce((sum, { scanned }) => sum + scanned, 0);
}
