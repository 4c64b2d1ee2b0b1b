import { smallDataSet } from '../support/data/raw-data-set.js';
import {
  forceOnDay,
  restrictionsOfParty,
  restrictionsOnDay,
  touchesRegion,
  touchOfSector,
  touchOfTie,
} from '../support/oracle/restrictions.js';

const raw = smallDataSet(`
  region PT-11
  region KZ-75
  region KZ-10
  sector energy
  sector solar parent=energy
  sector food
  firm listed country=KZ
  restriction all in_force_from=2014
  restriction energy in_force_from=2014-08 in_force_to=2015 sectors=energy regions=KZ-75
  restriction no-start sectors=solar
  restriction party in_force_from=2014 listed_party=Listed party_type=firm party=listed
`);

test('in force on a day: a coarse start is its first day, a coarse end its last', () => {
  const energy = (day: string) => forceOnDay(raw, 'restriction:energy', day);
  expect(['2014-07-31', '2014-08-01', '2015-12-31', '2016-01-01'].map(energy)).toEqual([
    'NOT_IN_FORCE',
    'IN_FORCE',
    'IN_FORCE',
    'NOT_IN_FORCE',
  ]);
  expect(restrictionsOnDay(raw, '2020-01-01', 'IN_FORCE')).toEqual([
    'restriction:all',
    'restriction:party',
  ]);
  expect(restrictionsOnDay(raw, '2020-01-01', 'WITHOUT_START')).toEqual(['restriction:no-start']);
});

test('a ban on the whole covers the part; one on the part touches the whole in part', () => {
  expect(touchOfSector(raw, 'restriction:energy', 'sector:solar')).toBe('WHOLE');
  expect(touchOfSector(raw, 'restriction:no-start', 'sector:energy')).toBe('PART');
  expect(touchOfSector(raw, 'restriction:energy', 'sector:food')).toBe('NONE');
  expect(touchOfSector(raw, 'restriction:all', 'sector:food')).toBe('WHOLE');
});

test('a region that it names, or all of both sides', () => {
  expect(touchesRegion(raw, 'restriction:energy', 'region:KZ-10')).toBe(false);
  expect(touchesRegion(raw, 'restriction:all', 'region:KZ-10')).toBe(true);
});

test('a tie, if the same row touches the sector and one of the two places', () => {
  const tie = (left: string, right: string) =>
    touchOfTie(raw, 'restriction:energy', 'sector:solar', [left, right]);
  expect(tie('region:PT-11', 'region:KZ-75')).toBe('WHOLE');
  expect(tie('region:PT-11', 'region:KZ-10')).toBe('NONE');
});

test('one with a listed party touches that party, and no sector or region as such', () => {
  expect(touchOfSector(raw, 'restriction:party', 'sector:food')).toBe('NONE');
  expect(touchesRegion(raw, 'restriction:party', 'region:KZ-75')).toBe(false);
  expect(restrictionsOfParty(raw, 'firm:listed')).toEqual(['restriction:party']);
});
