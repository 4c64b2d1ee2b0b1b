import type { ComponentChildren } from 'preact';
import { type Changes, useAddress } from '../address/address.js';

interface LinkProps {
  readonly to: string;
  readonly params?: Changes;
  readonly isCurrent?: boolean;
  readonly children: ComponentChildren;
}

/** A link within the explorer: opens without a new page, and in a new tab where the reader asks for one. */
export function Link({ to, params, isCurrent = false, children }: LinkProps) {
  const { href, go } = useAddress();
  return (
    <a
      href={href(to, params)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to, params);
      }}
    >
      {children}
    </a>
  );
}
