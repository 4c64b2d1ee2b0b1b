import DataLoader from 'dataloader';
import { oneByKey } from '../shared/loader.js';
import type { GraphRecord } from './graph-record.js';
import type { GraphSnapshot } from './graph-store.js';
import { recordsByIds, recordsByRank } from './record.cypher.js';
import type { RecordCache } from './record-cache.js';

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
  ranked(
    kind: string,
    from: number,
    count: number,
  ): readonly GraphRecord[] | Promise<readonly GraphRecord[]> {
    const known = this.cache.stretch(kind, from) ?? [];
    if (known.length >= count) return known.slice(0, count);
    return this.readRanked(kind, from, count);
  }

  /** Every record of a kind, in the order of its list: for kinds of which there are some dozens. */
  all(kind: string): readonly GraphRecord[] | Promise<readonly GraphRecord[]> {
    return this.ranked(kind, 0, this.snapshot.release.counts[kind] ?? 0);
  }

  /** Puts what another statement read into the cache, so that nobody asks for it again. */
  prime(record: GraphRecord): void {
    this.cache.set(record);
  }

  private async readRanked(
    kind: string,
    from: number,
    count: number,
  ): Promise<readonly GraphRecord[]> {
    const { release } = this.snapshot;
    const rows = await this.snapshot.read(recordsByRank(release, kind, from, count), {
      signal: this.signal,
    });
    const records = rows.map(({ record }) => record).sort((one, other) => one.rank - other.rank);
    for (const record of records) this.prime(record);
    this.cache.setStretch(kind, from, records);
    return records;
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
