import { dateRange, romanNumeral, sessionLabel } from '../../src/initiative/session-label.js';

const bari = {
  ordinal: 17,
  forum: null,
  place: 'Bari',
  date: '2010-11-18',
  endDate: '2010-11-19',
};

test.each([
  [null, 'XVII session, Bari, 18–19 November 2010'],
  ['en', 'XVII session, Bari, 18–19 November 2010'],
  ['it', 'XVII sessione, Bari, 18–19 novembre 2010'],
  ['ru', 'XVII сессия, Bari, 18–19 ноября 2010 г.'],
  ['de', 'XVII. Sitzung, Bari, 18.–19. November 2010'],
  ['fr', 'XVIIe session, Bari, 18–19 novembre 2010'],
  ['es', 'XVII sesión, Bari, 18–19 de noviembre de 2010'],
  ['pt', 'XVII sessão, Bari, 18–19 de novembro de 2010'],
  ['kk', 'XVII session, Bari, 18–19 November 2010'],
  ['toString', 'XVII session, Bari, 18–19 November 2010'],
])('a session in %s', (lang, label) => {
  expect(sessionLabel(bari, lang)).toBe(label);
});

test('what is not known is left out', () => {
  const nothing = { ordinal: null, forum: null, place: null, date: null, endDate: null };
  expect(sessionLabel(nothing)).toBe('Session');
  expect(sessionLabel({ ...nothing, ordinal: 2 })).toBe('II session');
  expect(sessionLabel({ ...nothing, forum: 'Task force', date: '2003' })).toBe(
    'Session, Task force, 2003',
  );
});

test.each([
  ['2010', '2010', '2010'],
  ['2010', '2012', '2010–2012'],
  ['2010-11', '2010-11', 'November 2010'],
  ['2010-10', '2010-11', 'October – November 2010'],
  ['2010-12', '2011-01', 'December 2010 – January 2011'],
  ['2010-05-30', '2010-06-02', '30 May – 2 June 2010'],
  ['2010-12-30', '2011-01-02', '30 December 2010 – 2 January 2011'],
  ['2010-11-18', '2010-11', '18 November 2010'],
  ['2010-11-18', '2010', '18 November 2010'],
  ['2010-11', '2010', 'November 2010'],
  ['2010-11-30', '2010-12', '30 November 2010 – December 2010'],
  ['2010', '2010-11', '2010 – November 2010'],
  ['2010-05', '2012', 'May 2010 – 2012'],
  ['0999', '0999', '999'],
])('%s to %s', (start, end, shown) => {
  expect(dateRange(start, end, 'en-GB')).toBe(shown);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [28, 'XXVIII'],
  [49, 'XLIX'],
  [1994, 'MCMXCIV'],
  [0, '0'],
  [4000, '4000'],
])('%i is %s', (ordinal, numeral) => {
  expect(romanNumeral(ordinal)).toBe(numeral);
});
