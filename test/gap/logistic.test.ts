import fc from 'fast-check';
import { fitLogistic, probabilityOf } from '../../src/gap/logistic.js';

describe('the logistic curve of highest likelihood', () => {
  test('two groups: it goes through their parts', () => {
    // One of four at 0, two of three at 1.
    const fit = fitLogistic({ x: [0, 0, 0, 0, 1, 1, 1], y: [1, 0, 0, 0, 1, 1, 0] });
    expect(fit?.alpha).toBeCloseTo(Math.log(1 / 3), 9);
    expect(fit?.beta).toBeCloseTo(Math.log(2) - Math.log(1 / 3), 9);
    expect(fit && probabilityOf(fit, 1)).toBeCloseTo(2 / 3, 9);
  });

  test('the gradient vanishes: residuals and residuals·x add up to nothing', () => {
    const point = fc.tuple(
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.integer({ min: 0, max: 1 }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 8, maxLength: 60 }), (points) => {
        const [x, y] = [points.map(([value]) => value), points.map(([, label]) => label)];
        const fit = fitLogistic({ x, y });
        // None: all alike, or a line parts the two kinds and the slope has no bound.
        if (fit === null || Math.abs(fit.beta) > 8) return;
        const rests = points.map(([value, label]) => label - probabilityOf(fit, value));
        const sum = (of: (rest: number, at: number) => number) =>
          rests.map(of).reduce((total, each) => total + each, 0);
        expect(sum((rest) => rest)).toBeCloseTo(0, 6);
        expect(sum((rest, at) => rest * (x[at] ?? 0))).toBeCloseTo(0, 6);
      }),
    );
  });

  test('nothing can be fitted where all is alike', () => {
    expect(fitLogistic({ x: [1, 2], y: [0, 0] })).toBeNull();
    expect(fitLogistic({ x: [1, 2], y: [1, 1] })).toBeNull();
    expect(fitLogistic({ x: [1, 1], y: [0, 1] })).toBeNull();
    expect(fitLogistic({ x: [], y: [] })).toBeNull();
  });
});
