import { fold } from '../../support/oracle/search.js';

/** From the strongest to the weakest, as the schema says them; a name has the first that holds. */
export const MATCHES = ['EXACT', 'WORDS', 'PREFIX', 'TRANSLITERATION', 'FUZZY'] as const;
export type Match = (typeof MATCHES)[number];

/** Russian letters as English maps write them (BGN/PCGN); the soft and the hard sign are not written. */
const CYRILLIC = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
const LATIN = 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya'.split(
  ' ',
);

const wordsOf = (text: string) => fold(text).split(' ');

/** й has lost its mark when names are folded, so it is written before. */
function inLatin(text: string): string {
  const letters = [...text.normalize('NFC').toLowerCase().replaceAll('ё', 'е')];
  return letters
    .map((letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter)
    .join('')
    .replaceAll(/(?<=\p{L})-(?=\p{L}|$)/gu, '');
}

/** How a text finds a name, by the words of the schema; undefined: not at all. */
export function matchOf(text: string, name: string): Match | undefined {
  const every = (words: string[], of: string[], holds: (word: string, one: string) => boolean) =>
    words.every((word) => of.some((one) => holds(word, one)));
  const [words, names] = [wordsOf(text), wordsOf(name)];
  const [latin, latinNames] = [wordsOf(inLatin(text)), wordsOf(inLatin(name))];
  const begins = (word: string, one: string) => one.startsWith(word);
  const holds: Readonly<Record<Match, () => boolean>> = {
    EXACT: () => words.join(' ') === names.join(' '),
    WORDS: () => every(words, names, (word, one) => word === one),
    PREFIX: () => every(words, names, begins),
    TRANSLITERATION: () => every(latin, latinNames, begins),
    FUZZY: () => every(latin, latinNames, beginsWithTypos),
  };
  return MATCHES.find((match) => holds[match]());
}

/** "In a word of 4 to 7 letters one letter wrong, missing or too many, in a longer one two." */
function beginsWithTypos(word: string, name: string): boolean {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return typosToABeginning(word, name) <= allowed;
}

/** The smallest edit distance between a word and any beginning of a name's word. */
function typosToABeginning(word: string, name: string): number {
  let row = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (const [done, letter] of [...word].entries()) {
    const next = [done + 1];
    for (let at = 1; at <= name.length; at += 1) {
      const wrong = (row[at - 1] ?? 0) + (name[at - 1] === letter ? 0 : 1);
      next.push(Math.min(wrong, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
