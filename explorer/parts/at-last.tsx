import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from './after-frame.js';

interface AtLastProps {
  readonly children: ComponentChildren;
}

/** The end of something long, which nobody sees before scrolling to it: first drawn once all else is, or for paper. */
export function AtLast({ children }: AtLastProps) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const draw = () => setIsDue(true);
    afterFrame(draw);
    addEventListener('beforeprint', draw);
    return () => removeEventListener('beforeprint', draw);
  }, []);
  return isDue && children;
}
