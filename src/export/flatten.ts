import type { Column, Step } from './columns.js';

/** A value of the answer; several where the column leads through a list. */
export type Cell = unknown;

/** The cells of an object, in the order of the columns. */
export function cellsOf(object: unknown, columns: readonly Column[]): Cell[] {
  return columns.map(({ steps }) => cellAt(object, steps));
}

/**
 * What stands at the end of the steps. Null: not known, or no such thing. Through a list: one entry each of its entries,
 * null where that one has none, so that columns of one list stay in step.
 */
function cellAt(object: unknown, steps: readonly Step[]): Cell {
  if (!steps.some(({ isList }) => isList)) return valueAt(object, steps);
  return valuesAt(object, steps);
}

function valueAt(object: unknown, steps: readonly Step[]): unknown {
  return steps.reduce((inner, { key }) => propertyOf(inner, key), object) ?? null;
}

function valuesAt(object: unknown, steps: readonly Step[]): unknown[] {
  const [step, ...more] = steps;
  if (step === undefined) return [object ?? null];
  const value = propertyOf(object, step.key);
  if (!step.isList)
    return more.some(({ isList }) => isList) && value == null ? [] : valuesAt(value, more);
  const entries = (Array.isArray(value) ? value : []).flat(Number.POSITIVE_INFINITY);
  return entries.flatMap((entry) => valuesAt(entry, more));
}

function propertyOf(object: unknown, key: string): unknown {
  return (object as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}

/** An object at the end of keys. Undefined: there is none. */
export function objectAt(object: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(propertyOf, object);
}
