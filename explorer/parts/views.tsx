import type { ComponentChildren } from 'preact';
import { useLong } from './use-long.js';

interface ViewsProps {
  readonly isAsking: boolean;
  readonly children: ComponentChildren;
}

// The line in the corner has said so before. To pale, all of a view is painted twice more, and an answer that comes
// meanwhile waits for it: one in three pages came just then.
const PATIENCE_MS = 1_000;

/** What shows an answer: pale while the next is long awaited. */
export function Views({ isAsking, children }: ViewsProps) {
  const isStale = useLong(isAsking, PATIENCE_MS);
  return <div class={isStale ? 'views stale' : 'views'}>{children}</div>;
}
