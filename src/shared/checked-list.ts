import { UserError } from './user-error.js';

/** Refuses an empty list: it would find nothing, which reads as "nothing happened". */
export function checkedList<Value extends string>(
  values: readonly Value[] | null | undefined,
  argument: readonly string[],
): readonly Value[] | null {
  if (values == null) return null;
  if (values.length === 0) {
    throw new UserError(
      `\`${argument.join('.')}\` is empty; it takes one entry or more, or null for no such condition.`,
      { argument },
    );
  }
  return [...new Set(values)];
}
