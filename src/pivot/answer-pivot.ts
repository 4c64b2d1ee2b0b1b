import type { RecordContext } from '../graph/record-context.js';
import { UserError } from '../shared/user-error.js';
import { emptyReason } from '../timeline/initiative-scope.js';
import { type CellLists, cellLists } from './cell-lists.js';
import { emptyCell, type MeasuredCell, measuredCells } from './measure-cells.js';
import { pivotCellCount, pivotGroups } from './pivot.cypher.js';
import type { Dimension } from './pivot-enums.js';
import type { Grouping, PivotQuestion } from './pivot-question.js';

// About six megabytes of JSON; a matrix that a person looks at has some hundred.
export const MAX_CELLS = 50_000;

/** A row or column of a pivot. */
export interface KeyView {
  readonly dimension: Dimension;
  /** Null: the bucket of what has nothing of the dimension. */
  readonly key: string | null;
}

/** A cell or total as the schema shows it, with what its list is asked by. */
export interface CellView extends MeasuredCell {
  readonly grouping: Grouping;
  readonly question: PivotQuestion;
  readonly lists: CellLists;
}

export interface PivotView {
  readonly question: PivotQuestion;
  readonly rows: readonly KeyView[];
  readonly columns: readonly KeyView[];
  readonly cells: readonly CellView[];
  readonly rowTotals: readonly CellView[];
  readonly columnTotals: readonly CellView[];
  readonly total: CellView;
  readonly emptyReason: string | null;
}

/** Every cell and every total counted anew, from one statement. */
export async function answerPivot(
  context: RecordContext,
  question: PivotQuestion,
): Promise<PivotView> {
  const { snapshot, signal } = context;
  const hasColumns = question.columns !== null;
  const groups = await snapshot.read(pivotGroups(snapshot.release, question), { signal });
  const measured = (grouping: Grouping) => measuredCells(groups, grouping, question.measure);
  const ofRows = measured('ROW');
  const ofColumns = hasColumns ? measured('COLUMN') : [];
  await refuseTooMany(context, question, ofRows.length, ofColumns.length);
  const keyCounts = { row: ofRows.length, column: ofColumns.length };
  const lists = cellLists(context, question, keyCounts);
  // Not spread into another object: V8 then keeps its fields in a dictionary, which made an answer a fifth slower.
  const viewOf = (cell: MeasuredCell, grouping: Grouping): CellView =>
    Object.assign(cell, { grouping, question, lists });
  const viewsOf = (cells: readonly MeasuredCell[], grouping: Grouping) =>
    cells.map((cell) => viewOf(cell, grouping));
  const rowTotals = viewsOf(ofRows, 'ROW');
  const columnTotals = viewsOf(ofColumns, 'COLUMN');
  const cells = hasColumns ? viewsOf(measured('CELL'), 'CELL') : [];
  const total = viewOf(measured('ALL')[0] ?? emptyCell(question.measure), 'ALL');
  return {
    question,
    rows: rowTotals.map(({ rowKey: key }) => ({ dimension: question.rows, key })),
    columns: columnTotals.map(({ columnKey: key }) => ({
      dimension: question.columns ?? question.rows,
      key,
    })),
    cells,
    rowTotals,
    columnTotals,
    total,
    emptyReason: emptyReason(total.initiativeCount, question),
  };
}

/** Counts the cells where there may be too many; rows times columns is more than hold an initiative. */
async function refuseTooMany(
  { snapshot, signal }: RecordContext,
  question: PivotQuestion,
  rows: number,
  columns: number,
): Promise<void> {
  if (rows * Math.max(1, columns) <= MAX_CELLS) return;
  const query = pivotCellCount(snapshot.release, question);
  const value = columns === 0 ? rows : ((await snapshot.read(query, { signal }))[0]?.cells ?? 0);
  if (value <= MAX_CELLS) return;
  const alone = [
    ...(rows <= MAX_CELLS ? [`\`rows\` alone (${rows})`] : []),
    ...(columns > 0 && columns <= MAX_CELLS ? [`\`columns\` as rows alone (${columns})`] : []),
  ];
  const passing = [...alone, 'a coarser level or depth', 'a narrower filter'].join(', ');
  throw new UserError(
    `This pivot has ${value} cells, and ${MAX_CELLS} at most are answered. What may pass: ${passing}.`,
    { argument: [columns === 0 ? 'rows' : 'columns'], limit: MAX_CELLS, value },
  );
}
