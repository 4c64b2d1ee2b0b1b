import { type Connection, checkFirst, connectionOf, type PageArgs } from './connection.js';
import { type CursorKey, decodeCursor, encodeCursor } from './cursor.js';

/** The order of rows that are at hand already, and the name of their list in its cursors. */
export interface RowOrder<Row> {
  readonly list: string;
  /** Unlike that of every other row; smallest first. */
  readonly keyOf: (row: Row) => CursorKey;
  /** Parts of a key. */
  readonly parts: number;
  /** Parts of which the largest comes first, by position. */
  readonly descending?: readonly number[];
}

/** A page of sorted rows. By value, not by position: a cursor stays good when an import adds or removes rows. */
export function pageOfRows<Row>(
  rows: readonly Row[],
  order: RowOrder<Row>,
  page: PageArgs,
): Connection<Row> {
  const cursorOf = (row: Row) => encodeCursor(order.list, order.keyOf(row));
  return connectionOf(rowsOfPage(rows, order, page), page, cursorOf, () => rows.length);
}

/** The rows of a page, and one more where more follow. */
export function rowsOfPage<Row>(
  rows: readonly Row[],
  order: RowOrder<Row>,
  page: PageArgs,
): readonly Row[] {
  const first = checkFirst(page.first);
  const from = page.after == null ? 0 : startAfter(rows, order, page.after);
  return rows.slice(from, from + first + 1);
}

/** The rows in the order of their keys. */
export function sortRows<Row>(rows: readonly Row[], order: RowOrder<Row>): Row[] {
  return rows
    .map((row) => ({ row, key: order.keyOf(row) }))
    .sort((one, other) => compareKeys(one.key, other.key, order.descending))
    .map(({ row }) => row);
}

function startAfter<Row>(rows: readonly Row[], order: RowOrder<Row>, cursor: string): number {
  const after = decodeCursor(order.list, cursor, order.parts);
  const next = rows.findIndex((row) => compareKeys(order.keyOf(row), after, order.descending) > 0);
  return next === -1 ? rows.length : next;
}

/** Negative: the first comes first. */
export function compareKeys(
  one: CursorKey,
  other: CursorKey,
  descending: readonly number[] = [],
): number {
  for (const [part, a] of one.entries()) {
    const b = other[part] ?? '';
    if (a === b) continue;
    return a < b === descending.includes(part) ? 1 : -1;
  }
  return 0;
}
