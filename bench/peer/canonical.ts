export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

const FALL_BACKS: readonly (readonly [string, string])[] = [
  ['name', 'name_en'],
  ['title', 'title_en'],
];

/**
 * One form for what two schemas say differently: a connection is its list, an edge is its node with the properties of
 * the relationship, one record is a list of one and none an empty list, the English name stands before the original
 * one. Lists and fields come in an order of their own.
 */
export function canonical(value: Json): Json {
  if (value === null) return [];
  if (typeof value !== 'object') return value;
  if (isList(value)) return inOrder(value.map((each) => unwrapped(each)));
  if (isList(value.nodes)) return canonical(value.nodes);
  if (isList(value.edges)) return canonical(value.edges.map((edge) => merged(edge as JsonObject)));
  return [fields(value)];
}

function unwrapped(value: Json): Json {
  return value !== null && typeof value === 'object' && !isList(value)
    ? fields(value)
    : canonical(value);
}

function fields(value: JsonObject): JsonObject {
  const named = FALL_BACKS.reduce(
    (record, [name, english]) => withFallBack(record, name, english),
    value,
  );
  const entries = Object.entries(named).map(([name, each]) => [name, canonical(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withFallBack(value: JsonObject, name: string, english: string): JsonObject {
  const { [english]: preferred, ...rest } = value;
  return preferred === undefined ? value : { ...rest, [name]: preferred ?? rest[name] ?? null };
}

function merged({ node, properties }: JsonObject): JsonObject {
  return { ...(node as JsonObject), ...(properties as JsonObject) };
}

function inOrder(values: readonly Json[]): Json[] {
  const keyed = values.map((value) => [JSON.stringify(value), value] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
