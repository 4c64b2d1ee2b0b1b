import fc from 'fast-check';
import { exactSum } from '../../src/pivot/exact-sum.js';
import { add, rationalOf, roundedToSix, ZERO } from '../support/oracle/rational.js';

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[1e15, 0.1, -1e15], 0.1],
  [[1e-7, 4e-7], 0],
  [[5e-7], 0],
  [[15e-7], 0.000002],
  [[-15e-7], -0.000002],
  [[1e21, 1], 1e21],
])('%p is %p', (values, sum) => {
  expect(exactSum(values)).toBe(sum);
});

test('the exact sum of the decimal texts, rounded once', () => {
  const amounts = fc.array(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  );
  fc.assert(
    fc.property(amounts, (values) => {
      const exact = values.reduce((sum, value) => add(sum, rationalOf(value)), ZERO);
      expect(exactSum(values)).toBeCloseTo(roundedToSix(exact), 6);
    }),
  );
});
