import { isFiltered, type Question } from './question.js';

/** What it means that two have no tie in an answer: only of a whole one that nothing is on record. */
export type EmptyCell = 'WHOLE' | 'FILTERED' | 'CUT';

interface Shown {
  readonly rows: readonly unknown[];
  readonly totalCount: number;
}

export function emptyCellOf(question: Question, { rows, totalCount }: Shown): EmptyCell {
  if (rows.length < totalCount) return 'CUT';
  return isFiltered(question) ? 'FILTERED' : 'WHOLE';
}
