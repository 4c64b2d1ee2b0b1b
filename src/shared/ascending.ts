/** By code point of texts, by size of numbers: the order of both engines, whatever the locale. */
export function ascending<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
