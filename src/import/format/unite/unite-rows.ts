import { precisionOf } from '../calendar-date.js';
import { cellText } from '../cell-text.js';
import type { CellValue, Row, TableName } from '../data-set.js';
import { PERIODS } from '../periods.js';
import type { ColumnType } from '../table-schema.js';
import { TABLES } from '../table-schemas.js';

/** Two values of one cell: the first is shown. */
export interface Disagreement {
  readonly column: string;
  readonly kept: string | null;
  readonly other: string | null;
}

/**
 * Cells that only mean something together. Where two rows differ in one of them, the others are
 * not filled from the second row: the start of one and the end of the other is no period.
 */
const GROUPS: readonly (readonly string[])[] = [
  ...Object.values(PERIODS),
  ['lat', 'lon'],
  ['population', 'population_year'],
  ['party_type', 'party'],
  ['kind', 'sez_kind'],
  ['method', 'share_measure'],
];

function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function joined(left: CellValue | undefined, right: CellValue | undefined): readonly string[] {
  const entries = [left, right].flatMap((value) => (Array.isArray(value) ? value : []));
  return [...new Set(entries as readonly string[])];
}

/** The type of a cell, of a form in a language that of its family. */
function typeOf(table: TableName, column: string): ColumnType | undefined {
  return TABLES[table].columns.find(({ name, type }) => {
    if (name === column) return true;
    return (
      type.kind === 'forms' &&
      (type.forms.includes(column) || column.startsWith(`${type.languageForm}_`))
    );
  })?.type;
}

function isJoined(column: string, type: ColumnType | undefined): boolean {
  if (column === 'source_ids') return true;
  return (type?.kind === 'list' && type.additive) || (type?.kind === 'forms' && type.list);
}

function equal(type: ColumnType | undefined, left: CellValue, right: CellValue): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return cellText(type, left.toSorted()) === cellText(type, right.toSorted());
}

function groupDiffers(column: string, first: Row, second: Row): boolean {
  const group = GROUPS.find((columns) => columns.includes(column)) ?? [];
  return group.some((name) => {
    const [left, right] = [first.cells[name], second.cells[name]];
    return !isEmpty(left) && !isEmpty(right) && left !== right;
  });
}

/** A statement that a source makes is not inferred, whatever an editor's rule added elsewhere. */
function inferredOf(first: Row, second: Row): CellValue {
  return isEmpty(second.cells.inferred) ? null : (first.cells.inferred ?? null);
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
    for (const column of new Set([...Object.keys(this.cells), ...Object.keys(this.second.cells)])) {
      const type = typeOf(this.table, column);
      if (column === 'inferred') this.cells[column] = inferredOf(this.first, this.second);
      else if (isJoined(column, type)) {
        this.cells[column] = joined(this.first.cells[column], this.second.cells[column]);
      } else if (type?.kind !== 'datePrecision') this.#uniteCell(column, type);
    }
    for (const { name, type } of TABLES[this.table].columns) {
      if (type.kind !== 'datePrecision') continue;
      const date = type.of.map((column) => this.cells[column]).find((value) => !isEmpty(value));
      this.cells[name] = precisionOf(typeof date === 'string' ? date : null);
    }
  }

  #uniteCell(column: string, type: ColumnType | undefined): void {
    const [kept, other] = [this.first.cells[column] ?? null, this.second.cells[column] ?? null];
    if (isEmpty(other)) return;
    if (isEmpty(kept) && !groupDiffers(column, this.first, this.second)) {
      this.cells[column] = other;
    } else if (!equal(type, kept, other)) {
      this.disagreements.push({
        column,
        kept: cellText(type, kept),
        other: cellText(type, other),
      });
    }
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
