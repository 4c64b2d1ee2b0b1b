import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from './http-errors.js';

// Longer than nearly every answer takes; who waits longer is better told to come back.
const LONGEST_WAIT_MS = 5_000;
const RETRY_AFTER_SECONDS = 1;

/** So many requests are answered at a time, as many more wait a little; the next is refused at once, while that is still cheap. */
export class Admission {
  private inFlightNow = 0;
  private readonly waiting: Waiting[] = [];

  constructor(private readonly max: number) {}

  get inFlight(): number {
    return this.inFlightNow;
  }

  /** The `preHandler` hook of a route: the body is there, so no slow client holds a place. */
  readonly hook = async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await this.enter(reply);
    reply.raw.once('close', () => this.leave());
    if (!reply.raw.closed) return;
    // It went while it waited, and `close` has been told already.
    this.leave();
    throw new RequestRefused('CLIENT_CLOSED_REQUEST', 'The client went away.');
  };

  private async enter(reply: FastifyReply): Promise<void> {
    if (this.inFlightNow < this.max) {
      this.inFlightNow += 1;
      return;
    }
    if (this.waiting.length >= this.max) throw overloaded(reply, this.max);
    if (!(await this.turn())) throw overloaded(reply, this.max);
  }

  /** Whether its turn came in time; the place is handed on, not freed. */
  private turn(): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting: Waiting = { admit: () => undefined };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waiting), 1);
        resolve(false);
      }, LONGEST_WAIT_MS);
      waiting.admit = () => {
        clearTimeout(timer);
        resolve(true);
      };
      this.waiting.push(waiting);
    });
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next.admit();
    else this.inFlightNow -= 1;
  }
}

interface Waiting {
  admit: () => void;
}

function overloaded(reply: FastifyReply, limit: number): RequestRefused {
  reply.header('retry-after', String(RETRY_AFTER_SECONDS));
  return new RequestRefused(
    'OVERLOADED',
    `${limit} requests are being answered and as many wait; try again in ${RETRY_AFTER_SECONDS} s.`,
    { limit, retryAfter: RETRY_AFTER_SECONDS },
  );
}
