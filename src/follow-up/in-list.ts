import type { UnitPair } from './what-followed.js';

/** A pair of units as an entry of a list: its own lists are named after that one, since they hang on all it hangs on. */
export type InList<Row extends UnitPair> = Row & { readonly list: string };

export function inList<Row extends UnitPair>(list: string, rows: readonly Row[]): InList<Row>[] {
  return rows.map((row) => ({ ...row, list: `${list}/${row.leftId}/${row.rightId}` }));
}
