import type { Grid } from '../../src/gap/gather-evidence.js';
import { nullTest, poissonTail } from '../../src/gap/null-test.js';

/** 1 − Σ of the probabilities below n: right where the tail is not small. */
function tailByTheRest(n: number, mean: number): number {
  let [term, below] = [Math.exp(-mean), 0];
  for (let k = 0; k < n; k += 1) {
    below += term;
    term *= mean / (k + 1);
  }
  return 1 - below;
}

test('the tail of a Poisson distribution', () => {
  for (const mean of [0.01, 0.3, 1, 4.5, 20]) {
    for (const n of [0, 1, 2, 5, 12, 30]) {
      expect(poissonTail(n, mean)).toBeCloseTo(tailByTheRest(n, mean), 10);
    }
  }
  // Its first term alone: what 1 − rest would lose.
  expect(poissonTail(5, 0.001) / (1e-15 / 120)).toBeCloseTo(1, 2);
  expect(poissonTail(3, 800)).toBeCloseTo(1, 10);
});

function gridOf(lefts: number, rights: number, sectors: number, count: number[]): Grid {
  const size = lefts * rights * sectors;
  return {
    lefts,
    rights,
    sectors,
    strength: new Float64Array(size),
    count: Float64Array.from(count),
    leftOut: new Uint32Array(size),
    kinds: new Uint8Array(size),
    lastYear: new Int16Array(size),
  };
}

describe('what independence would give', () => {
  test('of a cell n_i·n_j·n_s/n², of a pair n_i·n_j/n', () => {
    // Left 0: 3 and 1 in the two sectors with right 0; left 1: 2 in sector 0 with right 1.
    const { expected } = nullTest(gridOf(2, 2, 2, [3, 1, 0, 0, 0, 0, 2, 0]), 2);
    expect([...expected]).toEqual([
      (4 * 4 * 5) / 36,
      (4 * 4 * 1) / 36,
      (4 * 2 * 5) / 36,
      (4 * 2 * 1) / 36,
      (2 * 4 * 5) / 36,
      (2 * 4 * 1) / 36,
      (2 * 2 * 5) / 36,
      (2 * 2 * 1) / 36,
    ]);
    const pairs = nullTest(gridOf(2, 2, 1, [4, 0, 0, 2]), 1);
    expect([...pairs.expected]).toEqual([16 / 6, 8 / 6, 8 / 6, 4 / 6]);
  });

  test('nothing counted: nothing expected, nothing significant', () => {
    const { expected, significant } = nullTest(gridOf(1, 2, 1, [0, 0]), 1);
    expect([...expected, significant.size]).toEqual([0, 0, 0]);
  });

  test('a diagonal of tens among nothings is no chance; ones are', () => {
    const diagonal = (n: number) => [...Array(36).keys()].map((at) => (at % 7 === 0 ? n : 0));
    const tens = nullTest(gridOf(6, 6, 1, diagonal(10)), 1);
    expect([...tens.significant].sort((a, b) => a - b)).toEqual([0, 7, 14, 21, 28, 35]);
    expect(nullTest(gridOf(6, 6, 1, diagonal(1)), 1).significant.size).toBe(0);
  });

  test('sectors below TOP change nothing of TOP, and are tested among themselves', () => {
    const tops = [...Array(36).keys()].map((at) => (at % 7 === 0 ? 10 : 0));
    const withBelow = tops.flatMap((n) => [n, n]);
    const alone = nullTest(gridOf(6, 6, 1, tops), 1);
    const both = nullTest(gridOf(6, 6, 2, withBelow), 1);
    const isTop = (at: number) => at % 2 === 0;
    expect([...both.significant].filter(isTop).map((at) => at / 2)).toEqual([...alone.significant]);
    expect([...both.significant].filter((at) => !isTop(at))).toHaveLength(6);
  });
});
