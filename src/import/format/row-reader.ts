import type { CellValue, Row } from './data-set.js';
import { CellFault, parseCell } from './parse-cell.js';
import type { Fault } from './problem-log.js';
import type { ReadContext } from './read-context.js';
import type { CsvRecord } from './read-csv.js';
import { columnTitle, type FileColumn, type Header } from './read-header.js';
import { type DraftFile, RowDraft } from './row-draft.js';
import { applyRowRules } from './row-rules.js';
import type { ColumnSchema, TableSchema } from './table-schema.js';

/** Enough for every code, word and repeated list of a table; titles beyond it are not shared. */
const MAX_CACHED_CELLS = 50_000;
const MAX_CACHED_CHARACTERS = 80;

const LIST_KINDS = new Set(['references', 'list', 'calendar']);

function emptyCell({ type }: ColumnSchema): CellValue {
  return LIST_KINDS.has(type.kind) ? [] : null;
}

/** Whether more can be said of a refused cell: the entries of a list and what a reference names. */
function isLookedUp({ type }: ColumnSchema, meant: CellValue): boolean {
  return Array.isArray(meant) || type.kind === 'reference' || type.kind === 'referenceBy';
}

/** A record's fault as a whole: nothing else is said of it. */
function recordFault(record: CsvRecord, columns: number): [string | null, Fault] | null {
  const { cells, badByte } = record;
  if (badByte !== null) {
    const byte = `0x${badByte.byte.toString(16).toUpperCase().padStart(2, '0')}`;
    const where = `${badByte.offsetInLine} of line ${badByte.line} (${badByte.offsetInFile} of the file)`;
    return [byte, { message: `is no UTF-8, at byte offset ${where}`, expected: 'UTF-8' }];
  }
  if (cells.length !== columns) {
    const message = `has ${cells.length} cells, the header ${columns}`;
    return [null, { message: `the row ${message}`, expected: `${columns} cells` }];
  }
  if (cells.every((cell) => cell === '')) {
    return [null, { message: 'the row has no value at all', expected: 'a row, or a blank line' }];
  }
  return null;
}

export interface ReadRow {
  readonly row: Row;
  /** Columns whose cell was refused; null: none. */
  readonly faulty: ReadonlySet<string> | null;
}

/** Turns the records of one file into typed rows. */
export class RowReader {
  readonly #columns: readonly FileColumn[];
  readonly #caches: readonly Map<string, CellValue>[];
  readonly #template: Readonly<Record<string, CellValue>>;
  readonly #headerCells: number;
  readonly #families: readonly ColumnSchema[];

  readonly #file: DraftFile;

  constructor(
    private readonly schema: TableSchema,
    private readonly header: Header,
    headerRecord: CsvRecord,
    name: string,
    private readonly context: ReadContext,
  ) {
    this.#headerCells = headerRecord.cells.length;
    this.#columns = header.columns.toSorted((left, right) => (left.name < right.name ? -1 : 1));
    this.#caches = this.#columns.map(() => new Map());
    const plain = schema.columns.filter(({ type }) => type.kind !== 'forms');
    this.#template = Object.fromEntries(plain.map((column) => [column.name, emptyCell(column)]));
    const present = new Set(header.columns.map(({ column }) => column));
    const absent = plain.filter((column) => !present.has(column));
    this.#file = {
      log: context.log,
      name,
      headerLine: headerRecord.line,
      absent: new Map(absent.map((column) => [column.name, false])),
    };
    this.#families = schema.columns.filter(
      (column) => column.type.kind === 'forms' && column.required && present.has(column),
    );
  }

  /** Null: the record was refused as a whole. */
  read(record: CsvRecord): ReadRow | null {
    const fault = recordFault(record, this.#headerCells);
    if (fault !== null) {
      this.context.log.add(this.#file.name, record.line, null, ...fault);
      return null;
    }
    const draft = new RowDraft(this.#file, record.line, { ...this.#template });
    this.#columns.forEach((column, index) => {
      this.#readCell(draft, column, record.cells[column.index]!, this.#caches[index]!);
    });
    for (const family of this.#families) this.#requireForm(draft, family);
    applyRowRules(this.schema, draft);
    const row = { cells: draft.cells, line: record.line, datasets: this.context.datasets };
    return { row, faulty: draft.faulty };
  }

  /** The id as the record writes it, also where the record is refused. */
  idOf(record: CsvRecord): string | undefined {
    const column = this.header.columns.find(({ name }) => name === 'id');
    return column === undefined ? undefined : record.cells[column.index];
  }

  #readCell(
    draft: RowDraft,
    { name, column }: FileColumn,
    written: string,
    cache: Map<string, CellValue>,
  ): void {
    // A line end within a cell is a line end, however the file was checked out.
    const text = written.includes('\r\n') ? written.replaceAll('\r\n', '\n') : written;
    if (text === '') {
      if (column.required && column.type.kind !== 'forms') {
        draft.refuse(name, null, emptyFault(column));
      }
      return;
    }
    const cached = cache.get(text);
    if (cached !== undefined) {
      draft.cells[name] = cached;
      return;
    }
    const value = this.#parse(column, text);
    if (value instanceof CellFault) {
      for (const fault of value.faults) draft.refuse(name, text, fault);
      if (isLookedUp(column, value.value)) draft.cells[name] = value.value;
      return;
    }
    draft.cells[name] = value;
    const isShared = column.type.kind !== 'id' && text.length <= MAX_CACHED_CHARACTERS;
    if (isShared && cache.size < MAX_CACHED_CELLS) cache.set(text, value);
  }

  #parse(column: ColumnSchema, text: string): CellValue | CellFault {
    const limit = this.context.limits.cellCharacters;
    if (text.length <= limit) return parseCell(column.type, text);
    const message = `has ${text.length} characters, more than the limit`;
    return new CellFault([{ message, expected: `at most ${limit} characters in a cell` }]);
  }

  #requireForm(draft: RowDraft, family: ColumnSchema): void {
    const isGiven = this.#columns.some(
      ({ name, column }) => column === family && draft.isGiven(name),
    );
    if (isGiven) return;
    draft.refuse(family.name, null, {
      message: 'the row has no form of it',
      expected: `at least one of ${columnTitle(family)}`,
    });
  }
}

function emptyFault({ name, type }: ColumnSchema): Fault {
  if (name === 'source_ids') {
    return { message: 'the row has no source', expected: 'at least one id of sources' };
  }
  const expected = type.kind === 'enumeration' ? type.values.join(', ') : 'a value';
  return { message: 'is empty, and required', expected };
}
