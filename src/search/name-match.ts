import { allWords, lettersOf, type Words } from './words.js';

/** How a name was found, best first. */
export const NAME_MATCHES = ['EXACT', 'WORDS', 'PREFIX', 'TRANSLITERATION', 'FUZZY'] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

export interface Match {
  readonly match: NameMatch;
  readonly score: number;
}

// A match is worth this much, and the more of the name it covers the nearer to the one before it.
const WORTH: Readonly<Record<NameMatch, number>> = {
  EXACT: 1,
  WORDS: 0.8,
  PREFIX: 0.6,
  TRANSLITERATION: 0.4,
  FUZZY: 0.2,
};
const WORTH_OF_COVER = 0.19;

/** A query, prepared once for all names. */
export interface PreparedQuery {
  readonly folded: string;
  readonly letters: number;
  readonly words: readonly string[];
  /** The words without apostrophes, with what each may stand for. */
  readonly spoken: readonly SpokenWord[];
}

export interface SpokenWord {
  readonly word: string;
  /** What the beginning of a word may sound like. */
  readonly keys: readonly string[];
  /** Words and keys it may be a mistyping of, each with the number of typos. */
  readonly typos: ReadonlyMap<string, number>;
}

/** What a word of a name sounds like. */
export interface Keys {
  keysOf(word: string): readonly string[];
}

/** By the words as they are written: the rule that fixes what is found. Null: not by it. */
export function matchWritten(query: PreparedQuery, name: Words): Match | null {
  if (query.folded === name.folded) return { match: 'EXACT', score: WORTH.EXACT };
  const padded = ` ${name.folded} `;
  if (!query.words.every((word) => padded.includes(` ${word}`))) return null;
  const isWhole = query.words.every((word) => padded.includes(` ${word} `));
  return matched(isWhole ? 'WORDS' : 'PREFIX', coverOf(query, name));
}

/** By what the words sound like, or may be a mistyping of. Null: not even so. */
export function matchSpoken(query: PreparedQuery, name: Words, keys: Keys): Match | null {
  const words = allWords(name);
  const heard = words.flatMap((word) => keys.keysOf(word));
  if (query.spoken.every((spoken) => sounds(spoken, heard))) {
    return matched('TRANSLITERATION', coverOf(query, name));
  }
  const typos = typosIn(query, words, heard);
  if (typos === null) return null;
  return matched('FUZZY', coverOf(query, name) * (1 - typos / query.letters));
}

function coverOf(query: PreparedQuery, name: Words): number {
  return Math.min(1, query.letters / lettersOf(name.folded));
}

function matched(match: NameMatch, cover: number): Match {
  const score = WORTH[match] + WORTH_OF_COVER * cover;
  // A cursor carries the score: four decimals are the same number whoever writes and reads them.
  return { match, score: Math.round(score * 10_000) / 10_000 };
}

function sounds({ keys }: SpokenWord, heard: readonly string[]): boolean {
  return keys.some((key) => heard.some((other) => other.startsWith(key)));
}

/** Typos of the whole query; null: some word of it is like none of the name. */
function typosIn(
  { spoken }: PreparedQuery,
  words: readonly string[],
  heard: readonly string[],
): number | null {
  let sum = 0;
  for (const one of spoken) {
    const typos = fewestTypos(one, words, heard);
    if (typos === null) return null;
    sum += typos;
  }
  return sum;
}

function fewestTypos(
  spoken: SpokenWord,
  words: readonly string[],
  heard: readonly string[],
): number | null {
  if (words.some((word) => word.startsWith(spoken.word)) || sounds(spoken, heard)) return 0;
  const typos = [...words, ...heard].flatMap((term) => spoken.typos.get(term) ?? []);
  return typos.length === 0 ? null : Math.min(...typos);
}
