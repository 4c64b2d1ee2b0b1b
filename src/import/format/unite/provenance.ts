import { basename } from 'node:path';
import type { Row, TableName } from '../data-set.js';
import type { FolderReading } from '../read-folder.js';

/** Which folders a row came from. */
export class Provenance {
  readonly #folders = new Map<readonly string[], FolderReading>();
  readonly #united = new Map<Row, readonly Row[]>();

  constructor(readings: readonly FolderReading[]) {
    // All rows of a folder share one list of data sets, which therefore tells the folder.
    for (const reading of readings) {
      const row = Object.values(reading.tables).find(({ rows }) => rows.length > 0)?.rows[0];
      if (row !== undefined) this.#folders.set(row.datasets, reading);
    }
  }

  /** `row` is shown in the place of others, the one of the folder named first standing first. */
  unite(row: Row, others: readonly Row[]): Row {
    this.#united.set(
      row,
      others.flatMap((other) => this.partsOf(other)),
    );
    return row;
  }

  /** Of the rows that were united the first with this value; where it is written otherwise, the first. */
  rowOf(row: Row, column: string, value: string | null): Row {
    const parts = this.partsOf(row);
    return (
      parts.find(({ cells }) =>
        [cells[column]]
          .flat()
          .map(String)
          .includes(value ?? ''),
      ) ?? parts[0]!
    );
  }

  /** Of a united row, that of the folder named first. */
  fileOf(table: TableName, row: Row): string {
    return this.#folders.get(this.partsOf(row)[0]!.datasets)?.tables[table].file ?? `${table}.csv`;
  }

  /** The rows as the folders have them, that of the folder named first standing first. */
  partsOf(row: Row): readonly Row[] {
    return this.#united.get(row) ?? [row];
  }

  /** How sides that differ are spoken of: by their data sets; a data set of more than one side with the folder. */
  namesOf(sides: readonly (readonly Row[])[]): readonly string[] {
    const held = sides.flatMap((rows) => [...new Set(rows.flatMap(({ datasets }) => datasets))]);
    const ofMany = new Set(held.filter((name, index) => held.indexOf(name) !== index));
    return sides.map((rows) => {
      const names = rows.flatMap(({ datasets }) =>
        datasets.map((name) => (ofMany.has(name) ? `${name} (${this.#folderOf(datasets)})` : name)),
      );
      return [...new Set(names)].toSorted().join(', ');
    });
  }

  #folderOf(datasets: readonly string[]): string {
    return basename(this.#folders.get(datasets)?.folder ?? '');
  }

  placeOf(table: TableName, row: Row): string {
    return `line ${row.line} of ${this.fileOf(table, row)}`;
  }
}
