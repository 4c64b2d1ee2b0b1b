import type { Problem } from './data-set.js';

/** A cell of a megabyte would hide the other problems. */
const MAX_SHOWN_CHARACTERS = 120;

function shown(value: string): string {
  const short =
    value.length > MAX_SHOWN_CHARACTERS ? `${value.slice(0, MAX_SHOWN_CHARACTERS)}\u2026` : value;
  return JSON.stringify(short);
}

/** A control character of a file name or a header would speak to the terminal. */
function escaped(text: string): string {
  return text.replaceAll(
    /\p{Cc}/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** One line: where it is, what was received, what is expected, what may have been meant. */
export function printProblem(problem: Problem): string {
  const { file, line, column, value, message, expected, nearest } = problem;
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const received = value === null ? '' : ` ${shown(value)}`;
  const guess = nearest === null ? '' : `; did you mean ${shown(nearest)}?`;
  const whole = `${place}:${received} ${message}; expected ${expected}${guess}`;
  return escaped(whole.replaceAll('\n', ' '));
}
