import { type Row, TABLE_NAMES, type TableName } from '../data-set.js';
import { TABLES, tableOfType } from '../table-schemas.js';
import type { Check, CheckedSet } from './checked-set.js';

function isTableName(name: string): name is TableName {
  return TABLE_NAMES.some((table) => table === name);
}

/** The tables whose ids a conflict about a table may name: itself, or what its rows speak of. */
function subjectTables(table: TableName): readonly TableName[] {
  const { subject, columns } = TABLES[table];
  if (subject === 'id') return [table];
  const type = columns.find(({ name }) => name === subject)?.type;
  if (type?.kind === 'reference') return [type.table];
  if (type?.kind !== 'referenceBy') return [];
  const kinds = columns.find(({ name }) => name === type.typeColumn)?.type;
  const values = kinds?.kind === 'enumeration' ? kinds.values : [];
  return values.flatMap((value) => tableOfType(value) ?? []);
}

function checkId(set: CheckedSet, row: Row, id: string, targets: readonly TableName[]): void {
  const readings = targets.map((name) => set.table(name));
  if (readings.length === 0) return;
  if (readings.some((reading) => !reading.isComplete || reading.knows(id))) return;
  const [only] = readings;
  if (readings.length === 1 && !only!.isPresent) {
    set.missing.add(only!.name, set.fileOf('conflicts', row), row.line);
    return;
  }
  const present = readings.filter(({ isPresent }) => isPresent);
  set.report('conflicts', row, 'id', id, {
    message: `is no id of ${targets.join(', ')}`,
    expected: `an id of ${present.map(({ file }) => file).join(', ')}`,
    nearest: set.nearest.find(targets.join(), id, () => present.flatMap((one) => [...one.ids()])),
  });
}

/** A conflict speaks of a table and of something in it. */
export const checkConflictRows: Check = (set) => {
  for (const row of set.table('conflicts').rows) {
    const table = set.text('conflicts', row, 'table');
    const id = set.text('conflicts', row, 'id');
    if (table !== null && !isTableName(table)) {
      set.report('conflicts', row, 'table', table, {
        message: 'is no table',
        expected: TABLE_NAMES.join(', '),
        nearest: set.nearest.find('table', table, () => TABLE_NAMES),
      });
    } else if (table !== null && id !== null) {
      checkId(set, row, id, subjectTables(table));
    }
  }
};
