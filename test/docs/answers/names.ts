import {
  cell,
  listCell,
  type RawDataSet,
  type RawRow,
  rowsOf,
} from '../../support/data/raw-data-set.js';
import { type TableName, tableOfKind } from '../../support/data/tables.js';

const OTHER_TABLES: Readonly<Record<string, TableName>> = {
  sector: 'sectors',
  source: 'sources',
  forum: 'forums',
  'legal-act': 'legal_acts',
  country: 'countries',
};

export function rowOf(raw: RawDataSet, id: string): RawRow {
  const [kind = '', slug] = id.split(':');
  const table = OTHER_TABLES[kind] ?? tableOfKind(kind);
  const row = rowsOf(raw, table).find((each) => each.id === slug);
  if (row === undefined) throw new Error(`${id} has no row`);
  return row;
}

/** "Shown name: the language asked for → English → original"; none is asked for. */
export function shownForm(row: RawRow, stem: 'name' | 'title' | 'text'): string {
  const codes = Object.keys(row).filter((column) => column.startsWith(`${stem}_`));
  const columns = [`${stem}_en`, stem, `${stem}_original`, ...codes.sort()];
  return columns.map((column) => cell(row, column)).find((form) => form !== '') ?? '';
}

export function nameOf(raw: RawDataSet, id: string): string {
  return shownForm(rowOf(raw, id), 'name');
}

/** A cell that is empty is not known. */
export function known(row: RawRow, column: string): string | null {
  return cell(row, column) || null;
}

export function knownNumber(row: RawRow, column: string): number | null {
  const text = cell(row, column);
  return text === '' ? null : Number(text);
}

/** "Sources of a thing: those of its row", in its order. */
export function sourceRows(raw: RawDataSet, row: RawRow, column = 'source_ids'): RawRow[] {
  return listCell(row, column).map((id) => rowOf(raw, `source:${id}`));
}

export function titlesOf(raw: RawDataSet, row: RawRow, column?: string) {
  return sourceRows(raw, row, column).map(({ title }) => ({ title }));
}

export function countsOfSources(raw: RawDataSet, row: RawRow) {
  const rows = sourceRows(raw, row);
  const publishers = rows.flatMap((source) => known(source, 'publisher') ?? []);
  return { sourceCount: rows.length, publisherCount: new Set(publishers).size };
}
