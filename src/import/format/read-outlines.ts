import { readFile } from 'node:fs/promises';
import { firstBadByte } from './bad-byte.js';
import type { Fault, ProblemLog } from './problem-log.js';
import { isSystemError } from './system-error.js';
import type { TableReading } from './table-reading.js';

type Json = Readonly<Record<string, unknown>>;

/** An outline that crosses the date line goes on beyond 180 degrees, to stay in one piece. */
const MAX_LONGITUDE = 360;

const BYTE_ORDER_MARK = '\uFEFF';

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value as readonly unknown[];
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= MAX_LONGITUDE &&
    Math.abs(latitude) <= 90
  );
}

function isRing(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPosition)) return false;
  return String(value[0]) === String(value.at(-1));
}

function isPolygon(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRing);
}

function geometryFault(geometry: unknown): (Fault & { readonly value: string | null }) | null {
  const type = isObject(geometry) ? geometry.type : null;
  const shown = typeof type === 'string' ? type : null;
  if (!isObject(geometry) || (type !== 'Polygon' && type !== 'MultiPolygon')) {
    const message = 'is no outline of a region';
    return { value: shown, message, expected: 'a geometry Polygon or MultiPolygon' };
  }
  const { coordinates } = geometry;
  const isSound =
    type === 'Polygon'
      ? isPolygon(coordinates)
      : Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon);
  if (isSound) return null;
  return {
    value: shown,
    message: 'has coordinates that are no closed rings',
    expected: 'rings of four or more positions in degrees, the last equal to the first',
  };
}

/** Reads the features of one file into outlines by region. */
class OutlineReader {
  readonly outlines = new Map<string, string>();

  constructor(
    private readonly file: string,
    private readonly regions: TableReading,
    private readonly log: ProblemLog,
  ) {}

  report(column: string | null, value: string | null, fault: Fault): void {
    this.log.add(this.file, null, column, value, fault);
  }

  read(text: string): void {
    let collection: unknown;
    try {
      collection = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    } catch (error) {
      const message = `the file is no JSON: ${(error as SyntaxError).message}`;
      this.report(null, null, { message, expected: 'a GeoJSON FeatureCollection' });
      return;
    }
    const features = isObject(collection) ? collection.features : null;
    if (!Array.isArray(features) || (collection as Json).type !== 'FeatureCollection') {
      const message = 'the file is no FeatureCollection';
      this.report(null, null, { message, expected: 'a GeoJSON FeatureCollection' });
      return;
    }
    features.forEach((feature, index) => {
      this.#readFeature(isObject(feature) ? feature : {}, `features[${index}]`);
    });
  }

  #readFeature({ id, geometry }: Json, place: string): void {
    const idFault = this.#idFault(id);
    if (idFault !== null) this.report(`${place}.id`, shownId(id), idFault);
    const fault = geometryFault(geometry);
    if (fault !== null) this.report(`${place}.geometry`, fault.value, fault);
    if (idFault !== null || fault !== null) return;
    const { type, coordinates } = geometry as Json;
    this.outlines.set(String(id), JSON.stringify({ type, coordinates }));
  }

  #idFault(id: unknown): Fault | null {
    if (typeof id !== 'string' || id === '') {
      return { message: 'the outline has no id', expected: 'an id of regions.csv' };
    }
    if (this.outlines.has(id)) {
      return { message: 'has an outline already', expected: 'one outline for a region' };
    }
    if (!this.regions.isComplete || this.regions.knows(id)) return null;
    return { message: 'is no id of regions', expected: 'an id of regions.csv' };
  }
}

function shownId(id: unknown): string | null {
  return id === undefined ? null : String(id);
}

/** Region code to geometry, as text; what is wrong goes to the log. */
export async function readOutlines(
  path: string,
  file: string,
  regions: TableReading,
  log: ProblemLog,
): Promise<ReadonlyMap<string, string>> {
  const reader = new OutlineReader(file, regions, log);
  const bytes = await readFile(path).catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    const message = `the file cannot be read: ${error.code}`;
    reader.report(null, null, { message, expected: 'a file that may be read' });
    return null;
  });
  if (bytes === null) return reader.outlines;
  const badByte = firstBadByte(bytes);
  if (badByte === null) reader.read(bytes.toString('utf8'));
  else {
    const message = `the file is no UTF-8, at byte offset ${badByte}`;
    reader.report(null, null, { message, expected: 'UTF-8' });
  }
  return reader.outlines;
}
