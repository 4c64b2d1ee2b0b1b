import { textsOf } from '../../explorer/messages/languages.js';

/** Spaces that do not break are spaces to a reader. */
const read = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the texts', () => {
  test('Russian puts what is counted into the case and number of the number before it', async () => {
    const { t } = await textsOf('ru');
    expect(t.notPlaced(16, 31)).toContain('16 из 31 инициативы');
    expect(t.notPlaced(1, 32)).toContain('1 из 32 инициатив ');
    expect(t.gaps.touchedCount(3, 21, '')).toContain('3 из 21 показанного.');
    expect(read(t.gaps.noneWhy(0, 1001))).toContain('Из 1 001 ячейки ');
  });

  test('Russian counts the last year in', async () => {
    const { t } = await textsOf('ru');
    expect(t.until('2010')).toBe('по 2010 год');
    expect(t.coverage.span('1994', '2021')).toBe(', с 1994 по 2021');
  });

  test.each([
    // By what is shown: a fraction takes the genitive of one, and three figures of 4.999 are 5.
    ['ru', [1, 2, 4.999, 21, 3.2], ['1 пункт', '2 пункта', '5 пунктов', '21 пункт', '3,2 пункта']],
    ['it', [1, 5], ['1 punto', '5 punti']],
    ['en', [1, 5], ['1 point', '5 points']],
  ] as const)(
    'points are counted as the number before them asks, %s',
    async (lang, values, texts) => {
      const { t } = await textsOf(lang);
      const { better, worse, alike } = t.method;
      for (const [at, text] of texts.entries()) {
        for (const sentence of [better, worse, alike]) {
          expect(read(sentence('', values[at] ?? 0, '', ''))).toContain(` ${text} (`);
        }
      }
    },
  );

  test.each([
    ['en', 'since 26 Feb 2022', 'since 2022'],
    ['it', 'entrata in vigore: 26 feb 2022', 'entrata in vigore: 2022'],
    ['ru', 'действует с 26 февр. 2022 г.', 'действует с 2022'],
  ] as const)('a measure is in force from a day or a year, %s', async (lang, day, year) => {
    const { t, f } = await textsOf(lang);
    expect(read(t.inForceFrom(f.date('2022-02-26')))).toBe(day);
    expect(t.inForceFrom(f.date('2022'))).toBe(year);
  });

  test.each([
    ['en', 'Nothing is on record of the two in this field by 31 Dec 2010.'],
    ['it', 'Al 31 dic 2010 nulla è documentato tra le due in questo settore.'],
    ['ru', 'В данных по 31 дек. 2010 г. нет ничего об этих двух регионах в этой отрасли.'],
  ] as const)(
    'what an earlier record has nothing of is told with its day, %s',
    async (lang, text) => {
      const { t, f } = await textsOf(lang);
      expect(read(t.gaps.why.nothing(f.date('2010-12-31')))).toBe(text);
    },
  );

  test.each([
    ['en', 'The 1 initiative that joins'],
    ['it', 'L’unica iniziativa che unisce'],
    ['ru', '1 из 1 инициативы'],
  ] as const)('the only initiative of all is one, %s', async (lang, text) => {
    const { t } = await textsOf(lang);
    expect(t.notPlaced(1, 1)).toContain(text);
  });

  test.each([
    ['en', 'over 99%', 'under 1%', '50%'],
    ['it', 'oltre 99%', 'meno di 1%', '50%'],
    ['ru', 'больше 99 %', 'меньше 1 %', '50 %'],
  ] as const)('no probability is rounded to a certainty, %s', async (lang, over, under, half) => {
    const { t } = await textsOf(lang);
    expect([0.9963, 0.0041, 0.5].map((share) => read(t.chance(share)))).toEqual([
      over,
      under,
      half,
    ]);
  });

  test.each([
    [
      'en',
      [
        'no initiative',
        'undated initiatives only',
        '2 dated initiatives, and undated ones',
        'announcements only, which do not count',
      ],
    ],
    [
      'it',
      [
        'nessuna iniziativa',
        'solo iniziative senza data',
        '2 iniziative datate, più altre senza data',
        'solo annunci, che non contano',
      ],
    ],
    [
      'ru',
      [
        'нет инициатив',
        'только инициативы без даты',
        '2 инициативы с датой, есть и без даты',
        'только объявленное, оно не учитывается',
      ],
    ],
  ] as const)(
    'what a strength is made of names the undated and what does not count, %s',
    async (lang, texts) => {
      const { t } = await textsOf(lang);
      const { behind } = t.gaps;
      expect([
        behind(0, false, false),
        behind(0, true, false),
        behind(2, true, false),
        behind(0, false, true),
      ]).toEqual(texts);
    },
  );

  test('Italian sets names from the data beside no article and no preposition', async () => {
    const { t } = await textsOf('it');
    expect(t.gaps.why.share('Marche', '1,7%', 'Italia', 'occupati')).toBe(
      'Marche: quota nazionale 1,7% (Italia) – occupati.',
    );
    expect(t.forum.hosts('Italia', 'marzo–giugno')).toBe('Italia, mesi da ospitante: marzo–giugno');
  });
});
