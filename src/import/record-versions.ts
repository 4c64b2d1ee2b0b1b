import { createHash } from 'node:crypto';
import type { Versions } from '../change/record-changes.js';
import { kindOf } from '../record/kind.js';
import { canonicalCells, columnsOf } from './format/content-hash.js';
import { type DataSet, type Row, TABLE_NAMES, type TableName } from './format/data-set.js';
import { idOf, NODE_TABLES } from './record-kinds.js';
import { subjectOf } from './rows-about.js';

// Versions of one and the same record are compared: 64 bits tell them apart.
const VERSION_DIGITS = 16;

const RECORD_TABLES = NODE_TABLES.filter(({ kind }) => kindOf(`${kind}:`) !== null);
const HAS_RECORDS = new Set<TableName>(RECORD_TABLES.map(({ table }) => table));

/** Of these the API says which data sets have them. */
const NAMES_DATASETS = new Set<TableName>(['regions', 'sectors']);

/**
 * A hash of what the data set says of each record that the API lists: its own row, and every row that speaks of it, each
 * counted with one record only; which data sets have a row counts where the API says so. A row of a link table is counted
 * with its first end: an initiative changes when a party joins it, the party does not.
 */
export function recordVersions(dataSet: DataSet): Versions {
  const { tables, outlines } = dataSet;
  const statements = new Map<string, Statement[]>();
  for (const { table } of RECORD_TABLES) {
    for (const { cells } of tables[table]) statements.set(idOf(table, String(cells.id)), []);
  }
  const subjectsOf = subjects((id) => statements.has(id));
  for (const table of TABLE_NAMES) {
    const columns = columnsOf(table, tables[table]);
    const datasetsOf = ({ datasets }: Row) =>
      NAMES_DATASETS.has(table) ? `${[...datasets].sort().join(' ')}\n` : '';
    const textOf = (row: Row) =>
      `${table}\n${datasetsOf(row)}${canonicalCells(row, columns)}\u0003`;
    for (const row of tables[table]) {
      for (const id of subjectsOf(table, row)) statements.get(id)?.push({ row, textOf });
    }
  }
  const outlineOf = new Map([...outlines].map(([code, text]) => [idOf('regions', code), text]));
  return new Map(
    [...statements].map(([id, about]) => [id, versionOf(about, outlineOf.get(id) ?? '')]),
  );
}

/** A row, and how its table is written: the texts of all rows at once would be several times the rows. */
interface Statement {
  readonly row: Row;
  readonly textOf: (row: Row) => string;
}

/** The records that a row is counted with: one, or the two countries of a data set that it speaks of as a pair. */
function subjects(isRecord: (id: string) => boolean) {
  return (table: TableName, row: Row): readonly string[] => {
    if (HAS_RECORDS.has(table)) return [idOf(table, String(row.cells.id))];
    const subject = subjectOf(table, row, isRecord);
    return subject === undefined ? countriesOf(row) : [subject];
  };
}

function countriesOf({ datasets }: Row): string[] {
  const codes = datasets.flatMap((dataset) => dataset.split('-'));
  return [...new Set(codes)].map((code) => idOf('countries', code));
}

/** Rows come in the order of their keys, so that the same rows have the same version. */
function versionOf(about: readonly Statement[], outline: string): string {
  const text = about.map(({ row, textOf }) => textOf(row)).join('') + outline;
  return createHash('sha256').update(text).digest('hex').slice(0, VERSION_DIGITS);
}
