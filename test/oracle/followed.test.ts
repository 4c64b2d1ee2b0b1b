import { smallDataSet, workedExample } from '../support/data/raw-data-set.js';
import { declaredFields, duringProgramme } from '../support/oracle/declared.js';
import { whatFollowed } from '../support/oracle/followed.js';

const regions = {
  left: { country: 'country:PT', level: 'REGION' },
  right: { country: 'country:KZ', level: 'REGION' },
} as const;
const pair = ['country:PT', 'country:KZ'] as const;

test('a1 followed: p1 ties PT-13 × KZ-75; a1 has no date: UNDATED', () => {
  expect(whatFollowed(workedExample(), 'agreement:a1', regions)).toEqual({
    agreement: 'agreement:a1',
    outcome: 'UNDATED',
    pairs: [
      { left: 'region:PT-13', right: 'region:KZ-75', following: [], undated: ['project:p1'] },
    ],
  });
});

const PLACES = `
  region PT-11
  region PT-13
  region KZ-75
  sector energy
  sector solar parent=energy
  sector wind parent=energy
`;

function outcome(text: string): string {
  return whatFollowed(smallDataSet(PLACES + text), 'agreement:a', regions).outcome;
}

test('the first outcome that holds', () => {
  const signed = 'agreement a 2008-05 sectors=solar: region PT-11, region KZ-75\n';
  const project = (date: string, sectors: string) =>
    `project p-${sectors} ${date} sectors=${sectors}: region PT-11, region KZ-75\n`;
  expect(outcome('agreement a 2008: country PT, country KZ')).toBe('NO_PAIR');
  expect(outcome(signed)).toBe('NOTHING_ON_RECORD');
  expect(outcome(signed + project('2008-05', 'energy'))).toBe('FOLLOWED');
  expect(outcome(signed + project('2009', 'wind'))).toBe('OTHER_FIELD');
  // "Not before the agreement's" as text: 2008 is before 2008-05.
  expect(outcome(signed + project('2008', 'solar'))).toBe('NOTHING_ON_RECORD');
  expect(outcome(signed + project('', 'solar'))).toBe('UNDATED');
  expect(outcome(`${signed}project p 2009: region PT-13, region KZ-75`)).toBe('NOTHING_ON_RECORD');
  const withoutSector = 'agreement a 2008: region PT-11, region KZ-75\n';
  expect(outcome(withoutSector + project('2009', 'wind'))).toBe('FOLLOWED');
});

test('during a programme: what else joins both sides in its years', () => {
  const raw = smallDataSet(`
    ${PLACES}
    programme g start_year=2007 end_year=2008: country PT, country KZ
    programme one-year start_year=2008: country PT, country KZ
    programme unknown: country PT, country KZ
    project p1 2008-02: region PT-11, region KZ-75
    project p2 2009: region PT-11, region KZ-75
    project p3 2007: region PT-11
  `);
  expect(duringProgramme(raw, 'programme:g', pair)).toEqual(['project:p1', 'programme:one-year']);
  expect(duringProgramme(raw, 'programme:one-year', pair)).toEqual(['project:p1']);
  expect(duringProgramme(raw, 'programme:unknown', pair)).toBeNull();
});

test('a declared field: what joins both sides and concerns it, and the years since', () => {
  const raw = smallDataSet(`
    ${PLACES}
    row forum_sectors forum=forum sector=energy kind=focus
    row forum_sectors forum=forum sector=wind kind=subject
    project p1 2008-02 sectors=solar: region PT-11, region KZ-75
    project p2 2011: region PT-11
    agreement a1 sectors=energy: region PT-11, region KZ-75
  `);
  expect(
    declaredFields(raw, 'forum:forum', pair).map((field) => [
      field.sector,
      field.initiatives,
      field.byYear.map(({ period, count }) => [period, count]),
      field.last,
      field.yearsSinceLast,
    ]),
  ).toEqual([
    [
      'sector:energy',
      ['project:p1', 'agreement:a1'],
      [
        ['2008', 1],
        [null, 1],
      ],
      '2008-02',
      3,
    ],
    ['sector:wind', [], [], null, null],
  ]);
});
