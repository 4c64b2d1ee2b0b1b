import type { Row, TableName } from '../data-set.js';
import type { NearestFinder } from '../nearest.js';
import type { Fault, ProblemLog } from '../problem-log.js';
import type { TableReading } from '../table-reading.js';
import { MissingTables } from './missing-tables.js';

/** Tables whose rows were read, and the place to say what is wrong between them. */
export class CheckedSet {
  readonly missing = new MissingTables();

  constructor(
    private readonly tables: Readonly<Record<TableName, TableReading>>,
    private readonly log: ProblemLog,
    readonly nearest: NearestFinder,
    /** Rows of several folders say which file they are from. */
    private readonly fileOfRow: (row: Row, reading: TableReading) => string,
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
    this.log.add(this.fileOfRow(row, this.tables[table]), row.line, column, value, fault);
  }

  reportFile(table: TableName, column: string | null, value: string | null, fault: Fault): void {
    this.log.add(this.tables[table].file, null, column, value, fault);
  }

  /** `line 12`, or `line 12 of firms.csv` when seen from another file. */
  lineOf(table: TableName, row: Row, seenFrom: string): string {
    const file = this.fileOfRow(row, this.tables[table]);
    return file === seenFrom ? `line ${row.line}` : `line ${row.line} of ${file}`;
  }

  fileOf(table: TableName, row: Row): string {
    return this.fileOfRow(row, this.tables[table]);
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
