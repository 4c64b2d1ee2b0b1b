import type { GraphSnapshot } from './graph-store.js';
import type { Records } from './records.js';

/** What every resolver may use: one release, and its records. */
export interface RecordContext {
  readonly snapshot: GraphSnapshot;
  readonly records: Records;
  /** Aborted when the client goes away or the deadline passes. */
  readonly signal?: AbortSignal | undefined;
}
