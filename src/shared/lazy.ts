import { Extensions } from 'type-graphql';

const EXTENSION = { lazy: true };

/** Marks a field whose value may be a function, called only where the field is selected. */
export const Lazy = () => Extensions(EXTENSION);

export function isLazy({ lazy }: { readonly lazy?: unknown }): boolean {
  return lazy === EXTENSION.lazy;
}
