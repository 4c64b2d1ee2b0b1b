import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { columnsOf, REQUIRED_TABLES, TABLE_NAMES, type TableName } from './tables.js';

export { smallDataSet } from './small-data-set.js';
export type { TableName } from './tables.js';
export { WORKED_EXAMPLE, workedExample } from './worked-example.js';

/** Cells as the CSV text writes them; a column that is absent is an empty cell. */
export type RawRow = Record<string, string>;

export type RawDataSet = {
  tables: Partial<Record<TableName, RawRow[]>>;
  /** The text of boundaries.geojson. */
  boundaries?: string;
};

const BOUNDARIES = 'boundaries.geojson';

export function loadRawDataSet(folder: string): RawDataSet {
  const tables: RawDataSet['tables'] = {};
  for (const table of TABLE_NAMES) {
    const path = join(folder, `${table}.csv`);
    if (existsSync(path)) tables[table] = parseRows(readFileSync(path, 'utf8'));
  }
  const boundaries = join(folder, BOUNDARIES);
  if (!existsSync(boundaries)) return { tables };
  return { tables, boundaries: readFileSync(boundaries, 'utf8') };
}

function parseRows(text: string): RawRow[] {
  return parse<RawRow>(text, { columns: true, bom: true, skip_empty_lines: true });
}

/** Writes every table that has rows, and the required ones always. */
export function writeRawDataSet(raw: RawDataSet, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const table of TABLE_NAMES) {
    const rows = raw.tables[table];
    if (rows === undefined && !REQUIRED_TABLES.includes(table)) continue;
    writeFileSync(join(folder, `${table}.csv`), csvText(headerOf(table, rows ?? []), rows ?? []));
  }
  if (raw.boundaries !== undefined) writeFileSync(join(folder, BOUNDARIES), raw.boundaries);
}

/** The required columns in the order of import-format.md, and every other that a row fills. */
export function headerOf(table: TableName, rows: readonly RawRow[]): string[] {
  const present = new Set(rows.flatMap((row) => Object.keys(row)));
  const header = columnsOf[table].flatMap(({ name, required }) =>
    required || present.has(name) ? [name] : [],
  );
  const named = /^(name|title|text|keywords)(_original|_[a-z]{2})?$/;
  const forms = [...present].filter((column) => named.test(column) && !header.includes(column));
  const unknown = [...present].filter((column) => !header.includes(column) && !named.test(column));
  // The table without rows still has to have one of its name forms.
  const needsName = forms.length === 0 && header.every((column) => !named.test(column));
  const spare = columnsOf[table].find(({ name }) => ['name', 'title', 'text'].includes(name));
  if (needsName && spare !== undefined) forms.push(`${spare.name}_en`);
  return [...header, ...forms.sort(), ...unknown.sort()];
}

export function csvText(header: readonly string[], rows: readonly RawRow[]): string {
  const lines = rows.map((row) => csvLine(header.map((column) => row[column] ?? '')));
  return [csvLine(header), ...lines].join('');
}

/** RFC 4180: a cell with a quote, a comma or a line break is quoted, its quotes doubled. */
export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\n`;
}

/** The rows of a table, none if the data set does not have it. */
export function rowsOf(raw: RawDataSet, table: TableName): readonly RawRow[] {
  return raw.tables[table] ?? [];
}

/** A cell as it stands; empty means not known. */
export function cell(row: RawRow, column: string): string {
  return row[column] ?? '';
}

/** "Lists in a cell are separated by `|`, without empty, padded or repeated entries." */
export function listCell(row: RawRow, column: string): string[] {
  const text = cell(row, column);
  return text === '' ? [] : text.split('|');
}
