import type { ComponentChildren } from 'preact';
import { useLong } from './use-long.js';

interface ViewsProps {
  readonly isAsking: boolean;
  readonly children: ComponentChildren;
}

/**
 * What shows an answer: pale while the next is awaited for longer than a moment. Not sooner: all of it would be painted
 * twice more, and the answer that has come meanwhile would wait for it.
 */
export function Views({ isAsking, children }: ViewsProps) {
  const isStale = useLong(isAsking);
  return <div class={isStale ? 'views stale' : 'views'}>{children}</div>;
}
