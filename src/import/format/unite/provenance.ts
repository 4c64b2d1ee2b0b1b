import type { Row, TableName } from '../data-set.js';
import type { FolderReading } from '../read-folder.js';

/** Which folder a row came from: of a united row, the one named first. */
export class Provenance {
  readonly #folders = new Map<readonly string[], FolderReading>();
  readonly #united = new Map<Row, Row>();

  constructor(readings: readonly FolderReading[]) {
    // All rows of a folder share one list of data sets, which therefore tells the folder.
    for (const reading of readings) {
      const row = Object.values(reading.tables).find(({ rows }) => rows.length > 0)?.rows[0];
      if (row !== undefined) this.#folders.set(row.datasets, reading);
    }
  }

  /** `row` is shown in the place of `original`. */
  replace(original: Row, row: Row): Row {
    this.#united.set(row, this.#united.get(original) ?? original);
    return row;
  }

  fileOf(table: TableName, row: Row): string {
    const original = this.#united.get(row) ?? row;
    return this.#folders.get(original.datasets)?.tables[table].file ?? `${table}.csv`;
  }

  placeOf(table: TableName, row: Row): string {
    return `line ${row.line} of ${this.fileOf(table, row)}`;
  }
}
