import { cellText } from '../cell-text.js';
import type { Row } from '../data-set.js';
import { keyColumns, rowOrder } from '../row-order.js';
import type { TableReading } from '../table-reading.js';
import type { Check, CheckedSet } from './checked-set.js';
import { EXCLUSIVE_TABLES } from './exclusive-tables.js';

/** The key as one value to show: an id, or the cells that together must be unique. */
function keyText({ schema }: TableReading, row: Row): string {
  const types = new Map(schema.columns.map(({ name, type }) => [name, type]));
  return schema.key.map((name) => cellText(types.get(name), row.cells[name]) ?? '').join(', ');
}

/** Without a key column, or with a refused key cell, equal rows may differ in what is not known. */
function hasKey(reading: TableReading): boolean {
  const names = keyColumns(reading.schema);
  return reading.schema.columns
    .filter(({ name }) => names.includes(name))
    .every((column) => reading.isKnown(column));
}

function refuseTwice(set: CheckedSet, reading: TableReading, first: Row, again: Row): void {
  reading.addRepeated(again);
  const { key } = reading.schema;
  const isId = key[0] === 'id';
  const line = set.lineOf(reading.name, first, set.fileOf(reading.name, again));
  set.report(
    reading.name,
    again,
    isId ? 'id' : null,
    key.length === 0 ? null : keyText(reading, again),
    {
      message: isId ? `is the id of ${line} too` : `the row was given on ${line} already`,
      expected: key.length === 0 ? 'every row once' : `one row per ${key.join(', ')}`,
    },
  );
}

/** Sorts the rows of every table by their key; rows with the same key then stand together. */
export const sortAndFindDuplicates: Check = (set) => {
  for (const reading of set.all()) {
    const compare = rowOrder(reading.schema);
    reading.rows.sort((left, right) => compare(left, right) || left.line - right.line);
    if (!hasKey(reading)) continue;
    const columns = keyColumns(reading.schema);
    let first: Row | null = null;
    for (const row of reading.rows) {
      if (reading.hasFaults() && !columns.every((name) => reading.isSound(row, name))) continue;
      if (first !== null && compare(first, row) === 0) refuseTwice(set, reading, first, row);
      else first = row;
    }
  }
};

/** No id is one of two kinds of actor or initiative. */
export const checkExclusiveIds: Check = (set) => {
  EXCLUSIVE_TABLES.forEach((table, index) => {
    for (const id of set.table(table).ids()) {
      const other = EXCLUSIVE_TABLES.slice(0, index).find((name) => set.table(name).row(id));
      if (other === undefined) continue;
      const [first, again] = [set.table(other).row(id)!, set.table(table).row(id)!];
      set.report(table, again, 'id', id, {
        message: `is the id of ${set.lineOf(other, first, '')} too`,
        expected: 'an id unique across all districts, actors and initiatives',
      });
    }
  });
};
