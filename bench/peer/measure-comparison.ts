import { setTimeout as settled } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type InFlight, measureInFlight } from '../measure/in-flight.js';
import { dataOf, type KeepAliveClient } from '../measure/keep-alive-client.js';
import { type Ready, type Turn, takeTurn, warmUp } from '../measure/rounds.js';
import type { Peer } from '../peers.js';
import type { Floor } from '../processes/floor.js';
import { type Asked, type Comparison, rowsOf } from './comparison.js';

/** Bilateral with every answer worked out anew, with answers kept, and the three ways to ask the peer. */
const SIDES = ['plain', 'kept', 'generated', 'stated', 'cypher'] as const;
export type Side = (typeof SIDES)[number];

// What the database collects and compiles after a turn is not for the next to wait for.
const SETTLE_MS = 300;

export type Contestants = Readonly<Record<Side, Peer>>;

export interface SideResult {
  readonly turns: readonly Turn[];
  readonly bytes: number;
  readonly inFlight: InFlight;
  /** Db hits of each statement that it sent with warm caches. */
  readonly hits: readonly number[];
}

export interface ComparisonResult {
  readonly comparison: Comparison;
  readonly rows: number;
  /** Null: the rows differ, so that no time of theirs would mean anything. */
  readonly sides: Readonly<Record<Side, SideResult>> | null;
}

export interface Tools {
  readonly floor: Floor;
  readonly client: KeepAliveClient;
  readonly rounds: number;
  /** Of Bilateral, counted in a process of its own. */
  readonly hitsOf: (name: string) => readonly number[];
}

export async function measureComparison(
  comparison: Comparison,
  contestants: Contestants,
  tools: Tools,
): Promise<ComparisonResult> {
  const { floor, client, rounds } = tools;
  const answers = await allRows(comparison, contestants, client);
  const [first = []] = answers;
  const rows = first.length;
  if (answers.some((other) => !isDeepStrictEqual(other, first))) {
    return { comparison, rows, sides: null };
  }
  const ready: { side: Side; body: string; one: Ready }[] = [];
  for (const side of sidesOf(comparison)) {
    const body = bodyOf(comparison, side);
    const name = `${side}/${encodeURIComponent(comparison.name)}`;
    const one = await warmUp({ name, body }, contestants[side], floor, client);
    ready.push({ side, body, one });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { body, one } of startingAt(round, ready)) {
      await settled(SETTLE_MS);
      one.turns.push(await takeTurn({ body }, one, floor, client));
    }
  }
  const results: Partial<Record<Side, SideResult>> = {};
  for (const { side, body, one } of ready) {
    results[side] = {
      turns: one.turns,
      bytes: Buffer.byteLength(one.captured.body),
      inFlight: await measureInFlight(contestants[side].url, body),
      hits: hitsKnown(side, comparison, tools),
    };
  }
  return { comparison, rows, sides: withStated(results) };
}

/** Last of all: under PROFILE the peer is slower. */
export async function countPeerHits(
  { comparison, rows, sides }: ComparisonResult,
  { generated: peer }: Contestants,
  client: KeepAliveClient,
): Promise<ComparisonResult> {
  if (sides === null) return { comparison, rows, sides };
  await peer.process.ask('startProfiling');
  const counted: Partial<Record<Side, SideResult>> = { plain: sides.plain, kept: sides.kept };
  for (const side of sidesOf(comparison).filter((one) => counted[one] === undefined)) {
    dataOf(await client.post(peer.url, bodyOf(comparison, side)));
    counted[side] = { ...sides[side], hits: await peer.process.ask('profiledHits') };
  }
  return { comparison, rows, sides: withStated(counted) };
}

/** Where no tie, scope or reach is asked for, what is generated stands for both. */
function withStated(results: Partial<Record<Side, SideResult>>): Record<Side, SideResult> {
  return { stated: results.generated, ...results } as Record<Side, SideResult>;
}

/** Each side follows each other as often: none always comes after the one that leaves most to clean up. */
function startingAt<Each>(round: number, sides: readonly Each[]): readonly Each[] {
  const first = round % sides.length;
  return [...sides.slice(first), ...sides.slice(0, first)];
}

export function bodyOf(comparison: Comparison, side: Side): string {
  const { query, variables } = askedOf(comparison, side);
  return JSON.stringify({ query, variables });
}

function askedOf({ ours, generated, stated = generated, cypher }: Comparison, side: Side): Asked {
  return { plain: ours, kept: ours, generated, stated, cypher }[side];
}

function sidesOf({ stated }: Comparison): readonly Side[] {
  return SIDES.filter((side) => side !== 'stated' || stated !== undefined);
}

async function allRows(
  comparison: Comparison,
  contestants: Contestants,
  client: KeepAliveClient,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const side of sidesOf(comparison)) {
    const data = dataOf(await client.post(contestants[side].url, bodyOf(comparison, side)));
    rows.push(rowsOf(askedOf(comparison, side), data));
  }
  return rows;
}

function hitsKnown(side: Side, { name }: Comparison, { hitsOf }: Tools): readonly number[] {
  return side === 'plain' || side === 'kept' ? hitsOf(name) : [];
}
