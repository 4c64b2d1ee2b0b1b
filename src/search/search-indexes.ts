import { orAbort } from '../graph/abort.js';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { KeptByRelease } from '../graph/kept-by-release.js';
import type { RecordContext } from '../graph/record-context.js';
import { SearchIndex } from './search-index.js';

// The current release and the one before it, for requests that a switch found under way.
const RELEASES = 2;

/** The search indexes of a server: one a release, so that no request mixes releases. Made at the first search. */
export class SearchIndexes {
  private readonly indexes = new KeptByRelease<SearchIndex>(RELEASES);

  /** Shared by all that ask meanwhile: one of them giving up does not end it for the others. */
  of(snapshot: GraphSnapshot, signal?: AbortSignal): Promise<SearchIndex> {
    const index = this.indexes.of(snapshot, 'search', (context) => SearchIndex.of(context));
    return orAbort(index, signal, 'search');
  }
}

export interface SearchContext extends RecordContext {
  readonly searches: SearchIndexes;
}
