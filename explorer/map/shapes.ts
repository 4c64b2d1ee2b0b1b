import {
  type ExtendedFeatureCollection,
  type GeoGeometryObjects,
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoConicEqualArea,
} from 'd3-geo';
import type { ExplorerMapQuery } from '../generated/graphql.js';

type Polygon = Extract<GeoGeometryObjects, { type: 'Polygon' }>;
type MultiPolygon = Extract<GeoGeometryObjects, { type: 'MultiPolygon' }>;
type Position = number[];
type Region = NonNullable<ExplorerMapQuery['country']>['regions']['nodes'][number];

/** A country as it is drawn: outlines where there are any, points where not. */
export interface CountryShape {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly RegionShape[];
}

export interface RegionShape {
  readonly id: string;
  readonly name: string;
  /** Longitude and latitude of a point inside; null: not known. */
  readonly point: Position | null;
  readonly outline: Polygon | MultiPolygon | null;
}

export function shapeOf(region: Region): RegionShape {
  const { id, name, lat, lon, outline } = region;
  const point = lat === null || lon === null ? null : [lon, lat];
  return { id, name, point, outline: outline === null ? null : wound(JSON.parse(outline)) };
}

/** All that is known of where the country lies. */
export function featuresOf({ regions }: CountryShape): ExtendedFeatureCollection {
  const geometries = regions.flatMap(({ outline, point }): GeoGeometryObjects[] => {
    if (outline) return [outline];
    return point ? [{ type: 'Point', coordinates: point }] : [];
  });
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

// From here on an azimuthal projection bends a country more than a conic one.
const WIDE_DEGREES = 30;

/**
 * Equal areas always; conic for a country that is wide and lies off the equator, azimuthal for any other. Turned to
 * the middle of the country, so that one across the date line is in one piece.
 */
export function projectionFor({ regions }: CountryShape): GeoProjection {
  const positions = regions.flatMap(({ outline, point }) =>
    outline ? ringsOf(outline).flat() : point ? [point] : [],
  );
  const [west, east] = spanOf(unwrapped(positions.map(([lon = 0]) => lon)));
  const [south, north] = spanOf(positions.map(([, lat = 0]) => lat));
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const isOffEquator = south > 10 || north < -10;
  if (east - west > WIDE_DEGREES && isOffEquator) {
    const sixth = (north - south) / 6;
    return geoConicEqualArea()
      .parallels([south + sixth, north - sixth])
      .rotate([-middle[0], 0]);
  }
  return geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
}

/** Longitudes on one side of the widest gap: across the date line they go on beyond 180. */
export function unwrapped(longitudes: readonly number[]): number[] {
  const sorted = longitudes.map((lon) => (lon + 360) % 360).sort((a, b) => a - b);
  let start = 0;
  let widest = -1;
  sorted.forEach((lon, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - lon > widest) {
      widest = next - lon;
      start = sorted[index + 1] ?? sorted[0] ?? 0;
    }
  });
  return sorted.map((lon) => (lon < start ? lon + 360 : lon));
}

// Not Math.min(...): a detailed outline has more positions than a call takes arguments.
function spanOf(values: readonly number[]): [min: number, max: number] {
  return values.reduce<[number, number]>(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Infinity, -Infinity],
  );
}

function ringsOf(outline: Polygon | MultiPolygon): Position[][] {
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
}

/** d3 takes what lies right of a ring for its inside, files write either: an area is the smaller part of the globe. */
function wound(outline: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygon = (rings: Position[][]) =>
    rings.map((ring, index) => {
      const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
      return isLarge === (index === 0) ? ring.toReversed() : ring;
    });
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(outline.coordinates) }
    : { type: 'MultiPolygon', coordinates: outline.coordinates.map(polygon) };
}
