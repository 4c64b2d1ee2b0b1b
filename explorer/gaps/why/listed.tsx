import type { ComponentChildren } from 'preact';
import { useTexts } from '../../messages/use-texts.js';

interface ListedProps<Item> {
  /** What lists it, or whom of it a measure in force lists. */
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChildren;
}

/** Whom a measure in force lists by name is offered and counted as before, and never without that word. */
export function Listed<Item>({ items, children }: ListedProps<Item>) {
  const { t } = useTexts();
  if (items.length === 0) return null;
  return (
    <p class="listed">
      <span aria-hidden="true">§ </span>
      {t.gaps.listed} {items.map((item, index) => [index > 0 && '; ', children(item)])}
    </p>
  );
}
