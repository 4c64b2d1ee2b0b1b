import fc from 'fast-check';
import { DRAWS_AT_ONCE, folded, metricsOfDraws, pairWeights } from '../../src/gap/draw-metrics.js';
import { kendallTau } from '../../src/gap/kendall.js';
import { hitsAt, metricsOf, ordered } from '../../src/gap/precision.js';

interface Scored {
  readonly score: number;
  readonly isPositive: boolean;
}

// Few different scores, so that ties are the rule.
const candidates = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 5 }), isPositive: fc.boolean() }),
  { minLength: 2, maxLength: 40 },
);

function orderOf(rows: readonly Scored[]) {
  return ordered(
    Float64Array.from(rows, ({ score }) => score),
    {
      isPositive: Uint8Array.from(rows, ({ isPositive }) => Number(isPositive)),
      left: Int32Array.from(rows, (_, at) => at % 3),
      right: Int32Array.from(rows, (_, at) => at % 2),
    },
  );
}

/** Every positive against every negative. */
function aucByPairs(rows: readonly Scored[], weightOf: (at: number) => number): number {
  let [wins, pairs] = [0, 0];
  for (const [p, positive] of rows.entries()) {
    for (const [n, negative] of rows.entries()) {
      if (!positive.isPositive || negative.isPositive) continue;
      const weight = weightOf(p) * weightOf(n);
      pairs += weight;
      const difference = Math.sign(positive.score - negative.score);
      wins += (weight * (difference + 1)) / 2;
    }
  }
  return wins / pairs;
}

/** For every positive the part of positives among all that score at least as high. */
function precisionByCount(rows: readonly Scored[]): number {
  const positives = rows.filter(({ isPositive }) => isPositive);
  const precisions = positives.map(({ score }) => {
    const above = rows.filter((other) => other.score >= score);
    return above.filter(({ isPositive }) => isPositive).length / above.length;
  });
  return precisions.reduce((sum, each) => sum + each, 0) / positives.length;
}

const hasBoth = (rows: readonly Scored[]) =>
  new Set(rows.map(({ isPositive }) => isPositive)).size === 2;

describe('how well an order found what came', () => {
  test('ROC-AUC is the part of pairs in the right order, ties as half', () => {
    fc.assert(
      fc.property(candidates.filter(hasBoth), (rows) => {
        expect(metricsOf(orderOf(rows)).rocAuc).toBeCloseTo(
          aucByPairs(rows, () => 1),
          10,
        );
      }),
    );
  });

  test('with weights a candidate counts the product of those of its regions', () => {
    const weights = { left: [2, 0, 1], right: [1, 3] };
    const weightOf = (at: number) => (weights.left[at % 3] ?? 0) * (weights.right[at % 2] ?? 0);
    fc.assert(
      fc.property(candidates.filter(hasBoth), (rows) => {
        const expected = aucByPairs(rows, weightOf);
        const actual = metricsOf(orderOf(rows), weights).rocAuc;
        if (Number.isNaN(expected)) expect(actual).toBeNaN();
        else expect(actual).toBeCloseTo(expected, 10);
      }),
    );
  });

  test('average precision takes ties as one block', () => {
    fc.assert(
      fc.property(candidates.filter(hasBoth), (rows) => {
        expect(metricsOf(orderOf(rows)).averagePrecision).toBeCloseTo(precisionByCount(rows), 10);
      }),
    );
  });

  test('the order of the candidates plays no part', () => {
    fc.assert(
      fc.property(candidates.filter(hasBoth), (rows) => {
        const one = metricsOf(orderOf(rows));
        const other = metricsOf(orderOf([...rows].reverse()));
        expect(other.rocAuc).toBeCloseTo(one.rocAuc, 12);
        expect(other.averagePrecision).toBeCloseTo(one.averagePrecision, 12);
      }),
    );
  });

  test('several draws in one go are each draw by itself, to the last bit', () => {
    const sizes = { lefts: 3, rights: 2 };
    const times = (regions: number) =>
      fc.array(fc.nat(3), { minLength: regions, maxLength: regions });
    const draw = fc.record({ left: times(sizes.lefts), right: times(sizes.rights) });
    const draws = fc.array(draw, { minLength: DRAWS_AT_ONCE, maxLength: DRAWS_AT_ONCE });
    fc.assert(
      fc.property(candidates, draws, (rows, weights) => {
        const order = orderOf(rows);
        const found = metricsOfDraws(folded(order, sizes), pairWeights(weights, sizes));
        expect(found).toEqual(weights.map((each) => metricsOf(order, each)));
      }),
    );
  });

  test('hits are expected under random order of ties', () => {
    const rows = [
      { score: 3, isPositive: true },
      { score: 2, isPositive: true },
      { score: 2, isPositive: false },
      { score: 1, isPositive: true },
    ];
    const order = orderOf(rows);
    expect([0, 1, 2, 3, 4, 50].map((k) => hitsAt(order, k))).toEqual([0, 1, 1.5, 2, 3, 3]);
  });

  test('nothing that came, or nothing else, tells nothing', () => {
    expect(metricsOf(orderOf([{ score: 1, isPositive: false }]))).toEqual({
      rocAuc: Number.NaN,
      averagePrecision: Number.NaN,
    });
    expect(metricsOf(orderOf([{ score: 1, isPositive: true }])).rocAuc).toBeNaN();
  });
});

/** Every two against each other. */
function tauByPairs(one: readonly number[], other: readonly number[]): number {
  let [agreeing, ofOne, ofOther] = [0, 0, 0];
  for (let i = 0; i < one.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const a = Math.sign((one[i] ?? 0) - (one[j] ?? 0));
      const b = Math.sign((other[i] ?? 0) - (other[j] ?? 0));
      agreeing += a * b;
      ofOne += Math.abs(a);
      ofOther += Math.abs(b);
    }
  }
  return agreeing / Math.sqrt(ofOne * ofOther);
}

test('Kendall’s τ-b compares every two', () => {
  const value = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 30 }), (pairs) => {
      const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const expected = tauByPairs(one, other);
      const actual = kendallTau(Float64Array.from(one), Float64Array.from(other));
      if (Number.isNaN(expected)) expect(actual).toBeNaN();
      else expect(actual).toBeCloseTo(expected, 10);
    }),
  );
});
