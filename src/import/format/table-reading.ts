import type { Row, TableName } from './data-set.js';
import type { Header } from './read-header.js';
import type { ColumnSchema, TableSchema } from './table-schema.js';

/** What the bytes of a refused id may have been: what replaced them stands for anything. */
function patternOf(damaged: string): RegExp {
  const escaped = damaged.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/\uFFFD+/g, '.*')}$`);
}

/** A table as its file gave it: the rows that can be spoken of, and what is not known of it. */
export class TableReading {
  rows: Row[] = [];
  /** False: missing or not read to its end, so that nothing can be said of references to it. */
  isComplete = true;
  readonly #ids = new Map<string, Row>();
  readonly #refusedIds = new Set<string>();
  readonly #damagedIds: RegExp[] = [];
  readonly #repeated = new Set<Row>();
  readonly #faulty = new Map<Row, ReadonlySet<string>>();
  #columns = new Set<string>();
  #hasStrangers = false;
  #refusedRows = 0;

  constructor(
    readonly schema: TableSchema,
    readonly file: string,
    readonly isPresent = true,
  ) {}

  get name(): TableName {
    return this.schema.name;
  }

  useColumns({ columns, hasStrangers }: Pick<Header, 'columns' | 'hasStrangers'>): void {
    this.#hasStrangers = hasStrangers;
    this.#columns = new Set(columns.map(({ column }) => column.name));
    if (this.schema.columns[0]?.name === 'id' && !this.#columns.has('id')) this.isComplete = false;
  }

  add(row: Row, faulty: ReadonlySet<string> | null, idText: string | undefined): void {
    this.rows.push(row);
    if (faulty !== null) this.#faulty.set(row, faulty);
    const { id } = row.cells;
    if (typeof id === 'string') {
      if (!this.#ids.has(id)) this.#ids.set(id, row);
    } else if (this.schema.columns[0]?.name === 'id') {
      this.addRefused(idText);
    }
  }

  /** The id of a row that was refused still counts as known, as it stands and as it was meant. */
  addRefused(idText: string | undefined): void {
    this.#refusedRows += 1;
    if (idText === undefined || idText === '') return;
    this.#refusedIds.add(idText).add(idText.trim());
    this.#refusedIds.add(idText.trim().toLowerCase()).add(idText.trim().toUpperCase());
    this.#refusedIds.add(
      idText
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-'),
    );
    if (idText.includes('\uFFFD')) this.#damagedIds.push(patternOf(idText));
  }

  knows(id: string): boolean {
    return (
      this.#ids.has(id) ||
      this.#refusedIds.has(id) ||
      this.#damagedIds.some((pattern) => pattern.test(id))
    );
  }

  /** The first row of an id. */
  row(id: string): Row | undefined {
    return this.#ids.get(id);
  }

  ids(): Iterable<string> {
    return this.#ids.keys();
  }

  /** A row whose key was given before: what it repeats beside that is no second problem. */
  addRepeated(row: Row): void {
    this.#repeated.add(row);
  }

  isRepeated(row: Row): boolean {
    return this.#repeated.has(row);
  }

  /** False: the cell was refused, or the required column is not there. */
  isSound(row: Row, column: string): boolean {
    return this.#faulty.size === 0 || !this.#faulty.get(row)?.has(column);
  }

  /** Some row or cell was refused, so that what the table seems to lack may be there. */
  hasFaults(): boolean {
    return this.#faulty.size > 0 || this.#refusedRows > 0;
  }

  hasColumn(column: string): boolean {
    return this.#columns.has(column);
  }

  /** An optional column that is not there is empty in every row, unless it stands under a name that nobody knows. */
  isKnown({ name, required }: ColumnSchema): boolean {
    return this.hasColumn(name) || !(required || this.#hasStrangers);
  }
}
