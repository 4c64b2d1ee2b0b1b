import fc from 'fast-check';
import { fold } from '../../src/shared/fold.js';
import { fold as foldOfTheRule } from '../support/oracle/search.js';

test.each([
  ['Città di Łódź', 'citta di lodz'],
  ['Чувашия', 'чувашия'],
  ['Ёлка, Йод', 'елка иод'],
  ['№ 116-FZ', 'no 116 fz'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['STRAẞE', 'strasse'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('any text is folded by the rule', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(text)).toBe(foldOfTheRule(text));
    }),
    { numRuns: 3_000 },
  );
});
