import { BASES, type Basis } from '../initiative/basis.js';
import type { CellView, PivotView } from '../pivot/answer-pivot.js';
import { exactSum } from '../pivot/exact-sum.js';
import { cellName, compareKeys } from '../pivot/measure-cells.js';

type BasisCounts = readonly { readonly basis: Basis; readonly count: number }[];

/** The counts of each basis side by side, strongest first. */
export function basisChanges(before: BasisCounts, after: BasisCounts) {
  const countOf = (counts: BasisCounts, basis: Basis) =>
    counts.find((one) => one.basis === basis)?.count ?? 0;
  return BASES.map((basis) => {
    const [was, is] = [countOf(before, basis), countOf(after, basis)];
    return { basis, before: was, after: is, change: is - was };
  });
}

/** A cell of two pivots that are laid out alike. */
export interface CellChangeView {
  /** Null: it holds no initiative in that period. */
  readonly before: CellView | null;
  readonly after: CellView | null;
  /** Null: one of the two is not known. */
  readonly change: number | null;
}

/** The cells of either, by row, then column, the ones without a key last. */
export function cellChanges(
  before: readonly CellView[],
  after: readonly CellView[],
): CellChangeView[] {
  const nameOf = ({ rowKey, columnKey }: CellView) => cellName(rowKey, columnKey);
  const was = new Map(before.map((cell) => [nameOf(cell), cell]));
  const is = new Map(after.map((cell) => [nameOf(cell), cell]));
  const all = new Map([...was, ...is]);
  return [...all]
    .sort(([, one], [, other]) => byKeys(one, other))
    .map(([name]) => cellChange(was.get(name) ?? null, is.get(name) ?? null));
}

/** Of two pivots: every cell and every total. */
export function pivotChanges(before: PivotView, after: PivotView) {
  return {
    cells: cellChanges(before.cells, after.cells),
    rowTotals: cellChanges(before.rowTotals, after.rowTotals),
    columnTotals: cellChanges(before.columnTotals, after.columnTotals),
    total: cellChange(before.total, after.total),
  };
}

function cellChange(before: CellView | null, after: CellView | null): CellChangeView {
  const measure = (before ?? after)?.question.measure;
  // Nothing on record is none of a count; of a sum of money it is nothing known.
  const ofNothing = measure === 'VALUE_EUR' ? null : 0;
  const was = before === null ? ofNothing : before.value;
  const is = after === null ? ofNothing : after.value;
  return { before, after, change: was === null || is === null ? null : difference(was, is) };
}

/** Of numbers with six decimals: the same, without the noise of floating point. */
export function difference(before: number, after: number): number {
  return exactSum([after, -before]);
}

function byKeys(one: CellView, other: CellView): number {
  return compareKeys(one.rowKey, other.rowKey) || compareKeys(one.columnKey, other.columnKey);
}
