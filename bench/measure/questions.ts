import { readQuestions } from '../../docs/generate/questions.js';
import type { Peer } from '../peers.js';
import { type Captured, dataOf, type KeepAliveClient } from './keep-alive-client.js';
import { median, quantile } from './statistics.js';

/** What a question of docs/questions.md costs a peer, with its default variables. */
export interface QuestionTimes {
  readonly peer: Peer;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

export interface QuestionResult {
  readonly file: string;
  readonly times: readonly QuestionTimes[];
}

// Until compilers have found what runs often.
const WARM_UP_MS = 2_000;
const MOST_WARM_UPS = 200;
const TURN_MS = 1_000;
const FEWEST_REQUESTS = 5;
const MOST_ATTEMPTS = 20;
const MOST_REQUESTS = 60;

/** Every question at every peer, one after the other: the peers of a question right behind each other. */
export async function measureQuestions(
  peers: readonly Peer[],
  client: KeepAliveClient,
): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  for (const { file, text } of readQuestions()) {
    const body = JSON.stringify({ query: text });
    const times: QuestionTimes[] = [];
    for (const peer of peers) times.push(await timesOf(peer, body, client));
    results.push({ file, times });
  }
  return results;
}

async function timesOf(peer: Peer, body: string, client: KeepAliveClient): Promise<QuestionTimes> {
  const answer = await firstAnswer(peer, body, client);
  const warm: number[] = [];
  const until = performance.now() + WARM_UP_MS;
  while (warm.length < 3 || (performance.now() < until && warm.length < MOST_WARM_UPS)) {
    warm.push(...(await client.time(peer.url, body, 1)));
  }
  const wanted = Math.round(TURN_MS / median(warm.slice(warm.length >> 1)));
  const count = Math.min(MOST_REQUESTS, Math.max(FEWEST_REQUESTS, wanted));
  const times = await client.time(peer.url, body, count);
  return {
    peer,
    p50: median(times),
    p95: quantile(times, 0.95),
    bytes: Buffer.byteLength(answer.body),
  };
}

/** What is worked out once a release may take longer than a request may: it goes on, and the next that asks finds it. */
async function firstAnswer(peer: Peer, body: string, client: KeepAliveClient): Promise<Captured> {
  let answer = await client.post(peer.url, body);
  for (let attempt = 1; attempt < MOST_ATTEMPTS && isLate(answer); attempt += 1) {
    answer = await client.post(peer.url, body);
  }
  // Throws what an answer with errors says: their time would be no result.
  dataOf(answer);
  return answer;
}

const isLate = ({ body }: Captured) => body.includes('"code":"DEADLINE"');
