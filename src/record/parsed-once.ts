import type { GraphRecord } from '../graph/graph-record.js';

/** Rows that lie in a record as text. Records are shared by requests: each text is parsed for the first that asks. */
export function parsedOnce<Owner extends GraphRecord, Row>(
  parse: (record: Owner) => readonly Row[],
): (record: Owner) => readonly Row[] {
  const parsed = new WeakMap<Owner, readonly Row[]>();
  return (record) => {
    const known = parsed.get(record);
    if (known !== undefined) return known;
    const rows = parse(record);
    parsed.set(record, rows);
    return rows;
  };
}
