import { distance } from 'fastest-levenshtein';

/** How many typos a word may have: a short one with a typo is another word. */
export function typosAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Letters wrong, missing or too many; two neighbours swapped are one typo. */
export function typosBetween(one: string, other: string): number {
  return swaps(one).includes(other) ? 1 : distance(one, other);
}

/** The word with two neighbours swapped, in every place. */
export function swaps(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  );
}
