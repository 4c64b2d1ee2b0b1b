import type { KeepAliveClient } from './keep-alive-client.js';
import { median } from './statistics.js';

/** When warming up ends: at whichever comes first. */
export interface WarmUp {
  readonly ms: number;
  readonly requests: number;
}

// A server is measured as it is in service: V8 goes on compiling for five thousand requests of one operation, until when
// they take up to twice the CPU.
export const SERVER_WARM_UP: WarmUp = { ms: 20_000, requests: 6_000 };

/** How many requests make a turn. */
export interface TurnSize {
  readonly ms: number;
  readonly fewest: number;
  readonly most: number;
}

/** Asks until what runs often is compiled; milliseconds of each request. */
export async function askUntilWarm(
  client: KeepAliveClient,
  url: string,
  body: string,
  { ms, requests }: WarmUp,
): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + ms;
  while (times.length < 3 || (performance.now() < until && times.length < requests)) {
    times.push(...(await client.time(url, body, 1)));
  }
  return times;
}

/** Warms a server up; how many requests then fill a turn. */
export async function warmedUp(
  client: KeepAliveClient,
  url: string,
  body: string,
  warmUp: WarmUp,
  turn: TurnSize,
): Promise<number> {
  const times = await askUntilWarm(client, url, body, warmUp);
  const wanted = Math.round(turn.ms / median(times.slice(times.length >> 1)));
  return Math.min(turn.most, Math.max(turn.fewest, wanted));
}
