import type { CellValue, Row, TableName } from '../data-set.js';
import type { ColumnSchema, ColumnType } from '../table-schema.js';
import { TABLES } from '../table-schemas.js';

export function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Whether two cells say the same, also when that is nothing; the order of a list does not count. */
export function isSame(left: CellValue | undefined, right: CellValue | undefined): boolean {
  if (left === right || (isEmpty(left) && isEmpty(right))) return true;
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  return left.toSorted().join('|') === right.toSorted().join('|');
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
