import { isFiltered, type Question } from './question.js';

/** What it means that two have no tie in an answer: only of a whole one that nothing is on record. */
export type EmptyCell = 'WHOLE' | 'FILTERED' | 'CUT';

interface Shown {
  readonly rows: readonly unknown[];
  readonly totalCount: number;
}

/** Whether there are more ties than are shown: of what is not among them nothing can be said. */
export const isCut = ({ rows, totalCount }: Shown): boolean => rows.length < totalCount;

export function emptyCellOf(question: Question, shown: Shown): EmptyCell {
  if (isCut(shown)) return 'CUT';
  return isFiltered(question) ? 'FILTERED' : 'WHOLE';
}
