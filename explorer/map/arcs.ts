import type { Line } from './ends.js';
import type { XY } from './layout.js';

/** A line as it is drawn: a curve of the second degree from one end by way of a control point to the other. */
export interface Arc {
  readonly key: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly curve: Curve;
  readonly width: number;
  readonly look: string;
}

/** Numbers by name: many thousands of them are read at each move of the pointer. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

const BEND = 0.18;
// Of each further line between the same two: none covers another.
const FURTHER = 0.07;
const THINNEST = 0.7;
const THICKEST = 6;
// Nobody sees less; and lines that all have the least width are drawn in half the time.
const WIDTH_STEP = 0.5;

/** Weakest first, so that the strong ones lie on top. */
export function arcsOf<Of extends Line>(
  lines: readonly Of[],
  [left, right]: readonly [ReadonlyMap<string, XY>, ReadonlyMap<string, XY>],
  lookOf: (line: Of) => string,
): readonly Arc[] {
  const strongest = lines.reduce((most, { strength }) => Math.max(most, strength), 0) || 1;
  const drawn = new Map<string, number>();
  return lines
    .toSorted((a, b) => a.strength - b.strength)
    .flatMap((line) => {
      const [leftId, rightId] = [line.left.id, line.right.id];
      const from = left.get(leftId);
      const to = right.get(rightId);
      if (!from || !to) return [];
      const more = (THICKEST - THINNEST) * (line.strength / strongest);
      const before = drawn.get(`${leftId} ${rightId}`) ?? 0;
      drawn.set(`${leftId} ${rightId}`, before + 1);
      return [
        {
          key: line.key,
          leftId,
          rightId,
          curve: curveBetween(from, to, BEND + FURTHER * before),
          width: toTenth(THINNEST + Math.round(more / WIDTH_STEP) * WIDTH_STEP),
          look: lookOf(line),
        },
      ];
    });
}

/** Bent off the straight line so that it does not cover what lies on it. */
function curveBetween([x0, y0]: XY, [x1, y1]: XY, bend: number): Curve {
  const cx = (x0 + x1) / 2 + (y1 - y0) * bend;
  const cy = (y0 + y1) / 2 - Math.abs(x1 - x0) * bend;
  return { x0, y0, cx, cy, x1, y1 };
}

/** As the `d` of an SVG path. */
export function pathOf({ x0, y0, cx, cy, x1, y1 }: Curve): string {
  return `M${toTenth(x0)} ${toTenth(y0)}Q${toTenth(cx)} ${toTenth(cy)} ${toTenth(x1)} ${toTenth(y1)}`;
}

const toTenth = (value: number) => Math.round(value * 10) / 10;
