import type { Arc, Curve } from './arcs.js';

// So many straight pieces are a curve, to the eye and to a pointer.
const PIECES = 12;

/** The arc nearest to a point, of those no further than `reach` from their edge; of equals the one on top. */
export function arcAt(arcs: readonly Arc[], x: number, y: number, reach: number): Arc | null {
  let nearest: Arc | null = null;
  let least = reach;
  for (const arc of arcs) {
    const half = arc.width / 2;
    if (!isInBox(arc.curve, x, y, least + half)) continue;
    const distance = distanceTo(arc.curve, x, y) - half;
    if (distance > least) continue;
    nearest = arc;
    least = distance;
  }
  return nearest;
}

/** A curve never leaves the triangle of its points. */
function isInBox({ x0, y0, cx, cy, x1, y1 }: Curve, x: number, y: number, most: number): boolean {
  return (
    x >= Math.min(x0, cx, x1) - most &&
    x <= Math.max(x0, cx, x1) + most &&
    y >= Math.min(y0, cy, y1) - most &&
    y <= Math.max(y0, cy, y1) + most
  );
}

function distanceTo({ x0, y0, cx, cy, x1, y1 }: Curve, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  let fromX = x0 - x;
  let fromY = y0 - y;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const s = 1 - t;
    const toX = s * s * x0 + 2 * s * t * cx + t * t * x1 - x;
    const toY = s * s * y0 + 2 * s * t * cy + t * t * y1 - y;
    least = Math.min(least, squaredFromOrigin(fromX, fromY, toX, toY));
    fromX = toX;
    fromY = toY;
  }
  return Math.sqrt(least);
}

/** Squared distance of a straight piece from the origin. */
function squaredFromOrigin(x0: number, y0: number, x1: number, y1: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const along = -(x0 * dx + y0 * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(Math.max(along, 0), 1);
  return (x0 + t * dx) ** 2 + (y0 + t * dy) ** 2;
}
