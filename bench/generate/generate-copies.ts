import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  csvLine,
  headerOf,
  loadRawDataSet,
  type RawDataSet,
  type RawRow,
} from '../../test/support/data/raw-data-set.js';
import { TABLE_NAMES, type TableName } from '../../test/support/data/tables.js';
import { additionsOf, thirdCountries } from './additions.js';
import { copyRow, isCopied, roleKey } from './copy-row.js';

export type GenerateOptions = {
  /** Also a copy of the strengths for each copy's own sectors: most rows of a data set. */
  readonly withStrengths?: boolean;
};

/**
 * A larger data set of the same shape: the data set of a folder as it stands and `copies - 1`
 * copies of it. A copy has its own initiatives, actors, districts, sectors and forums, and the same
 * countries, regions and sources, so that the places gather evidence as the copies grow. The
 * copies also hold what the first data set hardly has: districts of several regions, parties with
 * several roles, third countries and actors without country. The same call writes the same bytes.
 */
export async function generateCopies(
  folder: string,
  copies: number,
  outFolder: string,
  options: GenerateOptions = {},
): Promise<void> {
  const raw = loadRawDataSet(folder);
  await mkdir(outFolder, { recursive: true });
  for (const table of TABLE_NAMES) {
    await writeTable(raw, table, copies, join(outFolder, `${table}.csv`), options);
  }
  for (const file of ['boundaries.geojson', 'notes.md']) {
    const path = join(folder, file);
    if (existsSync(path)) await copyFile(path, join(outFolder, file));
  }
}

async function writeTable(
  raw: RawDataSet,
  table: TableName,
  copies: number,
  path: string,
  options: GenerateOptions,
): Promise<void> {
  // Two copies show every column that any copy fills.
  const sample = [...rowsOfTable(raw, table, Math.min(copies, 2), options)];
  if (raw.tables[table] === undefined && sample.length === 0) return;
  const header = headerOf(table, sample);
  await pipeline(
    Readable.from(csvLines(header, rowsOfTable(raw, table, copies, options))),
    createWriteStream(path),
  );
}

function* csvLines(header: readonly string[], rows: Iterable<RawRow>): Generator<string> {
  yield csvLine(header);
  for (const row of rows) yield csvLine(header.map((column) => row[column] ?? ''));
}

function* rowsOfTable(
  raw: RawDataSet,
  table: TableName,
  copies: number,
  { withStrengths = false }: GenerateOptions,
): Generator<RawRow> {
  yield* raw.tables[table] ?? [];
  if (copies > 1 && table === 'countries') yield* thirdCountries(raw);
  if (table === 'strengths' ? !withStrengths : !isCopied(table)) return;
  const roles = new Set((raw.tables.participations ?? []).map(roleKey));
  for (let copy = 2; copy <= copies; copy += 1) {
    for (const [index, row] of (raw.tables[table] ?? []).entries()) {
      yield* copyRow({ raw, roles }, table, row, copy, index);
    }
    yield* additionsOf(raw, table, copy);
  }
}
