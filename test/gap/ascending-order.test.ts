import fc from 'fast-check';
import { ascendingOrder } from '../../src/gap/ascending-order.js';

// Few different values, so that ties are the rule, and all that floating point has.
const value = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e-320, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.double({ noNaN: true }),
);

/** By comparison; sort keeps equal ones as they stand. */
const byComparison = (values: readonly number[], before: readonly number[]) =>
  [...before].sort((a, b) => {
    const [one, other] = [values[a] as number, values[b] as number];
    return one === other ? 0 : one < other ? -1 : 1;
  });

test('the smallest first, equal ones by position', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 50 }), (values) => {
      const order = ascendingOrder(Float64Array.from(values));
      expect([...order]).toEqual(byComparison(values, [...values.keys()]));
    }),
  );
});

test('equal ones as they stood before', () => {
  const shuffled = fc
    .array(value, { maxLength: 50 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray([...values.keys()], { minLength: values.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([values, before]) => {
      const order = ascendingOrder(Float64Array.from(values), Uint32Array.from(before));
      expect([...order]).toEqual(byComparison(values, before));
    }),
  );
});

test('what is not known comes last', () => {
  const values = Float64Array.of(Number.NaN, 2, Number.NaN, Number.POSITIVE_INFINITY, -2);
  expect([...ascendingOrder(values)]).toEqual([4, 1, 3, 0, 2]);
});
