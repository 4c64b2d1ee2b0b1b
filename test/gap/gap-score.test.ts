import fc from 'fast-check';
import { DEFAULT_CONSTANTS } from '../../src/gap/gap-constants.js';
import {
  gapOf,
  locationQuotient,
  meanOfKnown,
  potentialOf,
  quantileOf,
  realisedOf,
  rounded,
  sharesOf,
  smoothedOf,
  sumOfKnown,
} from '../../src/gap/gap-score.js';

const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });
const positives = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

describe('the formulas of a gap', () => {
  test('for a fixed E more cooperation lowers the gap, and nothing leaves all of it', () => {
    fc.assert(
      fc.property(positives, positives, positives, (expected, observed, more) => {
        expect(gapOf(0, expected)).toBe(expected);
        expect(gapOf(observed + more, expected)).toBeLessThan(gapOf(observed, expected));
        expect(gapOf(observed, expected)).toBeGreaterThan(0);
      }),
    );
  });

  test('a larger share never lowers the potential', () => {
    fc.assert(
      fc.property(positives, positives, positives, positives, positives, (x, more, y, a, v) => {
        const of = (left: number) =>
          potentialOf({ left, right: y }, { left: a, right: a }, v, DEFAULT_CONSTANTS);
        expect(of(x + more)).toBeGreaterThanOrEqual(of(x));
      }),
    );
  });

  test('what is not known stays so, whatever the exponent', () => {
    const constants = { ...DEFAULT_CONSTANTS, sizeExponent: 0 };
    const of = (left: number) =>
      potentialOf({ left, right: 1 }, { left: 1, right: 1 }, 1, constants);
    expect([of(0.5), of(0), of(Number.NaN)]).toEqual([1, 1, Number.NaN]);
  });

  test('ln G is ln E + ln(1 − A)', () => {
    fc.assert(
      fc.property(positives, positives, (observed, expected) => {
        const sum = Math.log(expected) + Math.log(1 - realisedOf(observed, expected));
        expect(sum).toBeCloseTo(Math.log(gapOf(observed, expected)), 9);
      }),
    );
  });

  test('what is not expected is not realised either; of nothing nothing is', () => {
    expect(realisedOf(0, 0)).toBe(0);
    expect(realisedOf(3, 1)).toBe(0.75);
    expect(realisedOf(0, Number.NaN)).toBeNaN();
    expect(gapOf(0, Number.NaN)).toBeNaN();
  });

  test('shares add up to one, keep the order of the sizes, and leave out what is not known', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 2, maxLength: 9 }), (sizes) => {
        fc.pre(sizes.some((size) => size > 1e-3));
        const shares = sharesOf(Float64Array.from([...sizes, Number.NaN]), 0.05);
        expect(shares.at(-1)).toBeNaN();
        expect(sumOfKnown(shares)).toBeCloseTo(1, 9);
        const [a = 0, b = 0] = sizes;
        expect(Math.sign((shares[0] ?? 0) - (shares[1] ?? 0)) * Math.sign(a - b)).toBeGreaterThan(
          -1,
        );
      }),
    );
    // Of the mean 10 a twentieth is 0.5: −30.5 + 1 is below nothing, 50.5 + 0.5 is all that there is.
    expect([...sharesOf(Float64Array.of(-30.5, 50.5), 0.05)]).toEqual([0, 1]);
    expect([...sharesOf(Float64Array.of(0, 0, Number.NaN), 0.05)]).toEqual([0, 0, Number.NaN]);
    // (60 + 2.5) / (100 + 2·2.5) of domain figures 60 and 40.
    expect(sharesOf(Float64Array.of(60, 40), 0.05)[0]).toBeCloseTo(62.5 / 105, 12);
  });

  test('smoothing adds a part of the mean; a mean is of the known', () => {
    expect([...smoothedOf(Float64Array.of(0, 4), 0.25, 2)]).toEqual([0.5, 4.5]);
    expect(meanOfKnown([1, Number.NaN, 3])).toBe(2);
    expect(meanOfKnown([])).toBeNaN();
  });

  test('the location quotient is share over share', () => {
    const quotient = locationQuotient(60, Float64Array.of(60, 40), 150, Float64Array.of(150, 50));
    expect(quotient).toBeCloseTo(0.8, 12);
    expect(locationQuotient(1, Float64Array.of(1), Number.NaN, Float64Array.of(1))).toBeNaN();
  });

  test('quantiles lie between ranks', () => {
    expect(quantileOf([1, 2, 3, 4], 0.9)).toBeCloseTo(3.7, 12);
    expect(quantileOf([5], 0.5)).toBe(5);
    expect(quantileOf([1, 2], 1)).toBe(2);
    expect(quantileOf([], 0.5)).toBeNaN();
    expect(rounded(0.123_456_7)).toBe(0.123457);
  });
});
