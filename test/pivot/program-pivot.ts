import type { RecordContext } from '../../src/graph/record-context.js';
import { answerPivot, type CellView } from '../../src/pivot/answer-pivot.js';
import { checkPivot, type PivotInput } from '../../src/pivot/check-pivot.js';
import type { Level } from '../../src/place/level.js';
import type { PivotAnswer, PivotQuestion, PivotValue } from '../support/oracle/pivot.js';

/** The program's pivot in the words of the brute force, and how many initiatives each list holds. */
export async function programPivot(
  context: RecordContext,
  question: PivotQuestion,
): Promise<PivotAnswer> {
  const [left, right] = question.pair;
  const input = { ...question, pair: { left, right } } as unknown as PivotInput & {
    leftLevel: Level;
  };
  const view = await answerPivot(context, await checkPivot(context, input));
  return {
    rows: view.rows.map(({ key }) => key),
    columns: view.columns.map(({ key }) => key),
    cells: view.cells.map((cell) => ({
      row: cell.rowKey,
      column: cell.columnKey,
      ...measured(cell),
    })),
    rowTotals: view.rowTotals.map((cell) => ({ row: cell.rowKey, ...measured(cell) })),
    columnTotals: view.columnTotals.map((cell) => ({ column: cell.columnKey, ...measured(cell) })),
    total: measured(view.total),
  };
}

/** Where no project states a value the program says that the sum is not known, the brute force that it is 0. */
function measured({ value, projects, projectsWithValue }: CellView): PivotValue {
  return projects === null || projectsWithValue === null
    ? { value: value ?? Number.NaN }
    : { value: value ?? 0, stated: projectsWithValue, projects };
}
