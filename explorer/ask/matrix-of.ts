import { type End, strongestEnds } from '../map/ends.js';
import type { TieRow } from './load-ties.js';

/** A matrix that fits a page: units with the strongest ties, strongest first. */
export interface MatrixView {
  readonly rows: readonly End[];
  readonly columns: readonly End[];
  cell(rowId: string, columnId: string): TieRow | undefined;
}

export function matrixOf(
  ties: readonly TieRow[],
  mostRows: number,
  mostColumns: number,
): MatrixView {
  const byKey = new Map(ties.map((tie) => [tie.key, tie]));
  return {
    rows: strongestEnds(ties, 'left').slice(0, mostRows),
    columns: strongestEnds(ties, 'right').slice(0, mostColumns),
    cell: (rowId, columnId) => byKey.get(`${rowId}~${columnId}`),
  };
}
