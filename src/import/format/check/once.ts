import type { Row, TableName } from '../data-set.js';
import type { Check, CheckedSet } from './checked-set.js';

/** Some value stands at most once among the rows that a scope holds together. */
function checkOnce(
  set: CheckedSet,
  table: TableName,
  column: string,
  scopeOf: (row: Row) => readonly (string | null)[],
  expected: string,
): void {
  const firsts = new Map<string, Row>();
  const byLine = set.table(table).rows.toSorted((left, right) => left.line - right.line);
  for (const row of byLine) {
    const scope = scopeOf(row);
    if (scope.includes(null) || set.table(table).isRepeated(row)) continue;
    const key = scope.join('\0');
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    const value = row.cells[column];
    const line = set.lineOfCell(table, first, column, set.fileOfCell(table, row, column));
    set.report(table, row, column, typeof value === 'boolean' ? '1' : String(value), {
      message: `was given on ${line} already`,
      expected,
    });
  }
}

/** Numbers of sessions and of objectives are their forum's. */
export const checkOrdinals: Check = (set) => {
  for (const table of ['sessions', 'objectives'] as const) {
    checkOnce(
      set,
      table,
      'ordinal',
      (row) => [set.text(table, row, 'forum'), set.text(table, row, 'ordinal')],
      'every ordinal once per forum',
    );
  }
};

/** Of the figures for one flow and period one may be preferred, in each data set. */
export const checkPreferred: Check = (set) => {
  const text = (row: Row, column: string) => set.text('bilateral_trade', row, column);
  checkOnce(
    set,
    'bilateral_trade',
    'preferred',
    (row) => [
      text(row, 'preferred') === 'true' ? '1' : null,
      text(row, 'year'),
      text(row, 'flow'),
      text(row, 'period'),
      row.datasets.join('|'),
    ],
    '1 at most once per year, flow and period',
  );
};
