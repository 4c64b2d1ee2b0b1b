import type { GraphRecord } from '../graph/graph-record.js';
import type { Records } from '../graph/records.js';
import type { Many } from './reference.js';

/** Rows that speak of a record and have no id of their own in the API, by the first half of their id in the graph. */
type AboutKind = 'session-figure' | 'region-trade' | 'conflict';

/** The rows of one table that speak of a record: a handful, so they are read whole. */
export function rowsAbout<Row extends GraphRecord>(
  records: Records,
  { aboutIds = [] }: GraphRecord,
  kind: AboutKind,
): Many<Row> {
  return records.many<Row>(aboutIds.filter((id) => id.startsWith(`${kind}:`)));
}
