import { smallDataSet } from '../support/data/raw-data-set.js';
import { countedInitiatives, initiativesOf } from '../support/oracle/initiatives.js';
import { sectorsNever } from '../support/oracle/sectors-never.js';
import { pairStatus } from '../support/oracle/ties.js';
import { untiedPairs, untiedUnits } from '../support/oracle/untied.js';
import type { EvidenceFilter } from '../support/oracle/vocabulary.js';

const raw = smallDataSet(`
  region PT-11
  region PT-13
  region PT-20
  region KZ-75
  sector energy
  sector solar parent=energy
  sector food
  district park regions=PT-11
  firm solo country=PT district=park
  project p1 2008 sectors=solar: region PT-11, region KZ-75
  project p2 2009 sectors=food: region PT-13
  project p3 2010: firm solo
`);

const sides = {
  left: { country: 'country:PT', level: 'REGION' },
  right: { country: 'country:KZ', level: 'REGION' },
} as const;

const status = (left: string, filter: EvidenceFilter = {}) =>
  pairStatus(raw, {
    left,
    right: 'region:KZ-75',
    leftLevel: 'REGION',
    rightLevel: 'REGION',
    filter,
  });

test('no party, never with the other side, not on record in the sector, no tie', () => {
  expect(status('region:PT-20')).toBe('NO_PARTY');
  expect(status('region:PT-13')).toBe('NEVER_WITH_OTHER_SIDE');
  expect(status('region:PT-11', { sectors: ['sector:food'] })).toBe('SECTOR_NOT_ON_RECORD');
  expect(status('region:PT-11', { basis: ['SESSION'] })).toBe('NO_TIE');
  expect(status('region:PT-11', { sectors: ['sector:energy'] })).toBe('ANSWERED');
});

test('untied pairs of a population, each end with its own none', () => {
  expect(untiedPairs(raw, sides)).toEqual([
    {
      left: 'region:PT-13',
      right: 'region:KZ-75',
      leftStatus: 'NEVER_WITH_OTHER_SIDE',
      rightStatus: 'ON_RECORD',
    },
    {
      left: 'region:PT-20',
      right: 'region:KZ-75',
      leftStatus: 'NO_PARTY',
      rightStatus: 'ON_RECORD',
    },
  ]);
  expect(untiedPairs(raw, sides, 'ON_RECORD').map(({ left }) => left)).toEqual(['region:PT-13']);
  const food = { ...sides, filter: { sectors: ['sector:food'] } };
  expect(untiedPairs(raw, food, 'ON_RECORD_IN_SECTOR')).toEqual([]);
  expect(untiedUnits(raw, sides).map(({ id }) => id)).toEqual(['region:PT-13', 'region:PT-20']);
});

test('a sector never', () => {
  const pair = { left: 'region:PT-11', right: 'region:KZ-75' };
  const levels = { leftLevel: 'REGION', rightLevel: 'REGION' } as const;
  expect(sectorsNever(raw, { ...pair, ...levels })).toEqual(['sector:food']);
});

test('own initiatives, and those that count for a place', () => {
  expect(initiativesOf(raw, 'region:PT-11')).toEqual(['project:p1']);
  expect(countedInitiatives(raw, 'region:PT-11')).toEqual(['project:p3', 'project:p1']);
  expect(countedInitiatives(raw, 'district:park')).toEqual(['project:p3']);
  expect(countedInitiatives(raw, 'country:KZ')).toEqual(['project:p1']);
});
