import { groupedBy } from '../shared/loader.js';
import type { DataSet, Row, TableName } from './format/data-set.js';
import { TABLES } from './format/table-schemas.js';
import { idOf, NODE_TABLES } from './record-kinds.js';
import { referencesOf, slugOf } from './record-of-row.js';

/** Rows that speak of a record and have no page of their own. */
export interface RowsAbout {
  /** By the id of a record: the ids of the rows about it, table by table. */
  readonly rowIds: ReadonlyMap<string, readonly string[]>;
  /** By the id of a row: the record that it is about. A row about none is not in it. */
  readonly subjectIds: ReadonlyMap<string, string>;
}

const TABLES_ABOUT = ['session_figures', 'region_trade', 'conflicts'] as const;

export function rowsAbout(dataSet: DataSet): RowsAbout {
  const pairs = [...subjectsOfRows(dataSet)];
  const groups = groupedBy(pairs, ([, subjectId]) => subjectId);
  const rowIds = [...groups].map(([id, rows]) => [id, rows.map(([rowId]) => rowId)] as const);
  return { rowIds: new Map(rowIds), subjectIds: new Map(pairs) };
}

function* subjectsOfRows({ tables }: DataSet): Generator<[string, string]> {
  const records = new Set<string>();
  for (const { table } of TABLES_WITH_IDS) {
    for (const { cells } of tables[table]) records.add(idOf(table, String(cells.id)));
  }
  for (const table of TABLES_ABOUT) {
    for (const [position, row] of tables[table].entries()) {
      const subject = subjectOf(table, row, (id) => records.has(id));
      if (subject !== undefined) yield [idOf(table, slugOf(TABLES[table], row, position)), subject];
    }
  }
}

const TABLES_WITH_IDS = NODE_TABLES.filter(({ table }) => TABLES[table].subject === 'id');

/** Undefined: the row speaks of no record. */
export function subjectOf(
  table: TableName,
  row: Row,
  isRecord: (id: string) => boolean,
): string | undefined {
  if (table === 'conflicts') return conflictSubject(row, isRecord);
  const { columns, subject } = TABLES[table];
  const column = columns.find(({ name }) => name === subject);
  return column === undefined ? undefined : referencesOf(column, row)[0];
}

/** A conflict speaks of a record of its table, or of the one that a row of its table is about. */
function conflictSubject({ cells }: Row, isRecord: (id: string) => boolean): string | undefined {
  const ids = subjectTables(cells.table as TableName).map((table) => idOf(table, `${cells.id}`));
  return ids.find(isRecord);
}

/** Where the id that a conflict names may be found; the format has checked that it is there. */
function subjectTables(table: TableName): readonly TableName[] {
  const { subject, columns } = TABLES[table];
  if (subject === 'id') return [table];
  const type = columns.find(({ name }) => name === subject)?.type;
  if (type?.kind === 'reference') return [type.table];
  // No two parties, and no two initiatives, have the same id.
  return type?.kind === 'referenceBy' ? PARTY_AND_INITIATIVE_TABLES : [];
}

const PARTY_AND_INITIATIVE_TABLES = NODE_TABLES.filter(({ labels }) =>
  ['Country', 'Actor', 'Initiative'].some((label) => labels.includes(label)),
).map(({ table }) => table);
