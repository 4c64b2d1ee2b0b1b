import { compareCodePoints } from '../code-point-order.js';
import { type Row, TABLE_NAMES, type TableName } from '../data-set.js';
import type { ProblemLog } from '../problem-log.js';
import type { FolderReading } from '../read-folder.js';
import { rowOrder } from '../row-order.js';
import { TABLES } from '../table-schemas.js';
import { isSame } from './cells.js';
import { conflictRow } from './conflict-row.js';
import type { Provenance } from './provenance.js';
import { differenceOf } from './same-thing.js';
import { uniteRows } from './unite-rows.js';

function unionOrder(table: TableName): (left: Row, right: Row) => number {
  const byKey = rowOrder(TABLES[table]);
  if (!TABLES[table].ofOnePair) return byKey;
  return (left, right) =>
    byKey(left, right) || compareCodePoints(left.datasets.join(), right.datasets.join());
}

class TableUnion {
  readonly conflicts: Row[] = [];

  constructor(
    private readonly table: TableName,
    private readonly provenance: Provenance,
    private readonly log: ProblemLog,
  ) {}

  /** Both lists are in the order of the table, and so is what they make. */
  unite(shown: readonly Row[], added: readonly Row[]): Row[] {
    const compare = unionOrder(this.table);
    const rows: Row[] = [];
    let next = 0;
    for (const row of shown) {
      while (next < added.length && compare(added[next]!, row) < 0) rows.push(added[next++]!);
      const isSame = next < added.length && compare(added[next]!, row) === 0;
      rows.push(isSame ? this.#one(row, added[next++]!) : row);
    }
    while (next < added.length) rows.push(added[next++]!);
    return rows;
  }

  #one(first: Row, second: Row): Row {
    const difference = TABLES[this.table].key[0] === 'id' ? this.#difference(first, second) : null;
    if (difference) return first;
    const { row, disagreements } = uniteRows(this.table, first, second);
    for (const disagreement of disagreements) {
      const { column, kept } = disagreement;
      const keeping = this.provenance
        .partsOf(first)
        .filter(({ cells }) => isSame(cells[column], kept));
      const conflict = conflictRow(this.table, keeping, second, disagreement, this.provenance);
      this.conflicts.push(this.provenance.unite(conflict, [...keeping, second]));
    }
    return this.provenance.unite(row, [first, second]);
  }

  #difference(first: Row, second: Row): boolean {
    const difference = differenceOf(this.table, first, this.provenance.partsOf(first), second);
    if (difference === null) return false;
    const { column, value, message, expected } = difference;
    const place = this.provenance.placeOf(this.table, first);
    this.log.add(this.provenance.fileOf(this.table, second), second.line, column, value, {
      message: `${message}; ${place} has the same id ${String(first.cells.id)}`,
      expected: `what ${place} says: ${expected}`,
    });
    return true;
  }
}

/** Adds the rows of another folder to the tables; the answer is the conflicts this makes. */
export function uniteTables(
  tables: Record<TableName, Row[]>,
  other: FolderReading,
  provenance: Provenance,
  log: ProblemLog,
): readonly Row[] {
  return TABLE_NAMES.flatMap((table) => {
    const union = new TableUnion(table, provenance, log);
    tables[table] = union.unite(tables[table], other.tables[table].rows);
    return union.conflicts;
  });
}
