import type { GraphRecord } from '../../src/graph/graph-record.js';
import { formIn, formsOf, keywordsIn, nameIn } from '../../src/record/names.js';

const record = (properties: object): GraphRecord => ({
  id: 'firm:enel',
  slug: 'enel',
  rank: 0,
  sourceIds: [],
  ...properties,
});

test('a name is in the language asked for, else in English, else original, else the first by code', () => {
  const everywhere = record({
    name: 'Энель',
    name_en: 'Enel',
    name_it: 'Enel S.p.A.',
    name_ru: 'Энел',
  });
  expect(nameIn(everywhere, 'it')).toBe('Enel S.p.A.');
  expect(nameIn(everywhere, 'fr')).toBe('Enel');
  expect(nameIn(everywhere)).toBe('Enel');
  expect(nameIn(record({ name: 'Энель', name_it: 'Enel' }), 'fr')).toBe('Энель');
  expect(nameIn(record({ nameOriginal: 'Энель', name_it: 'Enel' }), 'fr')).toBe('Энель');
  expect(nameIn(record({ name_ru: 'Энель', name_it: 'Enel' }), 'fr')).toBe('Enel');
});

test('what has no form is null', () => {
  expect(formIn(record({ name_en: 'Enel' }), 'title', 'en')).toBeNull();
});

test('all forms: the original ones first and once, then by language', () => {
  const forms = { name: 'A', nameOriginal: 'A', name_ru: 'Р', name_en: 'E', names_of: 'x' };
  expect(formsOf(record(forms), 'name')).toEqual([
    { lang: null, text: 'A' },
    { lang: 'en', text: 'E' },
    { lang: 'ru', text: 'Р' },
  ]);
});

test('keywords pass over a language without any', () => {
  const words = record({ keywords: [], keywords_en: [], keywords_it: ['acqua'] });
  expect(keywordsIn(words, 'ru')).toEqual(['acqua']);
  expect(keywordsIn(record({}), 'ru')).toEqual([]);
});
