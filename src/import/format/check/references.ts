import type { CellValue, Row, TableName } from '../data-set.js';
import type { TableReading } from '../table-reading.js';
import type { ColumnSchema } from '../table-schema.js';
import { TABLES, tableOfType } from '../table-schemas.js';
import type { Check, CheckedSet } from './checked-set.js';
import { EXCLUSIVE_TABLES } from './exclusive-tables.js';

function targetOf(reading: TableReading, row: Row, { type }: ColumnSchema): TableName | null {
  if (type.kind === 'reference' || type.kind === 'references') return type.table;
  if (type.kind !== 'referenceBy') return null;
  const typeCell = row.cells[type.typeColumn];
  if (typeof typeCell !== 'string' || !reading.isSound(row, type.typeColumn)) return null;
  return tableOfType(typeCell) ?? null;
}

/** The same id may be one of another kind of thing: then the type is wrong, not the id. */
function elsewhere(set: CheckedSet, id: string): TableName | undefined {
  return EXCLUSIVE_TABLES.find((table) => set.table(table).row(id) !== undefined);
}

function reportUnknown(
  set: CheckedSet,
  reading: TableReading,
  row: Row,
  column: string,
  id: string,
  target: TableReading,
): void {
  const other = elsewhere(set, id);
  const hint = other === undefined ? '' : `, but of ${other}`;
  set.report(reading.name, row, column, id, {
    message: `is no id of ${target.name}${hint}`,
    expected: `an id of ${target.file}`,
    nearest: other === undefined ? set.nearest.find(target.file, id, () => target.ids()) : null,
  });
}

const REFERENCE_KINDS = new Set(['reference', 'references', 'referenceBy']);

function idsOf(value: CellValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

function checkColumn(set: CheckedSet, reading: TableReading, column: ColumnSchema): void {
  // Equal lists are one array, so that the sources of a row are looked up once and not each time.
  const sound = new Set<readonly string[]>();
  for (const row of reading.rows) {
    const value = row.cells[column.name];
    if (value === null || (Array.isArray(value) && sound.has(value))) continue;
    // What a refused cell meant is looked up all the same: that is another problem.
    const targetName = targetOf(reading, row, column);
    if (targetName === null) continue;
    const target = set.table(targetName);
    if (!target.isComplete) continue;
    const unknown = idsOf(value).filter((id) => !target.knows(id));
    if (unknown.length === 0 && Array.isArray(value)) sound.add(value);
    for (const id of unknown) {
      if (target.isPresent) reportUnknown(set, reading, row, column.name, id, target);
      else set.missing.add(targetName, set.fileOf(reading.name, row), row.line);
    }
  }
}

/** Every reference names an id of its table. */
export const checkReferences: Check = (set) => {
  for (const reading of set.all()) {
    for (const column of TABLES[reading.name].columns) {
      if (REFERENCE_KINDS.has(column.type.kind)) checkColumn(set, reading, column);
    }
  }
};
