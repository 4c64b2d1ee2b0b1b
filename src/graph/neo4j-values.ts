import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { CypherValue } from './graph-store.js';

/** The driver sends every plain number as a float, which LIMIT refuses and division shows. */
export function toNeo4jParams(
  params: Readonly<Record<string, CypherValue>>,
): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) converted[name] = toNeo4jValue(value);
  return converted;
}

function toNeo4jValue(value: CypherValue | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return toNeo4jList(value);
  if (typeof value === 'object' && value !== null) {
    return toNeo4jParams(value as Readonly<Record<string, CypherValue>>);
  }
  // Grafeo takes undefined for null; the driver would leave it out.
  return value ?? null;
}

/** A list of numbers of which one is no integer stays a list of floats: lists are of one type. */
function toNeo4jList(values: readonly CypherValue[]): unknown[] {
  const isFloats =
    values.every((value) => typeof value === 'number') && !values.every(Number.isSafeInteger);
  return isFloats ? [...values] : values.map(toNeo4jValue);
}

/** What `toObject` gives, which goes through two generators a row. */
export function rowOf(record: DriverRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const key of record.keys as string[]) row[key] = record.get(key);
  return row;
}
