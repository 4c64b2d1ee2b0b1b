import type { CellValue } from './data-set.js';
import type { Fault, ProblemLog } from './problem-log.js';

/** What the rows of one file have in common. */
export interface DraftFile {
  readonly log: ProblemLog;
  readonly name: string;
  readonly headerLine: number;
  /** Plain columns the file does not have, and whether that was reported. */
  readonly absent: Map<string, boolean>;
}

/** A row while it is read: its cells so far, and which of them were refused. */
export class RowDraft {
  #faulty: Set<string> | null = null;

  constructor(
    private readonly file: DraftFile,
    readonly line: number,
    readonly cells: Record<string, CellValue>,
  ) {}

  /** Columns whose cell was refused; null: none. */
  get faulty(): ReadonlySet<string> | null {
    return this.#faulty;
  }

  /** A cell was refused: what the row then lacks is no second problem. */
  refuse(column: string, text: string | null, fault: Fault): void {
    this.#faulty ??= new Set();
    this.#faulty.add(column);
    this.report(column, text, fault);
  }

  /** A column that the file does not have is one problem, not one for every row. */
  report(column: string, text: string | null, fault: Fault): void {
    const { log, name, headerLine, absent } = this.file;
    if (!absent.has(column)) {
      log.add(name, this.line, column, text, fault);
      return;
    }
    if (absent.get(column)) return;
    absent.set(column, true);
    const message = `the column is missing, and line ${this.line} needs it: it ${fault.message}`;
    log.add(name, headerLine, column, null, { ...fault, message });
  }

  /** The value of a cell; undefined: refused, so that nothing can be said of it. */
  value(column: string): CellValue | undefined {
    return this.#faulty?.has(column) ? undefined : (this.cells[column] ?? null);
  }

  text(column: string): string | null | undefined {
    const value = this.value(column);
    return typeof value === 'string' || value == null ? value : String(value);
  }

  isEmpty(column: string): boolean {
    const value = this.value(column);
    return value === null || (Array.isArray(value) && value.length === 0);
  }

  isGiven(column: string): boolean {
    return this.#faulty?.has(column) || !this.isEmpty(column);
  }
}
