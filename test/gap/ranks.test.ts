import fc from 'fast-check';
import { rounded } from '../../src/gap/gap-score.js';
import { ranksOf } from '../../src/gap/rank-cells.js';

// Small and large, of either sign, with ties, and not known.
const gap = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 0.999999, Number.NaN, -0.25),
  fc.double({ min: -3, max: 3, noNaN: true }).map(rounded),
);

test('a rank is one more than the ranked with a larger gap', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, fc.boolean()), { maxLength: 40 }), (rows) => {
      const gaps = rows.map(([value]) => value);
      const isRanked = rows.map(([value, is]) => is && !Number.isNaN(value));
      const larger = (value: number) => gaps.filter((other, at) => isRanked[at] && other > value);
      const ranks = ranksOf(Float64Array.from(gaps), Uint8Array.from(isRanked, Number));
      expect([...ranks]).toEqual(gaps.map((value) => larger(value).length + 1));
    }),
  );
});
