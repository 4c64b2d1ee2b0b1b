import { useLayoutEffect, useRef } from 'preact/hooks';
import { pageOf } from '../address/address.js';

/**
 * Another page takes the focus to its main part: what had it is gone with the page before, and the keyboard and a screen
 * reader would go on from nowhere. Before any effect of the page, which may want it elsewhere.
 */
export function useArrival(path: string): void {
  const page = pageOf(path);
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (focusMain()) return;
    // Its script is on the way.
    const observer = new MutationObserver(() => {
      if (focusMain()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page]);
}

function focusMain(): boolean {
  const main = document.querySelector('main');
  main?.focus({ preventScroll: true });
  return main !== null;
}
