import type { Row, TableName } from '../data-set.js';
import type { NearestFinder } from '../nearest.js';
import type { Fault, ProblemLog } from '../problem-log.js';
import type { TableReading } from '../table-reading.js';
import { MissingTables } from './missing-tables.js';

/** Where rows and cells stand, which are of several folders where these are united. */
export interface Origins {
  fileOf(row: Row, reading: TableReading): string;
  /** The row as a file has it that gave this cell, or this value of it. */
  rowOf(row: Row, column: string, value: string | null): Row;
}

/** Tables whose rows were read, and the place to say what is wrong between them. */
export class CheckedSet {
  readonly missing = new MissingTables();

  constructor(
    private readonly tables: Readonly<Record<TableName, TableReading>>,
    private readonly log: ProblemLog,
    readonly nearest: NearestFinder,
    private readonly origins: Origins,
  ) {}

  table(name: TableName): TableReading {
    return this.tables[name];
  }

  all(): readonly TableReading[] {
    return Object.values(this.tables);
  }

  report(
    table: TableName,
    row: Row,
    column: string | null,
    value: string | null,
    fault: Fault,
  ): void {
    const origin = column === null ? row : this.origins.rowOf(row, column, value);
    this.log.add(this.fileOf(table, origin), origin.line, column, value, fault);
  }

  reportFile(table: TableName, column: string | null, value: string | null, fault: Fault): void {
    this.log.add(this.tables[table].file, null, column, value, fault);
  }

  /** `line 12`, or `line 12 of firms.csv` when seen from another file. */
  lineOf(table: TableName, row: Row, seenFrom: string): string {
    const file = this.fileOf(table, row);
    return file === seenFrom ? `line ${row.line}` : `line ${row.line} of ${file}`;
  }

  /** As `lineOf`; of a united row where that stands which gave the cell. */
  lineOfCell(table: TableName, row: Row, column: string, seenFrom = ''): string {
    return this.lineOf(table, this.#originOf(row, column), seenFrom);
  }

  fileOfCell(table: TableName, row: Row, column: string): string {
    return this.fileOf(table, this.#originOf(row, column));
  }

  /** ` on line 12 of firms.csv`: where a cell stands, if not beside another one of its row. */
  elsewhere(table: TableName, row: Row, column: string, beside: string): string {
    if (this.#originOf(row, column) === this.#originOf(row, beside)) return '';
    return ` on ${this.lineOfCell(table, row, column, this.fileOfCell(table, row, beside))}`;
  }

  #originOf(row: Row, column: string): Row {
    const [value = null] = [row.cells[column] ?? null].flat();
    return this.origins.rowOf(row, column, value === null ? null : String(value));
  }

  fileOf(table: TableName, row: Row): string {
    return this.origins.fileOf(row, this.tables[table]);
  }

  /** A text cell; null where it is empty or was refused. */
  text(table: TableName, row: Row, column: string): string | null {
    const value = row.cells[column];
    if (value === null || value === undefined) return null;
    return this.tables[table].isSound(row, column) ? String(value) : null;
  }

  list(table: TableName, row: Row, column: string): readonly string[] {
    const value = row.cells[column];
    return Array.isArray(value) && this.tables[table].isSound(row, column) ? value : [];
  }
}

/** One rule of the format that needs more than one row. */
export type Check = (set: CheckedSet) => void;
