import { LRUCache } from 'lru-cache';
import { orAbort } from '../graph/abort.js';
import type { GraphSnapshot } from '../graph/graph-store.js';
import type { RecordContext } from '../graph/record-context.js';
import { type RecordCache, Records } from '../graph/records.js';
import { SearchIndex } from './search-index.js';

// The current release and the one before it, for requests that a switch found under way.
const RELEASES = 2;

/** The search indexes of a server: one a release, so that no request mixes releases. Made at the first search. */
export class SearchIndexes {
  private readonly indexes = new LRUCache<string, Promise<SearchIndex>>({ max: RELEASES });

  /** Shared by all that ask meanwhile: one of them giving up does not end it for the others. */
  of(snapshot: GraphSnapshot, signal?: AbortSignal): Promise<SearchIndex> {
    const { number, contentHash } = snapshot.release;
    const key = `${number}/${contentHash}`;
    const index = this.indexes.get(key) ?? this.make(key, snapshot);
    return orAbort(index, signal, 'search');
  }

  private make(key: string, snapshot: GraphSnapshot): Promise<SearchIndex> {
    const index = SearchIndex.of(contextOfIndex(snapshot));
    this.indexes.set(key, index);
    // What failed is tried again by the next search.
    index.catch(() => this.indexes.delete(key));
    return index;
  }
}

export interface SearchContext extends RecordContext {
  readonly searches: SearchIndexes;
}

/** Its own small cache: an index reads each record once, and would push out what requests need again. */
function contextOfIndex(snapshot: GraphSnapshot): RecordContext {
  const cache: RecordCache = new LRUCache({ max: 1_000 });
  return { snapshot, records: new Records(snapshot, cache) };
}
