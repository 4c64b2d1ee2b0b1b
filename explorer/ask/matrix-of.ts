import type { TieEnd, TieRow } from './load-ties.js';

/** A matrix that fits a page: units with the strongest ties, strongest first. */
export interface MatrixView {
  readonly rows: readonly TieEnd[];
  readonly columns: readonly TieEnd[];
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

/** The units of one side by the sum of the strength of their ties; of equals the first in the answer. */
export function strongestEnds(ties: readonly TieRow[], side: 'left' | 'right'): readonly TieEnd[] {
  const ends = new Map<string, { end: TieEnd; sum: number }>();
  for (const tie of ties) {
    const end = tie[side];
    const sum = (ends.get(end.id)?.sum ?? 0) + tie.strength;
    ends.set(end.id, { end, sum });
  }
  return [...ends.values()].sort((a, b) => b.sum - a.sum).map(({ end }) => end);
}
