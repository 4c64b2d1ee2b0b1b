import { arcAt } from '../../explorer/map/arc-at.js';
import { type Arc, pathOf } from '../../explorer/map/arcs.js';
import { strokesOf } from '../../explorer/map/strokes.js';

/** Level lines: their control points lie on them, so distances are plain differences. */
const level = (key: string, y: number, width: number, look = 'project'): Arc => ({
  key,
  leftId: 'a',
  rightId: 'b',
  curve: { x0: 0, y0: y, cx: 50, cy: y, x1: 100, y1: y },
  width,
  look,
});
// From (0, 0) over (50, 100) to (100, 0): its top is at (50, 50), half as high as its control point.
const bow: Arc = {
  ...level('bow', 0, 1),
  curve: { x0: 0, y0: 0, cx: 50, cy: 100, x1: 100, y1: 0 },
};

test.each([
  ['on the line', 50, 10, 'thin'],
  ['within reach of its edge', 50, 13.4, 'thin'],
  ['beyond it', 50, 14, null],
  ['beside its end', -4, 10, null],
  ['within a wide one, further from its middle', 50, 35, 'wide'],
  ['between both, nearer to the edge of the wide one', 50, 31, 'wide'],
])('%s', (_name, x, y, key) => {
  const arcs = [level('thin', 10, 1), level('wide', 40, 12)];
  expect(arcAt(arcs, x, y, 3)?.key ?? null).toBe(key);
});

test('a bow is met at its top, not at its control point or on its chord', () => {
  expect(arcAt([bow], 50, 50, 1)?.key).toBe('bow');
  expect(arcAt([bow], 50, 100, 1)).toBeNull();
  expect(arcAt([bow], 50, 0, 1)).toBeNull();
});

test('of two at one place the one on top is met', () => {
  expect(arcAt([level('below', 10, 1), level('above', 10, 1)], 20, 10, 3)?.key).toBe('above');
});

test('arcs of one width and look are one path, thin ones first', () => {
  const arcs = [level('a', 1, 1), level('b', 2, 1), level('c', 3, 1, 'session'), level('d', 4, 2)];
  expect(strokesOf(arcs)).toEqual([
    { width: 1, look: 'project', path: 'M0 1Q50 1 100 1M0 2Q50 2 100 2' },
    { width: 1, look: 'session', path: 'M0 3Q50 3 100 3' },
    { width: 2, look: 'project', path: 'M0 4Q50 4 100 4' },
  ]);
});

test('of many arcs each path has a few, and each arc is in one', () => {
  const arcs = Array.from({ length: 40 }, (_, at) => level(`${at}`, at, 1));
  const strokes = strokesOf(arcs);
  expect(strokes.length).toBeGreaterThan(1);
  expect(strokes.map(({ path }) => path).join('')).toBe(
    arcs.map(({ curve }) => pathOf(curve)).join(''),
  );
});
