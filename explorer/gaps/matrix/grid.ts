import { slugOf } from '../../ask/question.js';
import type { ExplorerGapMatrixQuery, GapStatus } from '../../generated/graphql.js';
import { shownFigure } from '../shown-figure.js';

interface Heading {
  readonly id: string;
  readonly name: string;
}

export interface Cell {
  readonly key: string;
  /** Null: not known. */
  readonly score: number | null;
  readonly status: GapStatus;
}

export interface GridRow {
  readonly heading: Heading;
  readonly cells: readonly Cell[];
}

/** Cells as they are drawn: down the page what is many, largest sums first. */
export interface Grid {
  readonly columns: readonly Heading[];
  readonly rows: readonly GridRow[];
}

type Table = readonly (readonly Cell[])[];

export function gridOf(answer: ExplorerGapMatrixQuery, subject: string): Grid {
  const { gapMatrix, left } = answer;
  const { rowRegions, rowSectors, columns, rows } = gapMatrix;
  const isLeft = left?.regions.nodes.some(({ id }) => id === subject) ?? false;
  const down = rowSectors.length > 0 ? rowSectors : rowRegions;
  const table = rows.map(({ gaps, statuses }, row) =>
    columns.map(({ id: column }, at) => {
      const key = keyOf(subject, down[row]?.id ?? '', column, isLeft);
      const status = statuses[at] ?? 'NO_DATA';
      return { key, score: shownFigure(status, gaps[at] ?? null), status };
    }),
  );
  // A page scrolls down: its long side are the regions of a field's larger country, or the partners of a region.
  return rowSectors.length > 0 || columns.length > down.length
    ? sorted(columns, down, turned(table))
    : sorted(down, columns, table);
}

function keyOf(subject: string, row: string, column: string, isLeft: boolean): string {
  if (subject.startsWith('sector:')) return [row, column, subject].map(slugOf).join('~');
  const regions = isLeft ? [subject, column] : [column, subject];
  return [...regions, row].map(slugOf).join('~');
}

const turned = (table: Table): Table =>
  (table[0] ?? []).map((_, column) => table.map((row) => row[column] as Cell));

function sorted(down: readonly Heading[], across: readonly Heading[], table: Table): Grid {
  const columnOrder = orderBySum(turned(table));
  return {
    columns: columnOrder.map((at) => across[at] as Heading),
    rows: orderBySum(table).map((at) => ({
      heading: down[at] as Heading,
      cells: columnOrder.map((column) => table[at]?.[column] as Cell),
    })),
  };
}

/** Positions, the largest sum first; those of which nothing is known last. */
function orderBySum(table: Table): readonly number[] {
  const sums = table.map((cells) => cells.reduce((sum, { score }) => sum + (score ?? 0), 0));
  const sumOf = (at: number) => sums[at] ?? 0;
  return table.map((_, at) => at).sort((a, b) => sumOf(b) - sumOf(a) || a - b);
}
