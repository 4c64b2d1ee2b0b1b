import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckedSet, type Origins } from './check/checked-set.js';
import { pairOf } from './check/pair.js';
import { checkFolder } from './check/run-checks.js';
import { compareCodePoints } from './code-point-order.js';
import { TABLE_NAMES, type TableName } from './data-set.js';
import { NearestFinder, nearestOf } from './nearest.js';
import type { ReadContext } from './read-context.js';
import { readOutlines } from './read-outlines.js';
import { readTable } from './read-table.js';
import { isSystemError } from './system-error.js';
import { TableReading } from './table-reading.js';
import { TABLES } from './table-schemas.js';

const OUTLINE_FILE = 'boundaries.geojson';

export interface FolderReading {
  readonly folder: string;
  readonly tables: Readonly<Record<TableName, TableReading>>;
  readonly outlines: ReadonlyMap<string, string>;
  /** Two sorted codes where nothing is wrong. */
  readonly pair: readonly string[];
}

const IN_ITS_FILE: Origins = { fileOf: (_, { file }) => file, rowOf: (row) => row };

type FileKind = 'file' | 'folder' | 'other' | 'absent';

async function kindOf(path: string): Promise<FileKind> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    // A pipe or device would be read without end.
    return found.isFile() ? 'file' : 'other';
  } catch {
    return 'absent';
  }
}

/** Reads the files of one folder, every one of them, whatever is wrong with the others. */
class FolderReader {
  readonly #tables = new Map<TableName, TableReading>();

  constructor(
    private readonly folder: string,
    /** What stands before a file name in a problem: nothing, or the folder where there are several. */
    private readonly prefix: string,
    private readonly context: ReadContext,
  ) {}

  async read(fileNames: readonly string[]): Promise<FolderReading> {
    const unknown = this.#refuseUnknown(fileNames);
    for (const name of TABLE_NAMES) {
      const reading = await this.#readTable(name, fileNames, unknown);
      this.#tables.set(name, reading);
    }
    const tables = Object.fromEntries(this.#tables) as Record<TableName, TableReading>;
    const { log } = this.context;
    const set = new CheckedSet(tables, log, new NearestFinder(), IN_ITS_FILE);
    checkFolder(set);
    const outlines = await this.#readOutlines(tables.regions, fileNames);
    return { folder: this.folder, tables, outlines, pair: pairOf(set) };
  }

  /** Names of tables whose file seems to be there under a wrong name. */
  #refuseUnknown(fileNames: readonly string[]): ReadonlySet<string> {
    const valid = TABLE_NAMES.map((name) => `${name}.csv`);
    const absent = valid.filter((name) => !fileNames.includes(name));
    const meant = new Set<string>();
    for (const name of fileNames) {
      if (!name.toLowerCase().endsWith('.csv') || valid.includes(name)) continue;
      const nearest = nearestOf(name, absent) ?? nearestOf(name, valid);
      if (nearest !== null) meant.add(nearest);
      this.context.log.add(`${this.prefix}${name}`, null, null, name, {
        message: 'is no table of the format',
        expected: `one of ${valid.join(', ')}`,
        nearest,
      });
    }
    return meant;
  }

  async #readTable(
    name: TableName,
    fileNames: readonly string[],
    misnamed: ReadonlySet<string>,
  ): Promise<TableReading> {
    const schema = TABLES[name];
    const fileName = `${name}.csv`;
    const file = `${this.prefix}${fileName}`;
    if (!fileNames.includes(fileName)) {
      const reading = new TableReading(schema, file, false);
      reading.isComplete = !schema.required && !misnamed.has(fileName);
      if (schema.required && !misnamed.has(fileName)) {
        const expected = `a file ${fileName}: ${schema.about}`;
        this.context.log.add(file, null, null, null, { message: 'the file is missing', expected });
      }
      return reading;
    }
    const refused = await this.#refuseFile(fileName);
    if (!refused) return readTable(join(this.folder, fileName), schema, file, this.context);
    const reading = new TableReading(schema, file);
    reading.isComplete = false;
    return reading;
  }

  async #refuseFile(fileName: string): Promise<boolean> {
    const path = join(this.folder, fileName);
    const { fileBytes, outlineBytes } = this.context.limits;
    const most = fileName === OUTLINE_FILE ? outlineBytes : fileBytes;
    const file = `${this.prefix}${fileName}`;
    const kind = await kindOf(path);
    if (kind !== 'file') {
      const what = kind === 'folder' ? 'a folder' : 'something that is no file';
      const message = `${what} stands in the place of the file`;
      this.context.log.add(file, null, null, null, { message, expected: 'a file' });
      return true;
    }
    const { size } = await stat(path);
    if (size <= most) return false;
    const message = `the file has ${size} bytes, more than the limit`;
    this.context.log.add(file, null, null, null, {
      message,
      expected: `at most ${most} bytes`,
    });
    return true;
  }

  async #readOutlines(regions: TableReading, fileNames: readonly string[]) {
    if (!fileNames.includes(OUTLINE_FILE)) return new Map<string, string>();
    if (await this.#refuseFile(OUTLINE_FILE)) return new Map<string, string>();
    const file = `${this.prefix}${OUTLINE_FILE}`;
    return readOutlines(join(this.folder, OUTLINE_FILE), file, regions, this.context.log);
  }
}

async function readFolderNames(
  folder: string,
  { log }: ReadContext,
): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `cannot be read: ${error.code}`;
    log.add(folder, null, null, null, { message, expected: 'a folder that may be read' });
    return null;
  }
}

/** Null: there is no such folder, or it may not be read. */
export async function readFolder(
  folder: string,
  prefix: string,
  context: ReadContext,
): Promise<FolderReading | null> {
  const kind = await kindOf(folder);
  if (kind !== 'folder') {
    context.log.add(folder, null, null, null, {
      message: kind === 'absent' ? 'does not exist' : 'is a file',
      expected: 'a folder of CSV files',
    });
    return null;
  }
  const fileNames = await readFolderNames(folder, context);
  if (fileNames === null) return null;
  return new FolderReader(folder, prefix, context).read(fileNames.toSorted(compareCodePoints));
}
