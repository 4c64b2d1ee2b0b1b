import type { Row, TableName } from '../data-set.js';
import type { Check, CheckedSet } from './checked-set.js';

/** The rows of the cycle that the walk from a row runs into, none if it ends or was seen. */
function cycleFrom(
  start: Row,
  parentOf: (row: Row) => Row | undefined,
  seen: Set<Row>,
): readonly Row[] {
  const walk: Row[] = [];
  let row: Row | undefined = start;
  while (row !== undefined && !seen.has(row)) {
    seen.add(row);
    walk.push(row);
    row = parentOf(row);
  }
  const closing = row === undefined ? -1 : walk.indexOf(row);
  return closing === -1 ? [] : walk.slice(closing);
}

/** The ids in a circle, and on which line each of the others names its parent. */
function cycleText(set: CheckedSet, table: TableName, column: string, cycle: readonly Row[]) {
  const [first, ...others] = cycle;
  const file = set.fileOfCell(table, first!, column);
  const rest = others.map((row) => {
    return `${row.cells.id} (${set.lineOfCell(table, row, column, file)})`;
  });
  return [first!.cells.id, ...rest, first!.cells.id].join(' \u2192 ');
}

function checkTree(set: CheckedSet, table: TableName, column: string): void {
  const reading = set.table(table);
  const parentOf = (row: Row) => reading.row(set.text(table, row, column) ?? '');
  const seen = new Set<Row>();
  for (const row of reading.rows) {
    const cycle = cycleFrom(row, parentOf, seen);
    if (cycle.length === 0) continue;
    // Told from its first line on, wherever the walk came in.
    const first = cycle.reduce((top, other) => (other.line < top.line ? other : top));
    const at = cycle.indexOf(first);
    const circle = [...cycle.slice(at), ...cycle.slice(0, at)];
    set.report(table, first, column, String(first.cells[column]), {
      message: `closes a cycle: ${cycleText(set, table, column, circle)}`,
      expected: `a ${column} that is not below the row itself`,
    });
  }
}

/** Each cycle of sectors or of parent firms, once. */
export const checkTrees: Check = (set) => {
  checkTree(set, 'sectors', 'parent');
  checkTree(set, 'firms', 'parent_firm');
};
