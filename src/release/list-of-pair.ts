import type { Pair } from './check-pair.js';

/** A list about a pair, as its cursors name it: the cursor of another pair would leave rows out in silence. */
export function listOfPair(name: string, { leftId, rightId }: Pair): string {
  return `${name}:${leftId}:${rightId}`;
}
