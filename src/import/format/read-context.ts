import type { FormatLimits } from './format-limits.js';
import type { ProblemLog } from './problem-log.js';

/** What is the same for every file of a folder. */
export interface ReadContext {
  readonly log: ProblemLog;
  readonly limits: FormatLimits;
  /** Shared by all rows of the folder, and filled once its pair of countries is known. */
  readonly datasets: readonly string[];
  readonly onRows: (file: string, rows: number, done: boolean) => void;
}
