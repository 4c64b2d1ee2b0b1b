import { readQuestions } from '../../docs/generate/questions.js';
import type { Peer } from '../peers.js';
import { type Captured, dataOf, type KeepAliveClient } from './keep-alive-client.js';
import { median, quantile } from './statistics.js';
import { warmedUp } from './warm-up.js';

/** What a question of docs/questions.md costs a peer, with its default variables: medians of the rounds. */
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
const WARM_UP = { ms: 3_000, requests: 400 };
const TURN = { ms: 500, fewest: 5, most: 60 };
const MOST_ATTEMPTS = 20;

/** A peer that has been warmed up for a question, and what its requests took, round by round. */
interface Ready {
  readonly peer: Peer;
  readonly bytes: number;
  readonly count: number;
  readonly turns: number[][];
}

/** One question after the other; in every round every peer takes its turn. */
export async function measureQuestions(
  peers: readonly Peer[],
  client: KeepAliveClient,
  rounds: number,
): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  for (const { file, text } of readQuestions()) {
    const body = JSON.stringify({ query: text });
    const ready: Ready[] = [];
    for (const peer of peers) ready.push(await warmUp(peer, body, client));
    for (let round = 0; round < rounds; round += 1) {
      for (const { peer, count, turns } of ready) {
        turns.push(await client.time(peer.url, body, count));
      }
    }
    results.push({ file, times: ready.map(timesOf) });
  }
  return results;
}

async function warmUp(peer: Peer, body: string, client: KeepAliveClient): Promise<Ready> {
  const answer = await firstAnswer(peer, body, client);
  const count = await warmedUp(client, peer.url, body, WARM_UP, TURN);
  return { peer, bytes: Buffer.byteLength(answer.body), count, turns: [] };
}

function timesOf({ peer, bytes, turns }: Ready): QuestionTimes {
  const p50 = median(turns.map(median));
  return { peer, p50, p95: median(turns.map((turn) => quantile(turn, 0.95))), bytes };
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
