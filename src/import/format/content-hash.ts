import { createHash, type Hash } from 'node:crypto';
import { compareCodePoints } from './code-point-order.js';
import { type CellValue, type DataSet, type Row, TABLE_NAMES, type TableName } from './data-set.js';
import { TABLES } from './table-schemas.js';

// No cell holds a control character, so these cannot be mistaken for content.
const AFTER_NAME = '\u0001';
const AFTER_CELL = '\u0002';
const AFTER_ROW = '\u0003';

const TEXT_BEFORE_UPDATE = 1 << 16;

/** Columns of a table in one order, the forms that some row has included. */
export function columnsOf(table: TableName, rows: readonly Row[]): readonly string[] {
  const columns = new Set<string>();
  const hasForms = TABLES[table].columns.some(({ type }) => type.kind === 'forms');
  // Rows without forms all have the same columns.
  for (const { cells } of hasForms ? rows : rows.slice(0, 1)) {
    for (const column in cells) columns.add(column);
  }
  return [...columns].toSorted(compareCodePoints);
}

/** Empty cells are left out, so that an empty column and an absent one are the same. */
function canonicalCell(column: string, value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return `${column}${AFTER_NAME}${value}${AFTER_CELL}`;
  return value.length === 0 ? '' : `${column}${AFTER_NAME}${value.join('|')}${AFTER_CELL}`;
}

/** What a row says; the order of columns in the file does not count. */
export function canonicalCells({ cells }: Row, columns: readonly string[]): string {
  let text = '';
  for (const column of columns) text += canonicalCell(column, cells[column]);
  return text;
}

function addTable(hash: Hash, table: TableName, rows: readonly Row[]): void {
  const columns = columnsOf(table, rows);
  let text = `${table}${AFTER_ROW}`;
  for (const row of rows) {
    text += `${canonicalCells(row, columns)}${row.datasets.join('|')}${AFTER_ROW}`;
    if (text.length < TEXT_BEFORE_UPDATE) continue;
    hash.update(text);
    text = '';
  }
  hash.update(text);
}

/** SHA-256 of what a data set says; rows are in the order of their keys already. */
export function contentHash({ tables, outlines }: Pick<DataSet, 'tables' | 'outlines'>): string {
  const hash = createHash('sha256');
  for (const table of TABLE_NAMES) addTable(hash, table, tables[table]);
  for (const [region, outline] of [...outlines].toSorted(([a], [b]) => compareCodePoints(a, b))) {
    hash.update(`${region}${AFTER_NAME}${outline}${AFTER_ROW}`);
  }
  return hash.digest('hex');
}
