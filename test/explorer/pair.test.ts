import { pairIn, pairWith } from '../../explorer/api/pair.js';

const PAIRS = [
  ['country:IT', 'country:RU'],
  ['country:IT', 'country:KZ'],
  ['country:PT', 'country:KZ'],
] as const;

test.each([
  ['', ['country:IT', 'country:RU']],
  ['left=IT&right=KZ', ['country:IT', 'country:KZ']],
  ['left=KZ&right=PT', ['country:KZ', 'country:PT']],
  ['left=PT', ['country:PT', 'country:KZ']],
  ['right=PT', ['country:KZ', 'country:PT']],
  ['left=PT&right=RU', ['country:PT', 'country:KZ']],
  ['left=FR', ['country:IT', 'country:RU']],
])('of several data sets, %s asks about %s', (params, pair) => {
  expect(pairIn(new URLSearchParams(params), PAIRS)).toEqual(pair);
});

test('without a data set there is no pair', () => {
  expect(pairIn(new URLSearchParams('left=IT'), [])).toBeNull();
});

test.each([
  ['left', 'country:PT', ['country:PT', 'country:KZ']],
  ['right', 'country:KZ', ['country:IT', 'country:KZ']],
  ['left', 'country:RU', ['country:RU', 'country:IT']],
] as const)('a %s of %s is followed by the other side', (end, country, pair) => {
  expect(pairWith(['country:IT', 'country:RU'], end, country, PAIRS)).toEqual(pair);
});
