import type { KeepAliveClient } from './keep-alive-client.js';
import { median } from './statistics.js';

/** When warming up ends: at whichever comes first. */
export interface WarmUp {
  readonly ms: number;
  readonly requests: number;
}

/** How many requests make a turn. */
export interface TurnSize {
  readonly ms: number;
  readonly fewest: number;
  readonly most: number;
}

/** Asks until what runs often is compiled; how many requests then fill a turn. */
export async function warmedUp(
  client: KeepAliveClient,
  url: string,
  body: string,
  { ms, requests }: WarmUp,
  turn: TurnSize,
): Promise<number> {
  const times: number[] = [];
  const until = performance.now() + ms;
  while (times.length < 3 || (performance.now() < until && times.length < requests)) {
    times.push(...(await client.time(url, body, 1)));
  }
  const wanted = Math.round(turn.ms / median(times.slice(times.length >> 1)));
  return Math.min(turn.most, Math.max(turn.fewest, wanted));
}
