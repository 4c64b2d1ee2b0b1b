import { type GeoProjection, geoPath } from 'd3-geo';
import type { End } from './ends.js';
import { type CountryShape, featuresOf, projectionFor } from './shapes.js';

export type XY = readonly [x: number, y: number];

/** A country in its part of the picture. */
export interface Panel {
  readonly country: CountryShape;
  /** Where its name stands. */
  readonly x: number;
  readonly y: number;
  /** SVG path by id of the region; regions without an outline have none. */
  readonly outlines: ReadonlyMap<string, string>;
  readonly points: ReadonlyMap<string, XY>;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly [left: Panel, right: Panel];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 70;
const NAME = 26;
const TALLEST = 460;

/** The two countries side by side, or one below the other where there is no room: each as large as it can be. */
export function layoutOf(
  [left, right]: readonly [CountryShape, CountryShape],
  width: number,
  isNarrow: boolean,
): MapLayout {
  const aspects = [aspectOf(left), aspectOf(right)] as const;
  if (isNarrow) {
    const heights = aspects.map((aspect) => Math.min(width / aspect, width * 0.8));
    const boxes = heights.map((height, index) => ({
      x: 0,
      y: NAME + index * (NAME + GAP / 2 + (heights[0] ?? 0)),
      width,
      height,
    }));
    return layout([left, right], boxes as [Box, Box], width);
  }
  const height = Math.min((width - GAP) / (aspects[0] + aspects[1]), TALLEST);
  const spare = width - GAP - height * (aspects[0] + aspects[1]);
  const boxes = aspects.map((aspect, index) => ({
    x: spare / 2 + (index === 0 ? 0 : height * aspects[0] + GAP),
    y: NAME,
    width: height * aspect,
    height,
  }));
  return layout([left, right], boxes as [Box, Box], width);
}

function layout(
  [left, right]: readonly [CountryShape, CountryShape],
  boxes: readonly [Box, Box],
  width: number,
): MapLayout {
  const height = Math.max(...boxes.map((box) => box.y + box.height));
  return { width, height, panels: [panelOf(left, boxes[0]), panelOf(right, boxes[1])] };
}

function aspectOf(country: CountryShape): number {
  const corners: Corners = [
    [0, 0],
    [100, 100],
  ];
  const [width, height] = extentOf(country, projectionIn(corners, country));
  if (width <= 0 && height <= 0) return 1;
  // A chain of points along a line would else be a picture without height.
  return Math.min(Math.max(width / (height || 1), 0.4), 3);
}

type Corners = [topLeft: [x: number, y: number], bottomRight: [x: number, y: number]];

/** The country as large as it can be; a single place has no size, and stands in the middle. */
function projectionIn(corners: Corners, country: CountryShape): GeoProjection {
  const projection = projectionFor(country);
  const [width, height] = extentOf(country, projection);
  if (width > 0 || height > 0) return projection.fitExtent(corners, featuresOf(country));
  const [[x0, y0], [x1, y1]] = corners;
  return projection.translate([(x0 + x1) / 2, (y0 + y1) / 2]);
}

/** Of a single place 0 and 0. */
function extentOf(country: CountryShape, projection: GeoProjection): XY {
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(featuresOf(country));
  return [x1 - x0, y1 - y0];
}

function panelOf(country: CountryShape, { x, y, width, height }: Box): Panel {
  const corners: Corners = [
    [x, y],
    [x + width, y + height],
  ];
  const projection = projectionIn(corners, country);
  const path = geoPath(projection).digits(1);
  const outlines = new Map<string, string>();
  const points = new Map<string, XY>();
  for (const { id, outline, point } of country.regions) {
    const drawn = outline && path(outline);
    if (drawn) outlines.set(id, drawn);
    const at = point
      ? projection([point[0] ?? 0, point[1] ?? 0])
      : outline && path.centroid(outline);
    if (at) points.set(id, at);
  }
  // The country as a whole stands amid its regions: the middle of the box may lie in the sea.
  if (points.size > 0) points.set(country.id, meanOf([...points.values()]));
  return { country, x, y: y - 8, outlines, points };
}

function meanOf(points: readonly XY[]): XY {
  const sum = (at: 0 | 1) => points.reduce((total, point) => total + point[at], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** Where each unit of a side stands: at its region; several at one region stand around it. */
export function placesOf(ends: readonly End[], panel: Panel): ReadonlyMap<string, XY> {
  const places = new Map<string, XY>();
  const taken = new Map<string, number>();
  for (const { id, placeIds } of ends) {
    const placeId = [id, ...placeIds].find((each) => panel.points.has(each));
    const at = placeId === undefined ? undefined : panel.points.get(placeId);
    if (!at || placeId === undefined || places.has(id)) continue;
    const before = taken.get(placeId) ?? 0;
    taken.set(placeId, before + 1);
    // The turn of the sunflower: no two on one another, however many.
    const angle = before * 2.4;
    const distance = 4.5 * Math.sqrt(before);
    places.set(id, [at[0] + distance * Math.cos(angle), at[1] + distance * Math.sin(angle)]);
  }
  return places;
}
