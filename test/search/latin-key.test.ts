import { latinKeys, latinPrefixes } from '../../src/search/latin-key.js';
import { swaps, typosAllowed, typosBetween } from '../../src/search/typos.js';
import { fold } from '../../src/shared/fold.js';

const keysOf = (text: string) => latinKeys(fold(text));

// A name in Cyrillic, then as ISO 9, BGN/PCGN, Italian science and the papers write it.
test.each([
  ['Чувашия', 'Čuvašija', 'Chuvashiya', 'Ciuvascia', 'Chuvashia', 'Cuvasija'],
  ['Московская', 'Moskovskaja', 'Moskovskaya', 'Moskovskaia'],
  ['Хабаровск', 'Habarovsk', 'Khabarovsk', 'Chabarovsk'],
  ['Щёлково', 'Ščelkovo', 'Shchelkovo', 'Ŝelkovo'],
  ['Нижний', 'Nižnij', 'Nizhniy', 'Nizhny', 'Nizhnii'],
  ['Ярославль', 'Jaroslavl', 'Yaroslavl', 'Iaroslavl'],
  ['Екатеринбург', 'Ekaterinburg', 'Yekaterinburg', 'Jekaterinburg'],
  ['Цимлянск', 'Cimljansk', 'Tsimlyansk', 'Tsimliansk'],
  ['Свердловск', 'Sverdlovsk', 'Swerdlowsk'],
])('%s sounds alike in every transliteration', (cyrillic, ...latin) => {
  const [key = ''] = keysOf(cyrillic);
  expect(keysOf(cyrillic)).toEqual([key]);
  for (const spelling of latin) expect(keysOf(spelling)).toContain(key);
});

test('the beginning of a word has the beginning of its key', () => {
  for (const word of ['чувашия', 'московская', 'хабаровск', 'yaroslavl', 'nizhny']) {
    const [key = ''] = latinKeys(word);
    for (let letters = 3; letters <= word.length; letters += 1) {
      // `nizh` may go on as `nizh` or as `niz` and another `h`: then the key is of the first letters only.
      const prefixes = latinPrefixes(word.slice(0, letters));
      expect(prefixes.some((prefix) => key.startsWith(prefix.replace(/[hst]$/, '')))).toBe(true);
    }
  }
});

test('a typo is a letter wrong, missing or too many, or two neighbours swapped', () => {
  expect(typosBetween('lombardia', 'lombardia')).toBe(0);
  expect(typosBetween('lombradia', 'lombardia')).toBe(1);
  expect(typosBetween('lombarda', 'lombardia')).toBe(1);
  expect(typosBetween('lonbarda', 'lombardia')).toBe(2);
  expect(swaps('abc')).toEqual(['bac', 'acb']);
  expect(swaps('')).toEqual([]);
  expect(['eni', 'enel', 'tartaro', 'tatarstan'].map(typosAllowed)).toEqual([0, 1, 1, 2]);
});
