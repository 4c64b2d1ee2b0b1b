import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordContext } from '../graph/record-context.js';
import { type RecordCache, Records } from '../graph/records.js';
import { type InitiativeContext, InitiativeLoaders } from '../initiative/initiative.loaders.js';
import { type SectorContext, SectorLoaders } from '../sector/sector.loaders.js';
import { type TieContext, TieLoaders } from '../tie/tie.loaders.js';

// A record is one or two kilobytes and lies under its id, and under its position where a list was read: about 100 MB
// when full. The Italy-Russia graph has 2,000 records, so all of it stays; a hundred of its size would not.
const CACHED_RECORDS = 50_000;

/** What resolvers are given: one release for the whole request, and the loaders of each slice. */
export interface RequestContext
  extends RecordContext,
    SectorContext,
    InitiativeContext,
    TieContext {
  /** In the log and in every masked error. */
  readonly requestId: string;
}

export interface RequestParts {
  readonly store: GraphStore;
  readonly cache: RecordCache;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

export function createRecordCache(): RecordCache {
  return new LRUCache({ max: CACHED_RECORDS });
}

export function createContext({ store, cache, requestId, signal }: RequestParts): RequestContext {
  const snapshot = store.snapshot();
  return {
    requestId,
    snapshot,
    signal,
    records: new Records(snapshot, cache, signal),
    sectors: new SectorLoaders(snapshot, signal),
    initiatives: new InitiativeLoaders(snapshot, signal),
    ties: new TieLoaders(snapshot, signal),
  };
}
