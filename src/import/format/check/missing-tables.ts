import type { TableName } from '../data-set.js';

/** References to tables that have no file: one problem each, however many references there are. */
export class MissingTables {
  readonly #references = new Map<TableName, { count: number; readonly first: string }>();

  /** `first` says where the reference stands. */
  add(target: TableName, first: () => string): void {
    const known = this.#references.get(target);
    if (known === undefined) this.#references.set(target, { count: 1, first: first() });
    else known.count += 1;
  }

  /** What is wrong with each missing table. */
  *faults() {
    for (const [table, { count, first }] of this.#references) {
      const references = count === 1 ? '1 reference needs' : `${count} references need`;
      const message = `the file is missing, and ${references} it, the first on ${first}`;
      yield { table, fault: { message, expected: `the file, or no reference to ${table}` } };
    }
  }
}
