import { compareCodePoints } from './code-point-order.js';
import type { CellValue, Row } from './data-set.js';
import type { TableSchema } from './table-schema.js';

function compareCells(left: CellValue | undefined, right: CellValue | undefined): number {
  if (left === right) return 0;
  if (left === null || left === undefined) return right === null || right === undefined ? 0 : -1;
  if (right === null || right === undefined) return 1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareCodePoints(String(left), String(right));
}

/** The columns that tell two rows apart, in the order in which they are compared. */
export function keyColumns({ key, columns }: TableSchema): readonly string[] {
  return key.length > 0 ? key : columns.map(({ name }) => name);
}

/** Order of the rows of a table, by code point; equal rows are the same thing given twice. */
export function rowOrder(schema: TableSchema): (left: Row, right: Row) => number {
  const columns = keyColumns(schema);
  return (left, right) => {
    for (const column of columns) {
      const order = compareCells(left.cells[column], right.cells[column]);
      if (order !== 0) return order;
    }
    return 0;
  };
}
