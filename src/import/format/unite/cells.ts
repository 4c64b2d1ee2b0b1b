import { compareCodePoints } from '../code-point-order.js';
import type { CellValue, Row, TableName } from '../data-set.js';
import type { ColumnSchema, ColumnType } from '../table-schema.js';
import { TABLES } from '../table-schemas.js';

export function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** How a keyboard composes an accent says nothing. */
export const composed = (text: string): string => text.normalize('NFC');

/** Whether two cells say the same, also when that is nothing; the order of a list does not count. */
export function isSame(left: CellValue | undefined, right: CellValue | undefined): boolean {
  if (left === right || (isEmpty(left) && isEmpty(right))) return true;
  if (typeof left === 'string' && typeof right === 'string') {
    return composed(left) === composed(right);
  }
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  const [one, other] = [left, right].map((list) => list.map(composed).toSorted().join('|'));
  return one === other;
}

/**
 * The entries of two lists: as they are written where both write the same, else in an order that does not tell which folder
 * was named first.
 */
export function joined(
  left: CellValue | undefined,
  right: CellValue | undefined,
): readonly string[] {
  const [first = [], second = first] = [left, right].filter(isFilledList);
  if (first.join('|') === second.join('|')) return first;
  const once = new Map([...second, ...first].map((entry) => [composed(entry), entry]));
  return [...once.values()].toSorted(compareCodePoints);
}

function isFilledList(value: CellValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.length > 0;
}

/** The column that a cell is of, of a form in a language that of its family. */
export function columnOf(table: TableName, cell: string): ColumnSchema | undefined {
  return TABLES[table].columns.find(({ name, type }) => {
    if (name === cell) return true;
    return (
      type.kind === 'forms' &&
      (type.forms.includes(cell) || cell.startsWith(`${type.languageForm}_`))
    );
  });
}

/** A list to which each folder adds. */
export function isJoined(cell: string, type: ColumnType | undefined): boolean {
  if (cell === 'source_ids') return true;
  return (type?.kind === 'list' && type.additive) || (type?.kind === 'forms' && type.list) || false;
}

/** Whether an empty cell of the row says something, and not merely that nothing is known. */
function isStatement(column: ColumnSchema | undefined, { cells }: Row): boolean {
  const { empty } = column ?? {};
  return empty !== undefined && (empty.unless === undefined || isEmpty(cells[empty.unless]));
}

/** Whether one of two rows must be wrong about a cell; a row that does not know it is not. */
export function differ(table: TableName, cell: string, left: Row, right: Row): boolean {
  if (isSame(left.cells[cell], right.cells[cell])) return false;
  const silent = [left, right].find(({ cells }) => isEmpty(cells[cell]));
  return silent === undefined || isStatement(columnOf(table, cell), silent);
}
