import { setTimeout as pause } from 'node:timers/promises';
import { type Judgement, judge, QUESTION, type VersionedAnswer } from './versioned-data-set.js';

const NO_CONNECTION = 'NO_CONNECTION';

/** The clients of a trial: each asks the same question all the time, at one of the addresses after the other. */
export class Readers {
  /** How many answers there were of each version. */
  readonly versions = new Map<number, number>();
  /** How many typed errors there were of each code; NO_CONNECTION where nobody answered, or not to the end. */
  readonly errors = new Map<string, number>();
  /** What was neither: there must be none. */
  readonly broken: string[] = [];
  private isOver = false;
  private readonly clients: Promise<void>[];

  constructor(
    private readonly urls: () => readonly string[],
    count: number,
  ) {
    this.clients = Array.from({ length: count }, (_, index) => this.read(index));
  }

  get answers(): number {
    return [...this.versions.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Broken answers, each once, and how many there were of each error: where nobody may be refused. */
  get faults(): string[] {
    const errors = [...this.errors].map(([code, count]) => `${count} answers were ${code}`);
    return [...new Set(this.broken), ...errors];
  }

  /** Broken answers, each once, and requests without any answer: where a typed error is right. */
  get losses(): string[] {
    const unanswered = this.errors.get(NO_CONNECTION);
    return [
      ...new Set(this.broken),
      ...(unanswered ? [`${unanswered} requests had no answer.`] : []),
    ];
  }

  /** The errors in words: where being refused is right. */
  get refusals(): string {
    return [...this.errors].map(([code, count]) => `${count} ${code}`).join(', ') || 'none';
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.clients);
  }

  private async read(index: number): Promise<void> {
    for (let turn = index; !this.isOver; turn += 1) {
      const urls = this.urls();
      const url = urls[turn % urls.length];
      const told = url === undefined ? null : await askOnce(url);
      if (told === null) {
        count(this.errors, NO_CONNECTION);
        await pause(20);
      } else if (told.kind === 'WHOLE') count(this.versions, told.version);
      else if (told.kind === 'BROKEN') this.broken.push(told.why);
      else {
        count(this.errors, told.code);
        await pause(20);
      }
    }
  }
}

/** Null: nobody answers at this address, or the answer was cut off. */
export async function askOnce(url: string, timeoutMs = 30_000): Promise<Judgement | null> {
  let text: string;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch {
    return null;
  }
  try {
    return judge(JSON.parse(text) as VersionedAnswer);
  } catch {
    return { kind: 'BROKEN', why: text.slice(0, 300) };
  }
}

/** Milliseconds until the address answers whole, of this version where one is named. */
export async function untilAnswers(url: string, version: number | null, patienceMs: number) {
  const startedAt = performance.now();
  for (;;) {
    const told = await askOnce(url, patienceMs);
    const waited = performance.now() - startedAt;
    if (told?.kind === 'BROKEN') throw new Error(`A broken answer: ${told.why}`);
    if (waited > patienceMs) {
      throw new Error(`After ${Math.round(waited)} ms ${url} answers ${JSON.stringify(told)}.`);
    }
    if (told?.kind === 'WHOLE' && (version === null || told.version === version)) return waited;
    await pause(25);
  }
}

function count(counts: Map<string | number, number>, key: string | number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
