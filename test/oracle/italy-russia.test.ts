import { loadRawDataSet } from '../support/data/raw-data-set.js';
import { pairOf } from '../support/oracle/places.js';
import { tiesBetween } from '../support/oracle/ties.js';
import type { Level } from '../support/oracle/vocabulary.js';

const raw = loadRawDataSet('seed/italy-russia');

function russiaItaly(left: Level, right: Level, sectors?: string[]) {
  return tiesBetween(raw, {
    left: { country: 'country:RU', level: left },
    right: { country: 'country:IT', level: right },
    filter: sectors === undefined ? {} : { sectors },
  });
}

test('the pair is Italy and Russia', () => {
  expect(pairOf(raw)).toEqual(['country:IT', 'country:RU']);
});

test('356 initiatives join both sides; 126 reach no pair of regions', () => {
  const { bothSides, placed, unplaced } = russiaItaly('REGION', 'REGION');
  expect({ bothSides, placed, unplaced: unplaced.length }).toEqual({
    bothSides: 356,
    placed: 230,
    unplaced: 126,
  });
});

test('315 reach no Russian region with an Italian district', () => {
  expect(russiaItaly('REGION', 'DISTRICT').unplaced).toHaveLength(315);
});

describe('Russian regions with Italian districts in renewable energy', () => {
  const { ties, totalCount, bothSides, placed } = russiaItaly('REGION', 'DISTRICT', [
    'sector:renewable-energy',
  ]);

  test('21 pairs, of which one rests on a project', () => {
    const onProject = ties.filter(({ byBasis }) =>
      byBasis.some(({ basis, count }) => basis === 'PROJECT' && count > 0),
    );
    expect(totalCount).toBe(21);
    expect(onProject.map(({ left, right, strength }) => [left, right, strength])).toEqual([
      ['region:RU-ARK', 'district:distretto-veneto-della-termomeccanica', 4],
    ]);
  });

  test('the second sat in two sessions: 1 + 1/6', () => {
    expect(ties[1]).toMatchObject({
      left: 'region:RU-ULY',
      right: 'district:distretto-aerospaziale-pugliese',
      strength: 1.166667,
      first: '2010-11-18',
      last: '2011-05-26',
    });
  });

  test('what the levels could not hold', () => {
    expect({ bothSides, placed }).toEqual({ bothSides: 30, placed: 4 });
  });
});
