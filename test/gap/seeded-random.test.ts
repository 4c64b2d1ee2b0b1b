import { drawnTimes, seededRandom } from '../../src/gap/seeded-random.js';

const draws = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(draws(7, 20)).toEqual(draws(7, 20));
  expect(draws(7, 20)).not.toEqual(draws(8, 20));
  // Part of every answer that rests on draws: another generator would be another answer.
  expect(draws(1, 2)).toEqual([0.6270739405881613, 0.002735721180215478]);
});

test('they lie evenly between 0 and 1', () => {
  const all = draws(3, 20_000);
  expect(all.every((value) => value >= 0 && value < 1)).toBe(true);
  const tenths = Array(10).fill(0);
  for (const value of all) tenths[Math.floor(value * 10)] += 1;
  expect(Math.min(...tenths)).toBeGreaterThan(1_800);
  expect(Math.max(...tenths)).toBeLessThan(2_200);
});

test('drawn with replacement: as many as there are', () => {
  for (const size of [0, 1, 5, 300]) {
    const times = drawnTimes(size, seededRandom(5));
    expect(times).toHaveLength(size);
    expect(times.reduce((sum, each) => sum + each, 0)).toBe(size);
  }
  // About e⁻¹ of them never.
  const never = drawnTimes(1_000, seededRandom(5)).filter((each) => each === 0).length;
  expect(Math.abs(never / 1_000 - Math.exp(-1))).toBeLessThan(0.05);
});
