import { TABLES } from '../../src/import/format/table-schemas.js';
import { slugOf } from '../../src/import/record-of-row.js';

const trade = (period: string, basis: string | null) =>
  slugOf(
    TABLES.region_trade,
    {
      cells: { year: 2010, region: 'PT-11', flow: 'total', partner: 'KZ', period, basis },
      line: 2,
      datasets: ['KZ-PT'],
    },
    0,
  );

test('a row without id is known by its key, and no two keys are one', () => {
  expect(trade('Q1', 'all goods')).toBe('2010/PT-11/total/KZ/Q1/all goods');
  expect(trade('Q1', null)).toBe('2010/PT-11/total/KZ/Q1/');
  expect(trade('Q1', 'goods/food')).toBe('2010/PT-11/total/KZ/Q1/goods%2Ffood');
  expect(trade('Q1/goods', 'food')).toBe('2010/PT-11/total/KZ/Q1%2Fgoods/food');
  expect(trade('Q1%2Fgoods', 'food')).toBe('2010/PT-11/total/KZ/Q1%252Fgoods/food');
});
