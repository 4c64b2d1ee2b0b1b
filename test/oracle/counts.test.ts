import { loadRawDataSet, smallDataSet, workedExample } from '../support/data/raw-data-set.js';
import { sessionsAgainstCalendar } from '../support/oracle/calendar.js';
import { coverageCounts, unplacedCount } from '../support/oracle/coverage.js';
import { pivot } from '../support/oracle/pivot.js';
import { timeline } from '../support/oracle/timeline.js';

const raw = workedExample();
const pair = ['country:PT', 'country:KZ'] as const;
const question = { pair, of: 'ALL', leftLevel: 'REGION', rightLevel: 'REGION' } as const;

test('by year, the undated in a bucket of their own', () => {
  const byYear = timeline(raw, { pair, of: 'BOTH_SIDES', by: 'YEAR' });
  expect(byYear.map(({ period, count }) => [period, count])).toEqual([
    ['2007', 1],
    ['2008', 1],
    ['2010', 1],
    [null, 1],
  ]);
});

test('rows of a roll-up overlap; the total is counted anew', () => {
  const answer = pivot(raw, { ...question, rows: 'LEFT_PLACE', measure: 'INITIATIVES' });
  expect(answer.rowTotals).toEqual([
    { row: 'region:PT-11', value: 2 },
    { row: 'region:PT-13', value: 3 },
    { row: null, value: 1 },
  ]);
  expect(answer.total).toEqual({ value: 4 });
});

test('strength of places is that of their ties', () => {
  const answer = pivot(raw, {
    ...question,
    rows: 'LEFT_PLACE',
    columns: 'BASIS',
    measure: 'STRENGTH',
  });
  expect(answer.rowTotals).toEqual([
    { row: 'region:PT-11', value: 2.5 },
    { row: 'region:PT-13', value: 5.5 },
    { row: null, value: 0 },
  ]);
  expect(answer.total).toEqual({ value: 8 });
  expect(answer.cells).toContainEqual({ row: 'region:PT-13', column: 'AGREEMENT', value: 3 });
});

test('a sum of value says how many of its projects state one', () => {
  const valued = smallDataSet(`
    region PT-11
    region KZ-75
    district zone kind=special-economic-zone regions=KZ-75
    project p1 2008 value_eur=1000000 district=zone: region PT-11, region KZ-75
    project p2 2008: region PT-11, region KZ-75
    project p3 2009 value_eur=2500000.5: region PT-11
  `);
  const answer = pivot(valued, { ...question, rows: 'DISTRICT_KIND', measure: 'VALUE_EUR' });
  expect(answer.rowTotals).toEqual([
    { row: 'SPECIAL_ECONOMIC_ZONE', value: 1000000, stated: 1, projects: 1 },
    { row: null, value: 2500000.5, stated: 1, projects: 2 },
  ]);
  expect(answer.total).toEqual({ value: 3500000.5, stated: 2, projects: 3 });
});

test('sessions against the calendar of their forum', () => {
  const sessions = smallDataSet(`
    region PT-11
    region KZ-75
    forum forum calendar=PT:09-12|KZ:03-06
    session s1 2008-10 country=PT
    session s2 2009-07 country=KZ
    session s3 2010 country=PT
    session s4 2010-05
  `);
  expect(sessionsAgainstCalendar(sessions, 'forum:forum')).toEqual({
    asPlanned: ['session:s1'],
    departing: ['session:s2'],
    notJudged: ['session:s4', 'session:s3'],
  });
});

test('what the first data set holds', () => {
  const italyRussia = loadRawDataSet('seed/italy-russia');
  const sides = ['country:IT', 'country:RU'] as const;
  const counts = coverageCounts(italyRussia, sides);
  const { bothSides, leftOnly, rightOnly, ofNeitherSide, withoutParty, initiatives } = counts;
  expect(bothSides).toBe(356);
  expect(bothSides + leftOnly + rightOnly + ofNeitherSide + withoutParty).toBe(initiatives);
  expect(unplacedCount(italyRussia, sides, 'REGION', 'REGION')).toBe(126);
});
