import type { Problem } from './data-set.js';

/** A cell of a megabyte would hide the other problems. */
const MAX_SHOWN_CHARACTERS = 120;

function shown(value: string): string {
  const short =
    value.length > MAX_SHOWN_CHARACTERS ? `${value.slice(0, MAX_SHOWN_CHARACTERS)}\u2026` : value;
  return JSON.stringify(short);
}

/** One line: where it is, what was received, what is expected, what may have been meant. */
export function printProblem(problem: Problem): string {
  const { file, line, column, value, message, expected, nearest } = problem;
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const received = value === null ? '' : ` ${shown(value)}`;
  const guess = nearest === null ? '' : `; did you mean ${shown(nearest)}?`;
  return `${place}:${received} ${message}; expected ${expected}${guess}`.replaceAll('\n', ' ');
}
