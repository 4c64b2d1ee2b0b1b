import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { oneByKey } from '../shared/loader.js';
import type { GraphRecord } from './graph-record.js';
import type { GraphSnapshot, Release } from './graph-store.js';
import { recordsByIds, recordsByRank } from './record.cypher.js';

/** Records of one release by id, and by position where a list was read: nothing in it is ever stale. */
export type RecordCache = LRUCache<string, GraphRecord>;

/** One cache a release, shared by all requests of it; it goes when the release does. */
export function recordCaches(max: number): (release: Release) => RecordCache {
  const caches = new WeakMap<Release, RecordCache>();
  return (release) => {
    const known = caches.get(release);
    if (known !== undefined) return known;
    const cache: RecordCache = new LRUCache({ max });
    caches.set(release, cache);
    return cache;
  };
}

/** The records of one request's release: from the cache, else all that a turn asks for in one statement. */
export class Records {
  private readonly loader: DataLoader<string, GraphRecord | null>;

  constructor(
    private readonly snapshot: GraphSnapshot,
    private readonly cache: RecordCache,
    private readonly signal?: AbortSignal,
  ) {
    this.loader = new DataLoader((ids) => this.readMany(ids), { cache: false });
  }

  /** Null: no such record in this release. */
  one<R extends GraphRecord>(id: string): R | null | Promise<R | null> {
    const known = this.cache.get(id);
    return known ? (known as R) : (this.loader.load(id) as Promise<R | null>);
  }

  /** In the order of the ids; ids without a record are left out. */
  many<R extends GraphRecord>(ids: readonly string[]): R[] | Promise<R[]> {
    const known = ids.map((id) => this.cache.get(id));
    if (known.every((record) => record !== undefined)) return known as R[];
    return this.loader
      .loadMany([...ids])
      .then((records) => records.map(orThrow).filter((record) => record !== null) as R[]);
  }

  /** The records at these positions of the list of their kind, in its order. */
  ranked(kind: string, from: number, count: number): GraphRecord[] | Promise<GraphRecord[]> {
    const known: GraphRecord[] = [];
    for (let rank = from; rank < from + count; rank += 1) {
      const record = this.cache.get(`${kind}#${rank}`);
      if (record === undefined) return this.readRanked(kind, from, count);
      known.push(record);
    }
    return known;
  }

  /** Every record of a kind, in the order of its list: for kinds of which there are some dozens. */
  all(kind: string): GraphRecord[] | Promise<GraphRecord[]> {
    return this.ranked(kind, 0, this.snapshot.release.counts[kind] ?? 0);
  }

  /** Puts what another statement read into the cache, so that nobody asks for it again. */
  prime(record: GraphRecord): void {
    this.cache.set(record.id, record);
  }

  private async readRanked(kind: string, from: number, count: number): Promise<GraphRecord[]> {
    const { release } = this.snapshot;
    const rows = await this.snapshot.read(recordsByRank(release, kind, from, count), {
      signal: this.signal,
    });
    for (const { record } of rows) {
      this.prime(record);
      this.cache.set(`${kind}#${record.rank}`, record);
    }
    return rows.map(({ record }) => record).sort((one, other) => one.rank - other.rank);
  }

  private async readMany(ids: readonly string[]): Promise<(GraphRecord | null)[]> {
    const distinct = [...new Set(ids)];
    const rows = await this.snapshot.read(recordsByIds(this.snapshot.release, distinct), {
      signal: this.signal,
    });
    for (const { record } of rows) this.prime(record);
    const records = rows.map(({ record }) => record);
    return oneByKey(ids, records, (record) => record.id);
  }
}

function orThrow(result: GraphRecord | null | Error): GraphRecord | null {
  if (result instanceof Error) throw result;
  return result;
}
