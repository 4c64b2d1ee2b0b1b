import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOfAddress } from './client-address.js';
import type { KeyHolder } from './keys.js';

/** Seconds after which a budget is whole again, from its first charge. */
export const WINDOW_SECONDS = 60;

// Addresses share so many accounts: memory is bounded whatever an attacker has, and of a
// thousand clients in a minute hardly ten meet another.
const ACCOUNTS = 2 ** 16;

// A client asks more than once, and hashing its address costs as much as finding an answer that is kept.
const ADDRESSES = 1_000;

export interface Charged {
  readonly isWithin: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the budget is whole again. */
  readonly resetSeconds: number;
}

export interface Account {
  /** Null: nobody who sent a key. */
  readonly keyName: string | null;
  /** Null: this server has no budgets. What is not within is not taken. */
  charge(points: number): Promise<Charged | null>;
}

/** What each client may ask in a minute, counted in memory. */
export class Budgets {
  private readonly anonymous: RateLimiterMemory | null;
  private readonly ofKeys: ReadonlyMap<string, RateLimiterMemory>;
  // Nobody can choose addresses that share an account with another's.
  private readonly salt = randomBytes(16);
  private readonly accounts = new LRUCache<string, number>({
    max: ADDRESSES,
    memoMethod: (address) => this.account(address),
  });

  constructor(perMinute: number, holders: readonly KeyHolder[]) {
    this.anonymous = perMinute === 0 ? null : limiter(perMinute);
    this.ofKeys = new Map(holders.map(({ name, budget }) => [name, limiter(budget)]));
  }

  ofAddress(address: string): Account {
    return {
      keyName: null,
      charge: (points) => charge(this.anonymous, this.accounts.memo(address), points),
    };
  }

  ofKey({ name }: KeyHolder): Account {
    const own = this.anonymous === null ? null : (this.ofKeys.get(name) ?? null);
    return { keyName: name, charge: (points) => charge(own, 0, points) };
  }

  private account(address: string): number {
    const hash = createHmac('sha256', this.salt).update(clientOfAddress(address)).digest();
    return hash.readUInt32LE(0) % ACCOUNTS;
  }
}

function limiter(points: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
}

async function charge(
  limiter: RateLimiterMemory | null,
  account: number,
  points: number,
): Promise<Charged | null> {
  if (limiter === null) return null;
  try {
    return charged(limiter, await limiter.consume(account, points), true);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return charged(limiter, await limiter.reward(account, points), false);
  }
}

function charged(
  { points: limit }: RateLimiterMemory,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  isWithin: boolean,
): Charged {
  const resetSeconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return { isWithin, limit, remaining: remainingPoints, resetSeconds };
}
