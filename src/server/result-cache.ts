import { LRUCache } from 'lru-cache';
import { COMPRESSED_FROM_BYTES, compress } from './compress.js';
import type { Encoding } from './content-negotiation.js';
import type { RequestFacts } from './observe/request-facts.js';

/** The bytes of an answer, and what they were compressed to so far. */
export interface Answer extends Readonly<Partial<Record<Encoding, Buffer>>> {
  readonly plain: Buffer;
  /** What the log says of it whenever it is sent; null: nothing is known. */
  readonly facts: RequestFacts | null;
}

// A key (43 characters) with its place in the cache and the objects that hold the bytes.
const ENTRY_BYTES = 500;

/**
 * Whole answers by everything they depend on (answer-key.ts): nothing in here is ever stale, and nothing must be thrown
 * away but for room. Bounded in bytes.
 */
export class ResultCache {
  private readonly answers: LRUCache<string, Answer> | null;

  /** `maxBytes` 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.answers =
      maxBytes === 0 ? null : new LRUCache({ maxSize: maxBytes, sizeCalculation: byteLength });
  }

  get isKeeping(): boolean {
    return this.answers !== null;
  }

  get(key: string): Answer | undefined {
    return this.answers?.get(key);
  }

  keep(key: string, answer: Answer): void {
    this.answers?.set(key, answer);
  }

  /** Of all that is kept; never more than the bound. */
  get bytes(): number {
    return this.answers?.calculatedSize ?? 0;
  }

  /** Compressed when it is first asked for, and kept beside the answer where that is kept. */
  async encoded(key: string | null, answer: Answer, encoding: Encoding): Promise<Buffer> {
    const known = answer[encoding];
    if (known !== undefined) return known;
    const bytes = await compress(answer.plain, encoding);
    const kept = key === null ? undefined : this.answers?.peek(key);
    // A new object: the cache weighs what it is given anew.
    if (key !== null && kept !== undefined) this.keep(key, { ...kept, [encoding]: bytes });
    return bytes;
  }
}

/** The encoding to send an answer in. Null: it is too small to gain by any. */
export function worthEncoding({ plain }: Answer, encoding: Encoding | null): Encoding | null {
  return plain.length < COMPRESSED_FROM_BYTES ? null : encoding;
}

function byteLength({ plain, br, gzip }: Answer): number {
  return ENTRY_BYTES + plain.length + (br?.length ?? 0) + (gzip?.length ?? 0);
}
