import { abortedError, onAbort } from './abort.js';

/**
 * A bound on statements in flight, first come first served. An embedded query cannot be cancelled,
 * so a caller who gave up gets its error at once while the query keeps its slot to the end.
 */
export class QuerySlots {
  private readonly queue: (() => void)[] = [];
  private running = 0;
  private readonly idleListeners: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  /** Resolves when a slot is the caller's, who gives it back with `release`. */
  acquire(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) return Promise.reject(abortedError(signal));
    if (this.running < this.limit) {
      this.running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const giveUp = (given: AbortSignal) => {
        this.queue.splice(this.queue.indexOf(start), 1);
        reject(abortedError(given));
      };
      const stopListening = onAbort(signal, giveUp);
      const start = () => {
        stopListening();
        resolve();
      };
      this.queue.push(start);
    });
  }

  release(): void {
    const start = this.queue.shift();
    if (start) {
      start();
      return;
    }
    this.running -= 1;
    if (this.running === 0) for (const listener of this.idleListeners.splice(0)) listener();
  }

  /** Resolves when nothing runs or waits. */
  idle(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.idleListeners.push(resolve));
  }
}
