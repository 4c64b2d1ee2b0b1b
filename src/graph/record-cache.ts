import { LRUCache } from 'lru-cache';
import type { GraphRecord } from './graph-record.js';
import type { Release } from './graph-store.js';

/** Records of one release, by id and by the stretches of lists that were read: nothing in it is ever stale. */
export class RecordCache {
  private readonly kept: LRUCache<string, readonly GraphRecord[]>;

  /** `max` records; one that lies under its id and in a stretch counts twice. */
  constructor(max: number) {
    this.kept = new LRUCache({
      maxSize: max,
      sizeCalculation: (records) => Math.max(1, records.length),
    });
  }

  get(id: string): GraphRecord | undefined {
    return this.kept.get(id)?.[0];
  }

  set(record: GraphRecord): void {
    this.kept.set(record.id, [record]);
  }

  /** What was read of the list of a kind from this position on: one look-up, where one a row would be a sixth of an answer. */
  stretch(kind: string, from: number): readonly GraphRecord[] | undefined {
    return this.kept.get(`${kind}#${from}`);
  }

  setStretch(kind: string, from: number, records: readonly GraphRecord[]): void {
    this.kept.set(`${kind}#${from}`, records);
  }
}

/** One cache a release, shared by all requests of it; it goes when the release does. */
export function recordCaches(max: number): (release: Release) => RecordCache {
  const caches = new WeakMap<Release, RecordCache>();
  return (release) => {
    const known = caches.get(release);
    if (known !== undefined) return known;
    const cache = new RecordCache(max);
    caches.set(release, cache);
    return cache;
  };
}
