import { LRUCache } from 'lru-cache';
import type { GraphSnapshot } from './graph-store.js';
import { RecordCache } from './record-cache.js';
import type { RecordContext } from './record-context.js';
import { Records } from './records.js';

// What is worked out reads each record once, and would push out of the shared cache what requests need again.
const CACHED_RECORDS = 1_000;

/**
 * What is worked out of a release when it is first asked for, and kept: a release never changes, so nothing in it is ever
 * stale. Shared by all that ask meanwhile; it outlives the request that asked first, so it reads without that one's signal.
 */
export class KeptByRelease<Value extends object> {
  private readonly values: LRUCache<string, Promise<Value>>;

  /** The oldest beyond `max` are forgotten; what alone weighs more is given out and not kept. A value weighs 1 at least. */
  constructor(
    max: number,
    private readonly weightOf: (value: Value) => number = () => 1,
  ) {
    this.values = new LRUCache({ maxSize: max });
  }

  /** `key` says what of the release it is. What failed is tried again by the next that asks. */
  of(
    snapshot: GraphSnapshot,
    key: string,
    make: (context: RecordContext) => Promise<Value>,
  ): Promise<Value> {
    const { number, contentHash } = snapshot.release;
    const name = `${number}/${contentHash} ${key}`;
    const known = this.values.get(name);
    if (known !== undefined) return known;
    const made = make(contextOf(snapshot));
    this.values.set(name, made, { size: 1 });
    made.then(
      (value) => this.weigh(name, made, value),
      () => this.values.delete(name),
    );
    return made;
  }

  private weigh(name: string, made: Promise<Value>, value: Value): void {
    // Set anew, it would keep the size it has.
    this.values.delete(name);
    this.values.set(name, made, { size: Math.max(1, this.weightOf(value)) });
  }
}

function contextOf(snapshot: GraphSnapshot): RecordContext {
  return { snapshot, records: new Records(snapshot, new RecordCache(CACHED_RECORDS)) };
}
