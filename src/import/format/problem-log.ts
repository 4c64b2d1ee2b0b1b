import { compareCodePoints } from './code-point-order.js';
import type { Problem } from './data-set.js';

/** What is wrong with a cell or a record, before it is said where it stands. */
export interface Fault {
  readonly message: string;
  readonly expected: string;
  readonly nearest?: string | null;
}

function compareProblems(left: Problem, right: Problem): number {
  return (
    compareCodePoints(left.file, right.file) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    compareCodePoints(left.column ?? '', right.column ?? '') ||
    compareCodePoints(left.value ?? '', right.value ?? '') ||
    compareCodePoints(left.message, right.message)
  );
}

/** Collects problems: counts all of them, and keeps no more than the limit. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #limit: number;
  total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(
    file: string,
    line: number | null,
    column: string | null,
    value: string | null,
    { message, expected, nearest = null }: Fault,
  ): void {
    this.total += 1;
    if (this.#problems.length >= this.#limit) return;
    this.#problems.push({ file, line, column, value, message, expected, nearest });
  }

  sorted(): readonly Problem[] {
    return this.#problems.toSorted(compareProblems);
  }
}
