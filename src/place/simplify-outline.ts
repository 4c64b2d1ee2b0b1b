type Position = readonly number[];
type Ring = readonly Position[];

interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: readonly Ring[];
}

interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
}

/** A geometry as the import has checked it. */
export type Outline = Polygon | MultiPolygon;

/**
 * Leaves out positions that lie no further than the tolerance, in degrees, from the line that is drawn without them
 * (Ramer, Douglas and Peucker). Each ring for itself: borders of two regions may come apart by up to the tolerance.
 */
export function simplifyOutline(outline: Outline, tolerance: number): Outline {
  if (tolerance <= 0) return outline;
  const simplified = (rings: readonly Ring[]) => rings.map((ring) => simplifyRing(ring, tolerance));
  return outline.type === 'Polygon'
    ? { ...outline, coordinates: simplified(outline.coordinates) }
    : { ...outline, coordinates: outline.coordinates.map(simplified) };
}

/** A ring that would have no area left stays as it is: an island does not vanish. */
function simplifyRing(ring: Ring, tolerance: number): Ring {
  const last = ring.length - 1;
  const kept = new Set([0, last]);
  // Both ends of a ring are one position, so its farthest one is a corner as well.
  const farthest = farthestBetween(ring, 0, last).index;
  kept.add(farthest);
  const open: [number, number][] = [
    [0, farthest],
    [farthest, last],
  ];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const { index, distance } = farthestBetween(ring, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return kept.size < 4 ? ring : ring.filter((_, index) => kept.has(index));
}

function farthestBetween(ring: Ring, from: number, to: number) {
  let [index, distance] = [from, -1];
  for (let at = from + 1; at < to; at += 1) {
    const away = distanceFrom(ring[at] as Position, ring[from] as Position, ring[to] as Position);
    if (away > distance) [index, distance] = [at, away];
  }
  return { index, distance };
}

/** From a position to the piece of line between two others, in degrees. */
function distanceFrom([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, end: Position): number {
  const [bx = 0, by = 0] = end;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
