import type { CellView, KeyView } from './answer-pivot.js';

/** The row of a cell; null: it is a total over all rows. */
export function rowOf({ grouping, question, rowKey: key }: CellView): KeyView | null {
  const isTotal = grouping === 'COLUMN' || grouping === 'ALL';
  return isTotal ? null : { dimension: question.rows, key };
}

/** The column of a cell; null: it is a total over all columns. */
export function columnOf({ grouping, question, columnKey: key }: CellView): KeyView | null {
  const isTotal = grouping === 'ROW' || grouping === 'ALL' || question.columns === null;
  return isTotal ? null : { dimension: question.columns, key };
}
