import { layoutOf } from '../../explorer/map/layout.js';
import type { CountryShape, RegionShape } from '../../explorer/map/shapes.js';

const country = (id: string, ...points: [lon: number, lat: number][]): CountryShape => ({
  id,
  name: id,
  regions: points.map((point, at): RegionShape => {
    return { id: `${id}-${at}`, name: `${id}-${at}`, point, outline: null };
  }),
});

const square = country('square', [10, 40], [20, 40], [10, 50], [20, 50]);

describe.each([
  ['beside one another', 960, false],
  ['below one another', 360, true],
])('two countries %s', (_, width, isNarrow) => {
  test.each([
    ['of one place', country('one', [76.9, 43.2])],
    ['of two places on one spot', country('spot', [76.9, 43.2], [76.9, 43.2])],
    ['of one place beyond the date line', country('far', [-179.5, -16.8])],
  ])('one %s: it stands in the middle of its panel', (_name, single) => {
    const layout = layoutOf([square, single], width, isNarrow);
    const { points } = layout.panels[1];
    expect(points.size).toBe(single.regions.length + 1);
    const height = layout.height - layout.panels[1].y - 8;
    for (const [x, y] of points.values()) {
      expect(layout.height - y).toBeCloseTo(height / 2, 6);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
    }
  });

  test('one of which no place is known: the other is drawn all the same', () => {
    const layout = layoutOf([square, country('nowhere')], width, isNarrow);
    expect(layout.panels[1].points.size).toBe(0);
    expect([...layout.panels[0].points.values()].flat().every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(layout.height)).toBe(true);
  });
});
