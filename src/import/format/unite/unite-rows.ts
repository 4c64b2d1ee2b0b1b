import { precisionOf } from '../calendar-date.js';
import type { CellValue, Row, TableName } from '../data-set.js';
import { TABLES } from '../table-schemas.js';
import { groupDiffers } from './cell-groups.js';
import { columnOf, differ, isEmpty, isJoined, joined } from './cells.js';

/** Two values of one cell: the first is shown. */
export interface Disagreement {
  readonly column: string;
  readonly kept: CellValue;
  readonly other: CellValue;
}

class RowUnion {
  readonly cells: Record<string, CellValue>;
  readonly disagreements: Disagreement[] = [];

  constructor(
    private readonly table: TableName,
    private readonly first: Row,
    private readonly second: Row,
  ) {
    this.cells = { ...first.cells };
  }

  unite(): void {
    for (const cell of new Set([...Object.keys(this.cells), ...Object.keys(this.second.cells)])) {
      const type = columnOf(this.table, cell)?.type;
      if (isJoined(cell, type)) {
        this.cells[cell] = joined(this.first.cells[cell], this.second.cells[cell]);
      } else if (type?.kind !== 'datePrecision') this.#uniteCell(cell);
    }
    for (const { name, type } of TABLES[this.table].columns) {
      if (type.kind !== 'datePrecision') continue;
      const date = type.of.map((column) => this.cells[column]).find((value) => !isEmpty(value));
      this.cells[name] = precisionOf(typeof date === 'string' ? date : null);
    }
  }

  #uniteCell(cell: string): void {
    const [kept, other] = [this.first.cells[cell] ?? null, this.second.cells[cell] ?? null];
    const isFree = isEmpty(kept) && !isEmpty(other);
    const { table, first, second } = this;
    const isDisputed =
      differ(table, cell, first, second) || (isFree && groupDiffers(table, cell, first, second));
    const emptyPrevails = columnOf(table, cell)?.empty?.prevails ?? false;
    if (!isDisputed) {
      if (Array.isArray(kept)) this.cells[cell] = joined(kept, other);
      else if (isFree) this.cells[cell] = other;
    } else if (emptyPrevails && (isEmpty(kept) || isEmpty(other))) this.cells[cell] = null;
    else this.disagreements.push({ column: cell, kept, other });
  }
}

/** One row for two that speak of the same thing, and what they disagree on. */
export function uniteRows(table: TableName, first: Row, second: Row) {
  const union = new RowUnion(table, first, second);
  union.unite();
  const datasets = [...new Set([...first.datasets, ...second.datasets])].toSorted();
  const row: Row = { cells: union.cells, line: first.line, datasets };
  return { row, disagreements: union.disagreements };
}
