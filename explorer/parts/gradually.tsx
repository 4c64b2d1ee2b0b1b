import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from './after-frame.js';

interface GraduallyProps<Item> {
  readonly items: readonly Item[];
  /** About as many as a window holds. */
  readonly atOnce: number;
  readonly children: (item: Item) => ComponentChildren;
}

/** Something long, whose end nobody sees before scrolling to it: some items at a time, or all for paper. */
export function Gradually<Item>({ items, atOnce, children }: GraduallyProps<Item>) {
  const [count, setCount] = useState(atOnce);
  useEffect(() => {
    if (count >= items.length) return;
    let isGone = false;
    const drawAll = () => setCount(items.length);
    afterFrame(() => {
      if (!isGone) setCount(count + atOnce);
    });
    addEventListener('beforeprint', drawAll);
    return () => {
      isGone = true;
      removeEventListener('beforeprint', drawAll);
    };
  }, [count, items]);
  return <>{items.slice(0, count).map(children)}</>;
}
