import { UserError } from '../shared/user-error.js';
import { nearestIds } from './required-record.js';

/** A word of the data that no record has is refused like an id: it would find nothing, and look like an answer. */
export function unknownWord(
  word: string,
  argument: readonly string[],
  known: readonly string[],
): UserError {
  const nearest = nearestIds(word, known);
  const near = nearest.length === 0 ? 'There is none.' : `Nearest: ${nearest.join(', ')}.`;
  return new UserError(
    `\`${argument.join('.')}\` is "${word.slice(0, 60)}": nothing listed here is. ${near}`,
    { argument, nearest },
  );
}
