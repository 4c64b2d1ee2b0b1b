import type { ExplorerGapMatrixQuery } from '../../generated/graphql.js';
import { csvOf } from '../../parts/csv.js';
import { shownFigure } from '../shown-figure.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

const COLUMNS = [
  ...['left.id', 'left.name', 'right.id', 'right.name', 'sector.id', 'sector.name'],
  ...['gap', 'observed', 'status'],
];

/** Every cell of the matrix, one a row, those that the page shows on demand too; a gap that is not known is empty. */
export function matrixCsv(answer: ExplorerGapMatrixQuery, subject: Named): string {
  const { rowRegions, rowSectors, columns, rows } = answer.gapMatrix;
  const isLeft = answer.left?.regions.nodes.some(({ id }) => id === subject.id) ?? false;
  const heads = rowSectors.length > 0 ? rowSectors : rowRegions;
  const cells = rows.flatMap(({ gaps, observed, statuses }, row) =>
    columns.map((column, at) => {
      const head = heads[row] as Named;
      const [left, right, sector] = endsOf(subject, head, column, isLeft);
      const names = [left, right, sector].flatMap(({ id, name }) => [id, name]);
      const status = statuses[at] ?? 'NO_DATA';
      return [...names, shownFigure(status, gaps[at] ?? null), observed[at] ?? null, status];
    }),
  );
  return csvOf(COLUMNS, cells);
}

function endsOf(subject: Named, head: Named, column: Named, isLeft: boolean) {
  if (subject.id.startsWith('sector:')) return [head, column, subject] as const;
  return isLeft ? ([subject, column, head] as const) : ([column, subject, head] as const);
}
