import fc from 'fast-check';
import { BASES } from '../../src/initiative/basis.js';
import { DEFAULT_WEIGHTS, strengthOf } from '../../src/tie/tie-strength.js';
import { add, divide, rationalOf, roundedToSix, ZERO } from '../support/oracle/rational.js';

test('each evidence adds weight ÷ (n − 1)', () => {
  const groups = [
    { basis: 'PROJECT', n: 3, count: 1 },
    { basis: 'AGREEMENT', n: 2, count: 1 },
    { basis: 'SESSION', n: 3, count: 1 },
  ] as const;
  expect(strengthOf(groups, DEFAULT_WEIGHTS)).toBe(5.5);
});

test.each([
  ['an even half goes down', 0.000001, 3, 0],
  ['an odd half goes up', 0.000003, 3, 0.000002],
  ['a sum that floating point puts beside the half', 0.000005, 3, 0.000002],
])('half to even: %s', (_, weight, n, expected) => {
  const weights = { ...DEFAULT_WEIGHTS, SESSION: weight };
  expect(strengthOf([{ basis: 'SESSION', n, count: 1 }], weights)).toBe(expected);
});

const weights = fc.integer({ min: 0, max: 1_000_000_000 }).map((millionths) => millionths / 1e6);
const groups = fc.array(
  fc.record({
    basis: fc.constantFrom(...BASES),
    n: fc.integer({ min: 2, max: 80 }),
    count: fc.integer({ min: 1, max: 50 }),
  }),
  { maxLength: 12 },
);

test('is the exact sum, rounded, whatever the weights and the order', () => {
  fc.assert(
    fc.property(groups, fc.tuple(weights, weights, weights, weights), (some, [p, a, g, s]) => {
      const given = { PROJECT: p, AGREEMENT: a, PROGRAMME: g, SESSION: s };
      const exact = some
        .flatMap(({ basis, n, count }) =>
          Array.from({ length: count }, () => divide(rationalOf(given[basis]), n - 1)),
        )
        .reduce(add, ZERO);
      expect(strengthOf(some, given)).toBe(roundedToSix(exact));
      expect(strengthOf([...some].reverse(), given)).toBe(roundedToSix(exact));
    }),
  );
});
