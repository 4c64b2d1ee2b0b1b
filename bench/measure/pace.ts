import { setTimeout } from 'node:timers/promises';
import type { Captured, KeepAliveClient } from './keep-alive-client.js';

export interface Asked {
  readonly ms: number;
  readonly answer: Captured;
}

/** Asks, and does without for a while after each answer, as long as the time lasts. */
export async function askInTurn(
  client: KeepAliveClient,
  url: string,
  body: string,
  { pauseMs, forMs }: { readonly pauseMs: number; readonly forMs: number },
): Promise<Asked[]> {
  const asked: Asked[] = [];
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    asked.push(await askOnce(client, url, body));
    await setTimeout(pauseMs);
  }
  return asked;
}

/** Asks so many times, evenly over the time, whether or not answers have come. */
export async function askEvenly(
  client: KeepAliveClient,
  url: string,
  body: string,
  { count, forMs }: { readonly count: number; readonly forMs: number },
): Promise<Asked[]> {
  const startedAt = performance.now();
  const asked: Promise<Asked>[] = [];
  for (let at = 0; at < count; at += 1) {
    const due = startedAt + (at * forMs) / count;
    await setTimeout(Math.max(0, due - performance.now()));
    asked.push(askOnce(client, url, body));
  }
  return Promise.all(asked);
}

async function askOnce(client: KeepAliveClient, url: string, body: string): Promise<Asked> {
  const startedAt = performance.now();
  const answer = await client.post(url, body);
  return { ms: performance.now() - startedAt, answer };
}
