import { LanguageScalar } from '../../src/record/language.scalar.js';
import { PartialDateScalar } from '../../src/record/partial-date.scalar.js';

test.each(['2010', '2010-11', '2010-11-18', '2012-02-29', '0999'])('%s is a date', (date) => {
  expect(PartialDateScalar.parseValue(date)).toBe(date);
});

test.each([
  '',
  '10',
  '2010-13',
  '2010-00',
  '2019-02-30',
  '2010-1',
  '2010-11-18T00:00Z',
  2010,
  null,
])('%s is none', (date) => {
  expect(() => PartialDateScalar.parseValue(date)).toThrow(/is not a date; "2010-11-18"/);
});

test.each(['en', 'it', 'ru', 'kk'])('%s is a language', (code) => {
  expect(LanguageScalar.parseValue(code)).toBe(code);
});

test.each(['', 'EN', 'eng', 'e', 'xx', 'en-GB', 7])('%s is none', (code) => {
  expect(() => LanguageScalar.parseValue(code)).toThrow(/is not a language/);
});

test.each([
  ['EN', ['en']],
  ['ita', ['it']],
  ['ru-RU', ['ru']],
  ['xx', ['xh']],
  ['', []],
])('%s is nearest to %j', (code, nearest) => {
  const refused = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', nearest } });
  expect(() => LanguageScalar.parseValue(code)).toThrow(refused);
});
