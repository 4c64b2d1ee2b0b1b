import type { Operation } from '../operations.js';
import type { Peer } from '../peers.js';
import { type Floor, teach } from '../processes/floor.js';
import { type Captured, dataOf, type KeepAliveClient } from './keep-alive-client.js';
import { median, quantile } from './statistics.js';

/** Milliseconds by round: what a kind of client waits, and a bare server that sends the same bytes. */
export interface ClientTimes {
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  readonly floorP50: readonly number[];
}

export interface ClientResult {
  readonly peer: Peer;
  readonly name: string;
  readonly bytes: number;
  /** Asks what nobody has asked: the document is unknown, the answer is worked out. */
  readonly cold: ClientTimes;
  /** Asks what is kept. */
  readonly warm: ClientTimes;
  /** Holds the answer and asks whether it is still true: 304. */
  readonly revalidating: ClientTimes;
}

/** How many times as long as the bare server, round by round. */
export function overFloor({ p50, floorP50 }: Pick<ClientTimes, 'p50' | 'floorP50'>): number {
  return median(p50.map((value, round) => value / (floorP50[round] ?? Number.NaN)));
}

interface Kind {
  readonly status: number;
  readonly url: string;
  /** Requests before any is timed: what is kept is quick, and the compiler takes as many requests of it as of any. */
  readonly warmUp: number;
  /** Requests of a round. */
  readonly count: number;
  ask(url: string): Promise<Captured>;
}

const OF_KEPT = { warmUp: 6_000, count: 100 };
const OF_UNKNOWN = { warmUp: 100, count: 25 };
const NOT_MODIFIED = 304;
// As a browser's own fetch sends it: a GET without it may come from a foreign page.
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

/** Three kinds of client of a server that keeps answers; the floor before each, round by round. */
export async function measureClients(
  operation: Pick<Operation, 'name' | 'body'>,
  peer: Peer,
  floor: Floor,
  client: KeepAliveClient,
  rounds: number,
): Promise<ClientResult> {
  const { name, body } = operation;
  let asked = 0;
  const cold = {
    ...OF_UNKNOWN,
    status: 200,
    url: peer.url,
    ask: (url: string) => {
      asked += 1;
      return client.post(url, neverAsked(body, asked));
    },
  };
  const warm = {
    ...OF_KEPT,
    status: 200,
    url: peer.url,
    ask: (url: string) => client.post(url, body),
  };
  const revalidating = await revalidatingClient(body, peer, client);
  dataOf(await warm.ask(peer.url));
  const time = (kind: Kind, path: string) =>
    timesOf(kind, { floor, path: `/${peer.id}/${name}/${path}`, rounds });
  return {
    ...{ peer, name, bytes: Buffer.byteLength((await warm.ask(peer.url)).body) },
    warm: await time(warm, 'warm'),
    revalidating: await time(revalidating, 'revalidating'),
    cold: await time(cold, 'cold'),
  };
}

async function revalidatingClient(
  body: string,
  { url }: Peer,
  client: KeepAliveClient,
): Promise<Kind> {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables ?? {}) });
  const { headers } = await client.get(`${url}?${parameters}`, PREFLIGHT);
  const held = { ...PREFLIGHT, 'if-none-match': headers.etag };
  return {
    ...OF_KEPT,
    status: NOT_MODIFIED,
    url: `${url}?${parameters}`,
    ask: (address) => client.get(address, held),
  };
}

/** Another text that asks the same: nothing of it is in any cache by document. */
function neverAsked(body: string, at: number): string {
  const { query, ...rest } = JSON.parse(body) as { query: string };
  return JSON.stringify({ ...rest, query: `${query}\n# ${at}` });
}

async function timesOf(
  kind: Kind,
  options: { floor: Floor; path: string; rounds: number },
): Promise<ClientTimes> {
  const { floor, path, rounds } = options;
  const floorUrl = await teach(floor, path, await kind.ask(kind.url));
  for (const url of [floorUrl, kind.url]) await time(kind, url, kind.warmUp);
  const times: { p50: number[]; p95: number[]; floorP50: number[] } = {
    ...{ p50: [], p95: [], floorP50: [] },
  };
  for (let round = 0; round < rounds; round += 1) {
    times.floorP50.push(median(await time(kind, floorUrl, kind.count)));
    const own = await time(kind, kind.url, kind.count);
    times.p50.push(median(own));
    times.p95.push(quantile(own, 0.95));
  }
  return times;
}

async function time({ ask, status }: Kind, url: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const startedAt = performance.now();
    const answer = await ask(url);
    times.push(performance.now() - startedAt);
    if (answer.status !== status) throw new Error(`${url} answered ${answer.status}`);
  }
  return times;
}
