import { LRUCache } from 'lru-cache';

// Some thousand documents: more than the clients of one server have.
const MAX_CHARACTERS = 8_000_000;
// Apollo puts this before the hash.
const PREFIX = 'apq:';

/** The automatically persisted queries of Apollo's protocol: what callers registered by its hash, until others need the room. */
export class RegisteredDocuments {
  private readonly texts = new LRUCache<string, string>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (text) => text.length + 1,
  });

  byHash(hash: string): string | undefined {
    return this.texts.get(`${PREFIX}${hash}`);
  }

  async get(key: string): Promise<string | undefined> {
    return this.texts.get(key);
  }

  async set(key: string, text: string): Promise<void> {
    this.texts.set(key, text);
  }

  async delete(key: string): Promise<boolean> {
    return this.texts.delete(key);
  }
}
