import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { RecordCache } from '../../src/graph/record-cache.js';
import type { RecordContext } from '../../src/graph/record-context.js';
import { Records } from '../../src/graph/records.js';
import { KeptPartners } from '../../src/tie/kept-partners.js';
import { type TieContext, TieLoaders } from '../../src/tie/tie.loaders.js';

/** What a resolver of ties is given, with a cold cache. */
export function tieContext(snapshot: GraphSnapshot): RecordContext & TieContext {
  return {
    snapshot,
    records: new Records(snapshot, new RecordCache(10_000)),
    ties: new TieLoaders(snapshot, new KeptPartners()),
  };
}
