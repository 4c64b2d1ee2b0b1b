import { transliterate } from 'transliteration';
import { fold } from '../shared/fold.js';

// One sound, many spellings: each is written as the shortest of them. In this order; what comes first is longer.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // ч: BGN/PCGN and English ch, ISO 9 č, Italian c(i), German tsch, French tch, Polish cz.
  [/tsch|tch|cz/g, 'c'],
  // ш and щ: sh, shch; š, šč; Italian sc(i); German sch.
  [/shch|sch|sh|sc/g, 's'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ts|tz/g, 'c'],
  [/gh/g, 'g'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  // й, ы and the first half of я, ю, е: y in BGN/PCGN, j in ISO 9 and in Italian science, i in the papers.
  [/[jy]/g, 'i'],
  [/i+(?=[aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * What a folded word sounds like, in Latin letters: alike for all transliterations in use, so Чувашия, Čuvašija,
 * Chuvashiya and Ciuvascia have the same key. More than one where a spelling has two readings: `ch` is ч in English and
 * х to Italian science (Chabarovsk).
 */
export function latinKeys(word: string): string[] {
  const latin = fold(transliterate(word)).replaceAll(' ', '');
  const isAmbiguous = latin === word && latin.includes('ch');
  const readings = isAmbiguous ? ['c', 'h'] : ['c'];
  return [...new Set(readings.map((reading) => keyOf(latin, reading)))];
}

function keyOf(latin: string, readingOfCh: string): string {
  // Digraphs that end in ch are other sounds, and are no reading of it.
  let key = latin.replace(/(?<![st]|sh)ch/g, readingOfCh);
  for (const [spelling, letters] of SPELLINGS) key = key.replace(spelling, letters);
  return key;
}

/** The beginning of a word has the beginning of its key, but for an `i` that the next vowel would swallow. */
export function latinPrefixes(word: string): string[] {
  const keys = latinKeys(word).map((key) => (key.length > 3 ? key.replace(/i$/, '') : key));
  return [...new Set(keys)];
}
