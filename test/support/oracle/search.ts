import { cell, listCell, type RawDataSet, type RawRow } from '../data/raw-data-set.js';
import { recordOf } from './record.js';
import { type ActorKind, compareText } from './vocabulary.js';

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** "NFKD, marks dropped, case folded, ł đ ø æ œ ı written l d o ae oe i, everything but letters and
 * digits a space." Upper case in between folds what has no lower case of its own: ß is ss. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll(/[łđøæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ACTOR_KINDS: readonly ActorKind[] = [
  'region',
  'district',
  'firm',
  'association',
  'institution',
];

/** The actors found, by id: "the set is fixed; the ranking is free". */
export function foundActors(
  raw: RawDataSet,
  query: string,
  kinds: readonly ActorKind[] = ACTOR_KINDS,
): string[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  // "No words find nothing."
  if (words.length === 0) return [];
  return [...recordOf(raw).rowById]
    .filter(([id]) => kinds.some((kind) => id.startsWith(`${kind}:`)))
    .filter(([, row]) => namesOf(row).some((name) => beginsWordsOf(name, words)))
    .map(([id]) => id)
    .sort(compareText);
}

/** "Each word of the query begins a word of one and the same name." */
function beginsWordsOf(name: string, words: readonly string[]): boolean {
  const nameWords = fold(name).split(' ');
  return words.every((word) => nameWords.some((nameWord) => nameWord.startsWith(word)));
}

/** "Any `name…`, abbreviation, other name." */
function namesOf(row: RawRow): string[] {
  const columns = Object.keys(row).filter((column) => /^name(_|$)|^abbreviation$/.test(column));
  return [...columns.map((column) => row[column] ?? ''), ...listCell(row, 'other_names')];
}

/** "The language asked for → English → original; where none of the three is there, the first language by code." */
export function shownName(row: RawRow, language: string): string {
  const languages = Object.keys(row)
    .filter((column) => /^name_[a-z]{2}$/.test(column))
    .sort(compareText);
  const columns = [`name_${language}`, 'name_en', 'name', 'name_original', ...languages];
  return columns.map((column) => cell(row, column)).find((name) => name !== '') ?? '';
}
