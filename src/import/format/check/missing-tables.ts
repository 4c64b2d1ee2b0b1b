import type { TableName } from '../data-set.js';

/** References to tables that have no file: one problem each, however many references there are. */
export class MissingTables {
  readonly #references = new Map<
    TableName,
    { count: number; readonly file: string; line: number }
  >();

  /** Of one file the rows come in any order. */
  add(target: TableName, file: string, line: number): void {
    const known = this.#references.get(target);
    if (known === undefined) this.#references.set(target, { count: 1, file, line });
    else {
      known.count += 1;
      if (known.file === file) known.line = Math.min(known.line, line);
    }
  }

  /** What is wrong with each missing table. */
  *faults() {
    for (const [table, { count, file, line }] of this.#references) {
      const references = count === 1 ? '1 reference needs' : `${count} references need`;
      const message = `the file is missing, and ${references} it, the first on line ${line} of ${file}`;
      yield { table, fault: { message, expected: `the file, or no reference to ${table}` } };
    }
  }
}
