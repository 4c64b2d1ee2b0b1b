import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Many } from '../record/reference.js';
import type { SectorLinkRow } from './sector-link.type.js';

/** The distinct sectors of rows that are in the order of sectors. */
export function sectorsOf(
  rows: readonly SectorLinkRow[],
  { records }: RecordContext,
): Many<GraphRecord> {
  return records.many([...new Set(rows.map(({ sectorId }) => sectorId))]);
}
