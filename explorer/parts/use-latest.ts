import { useCallback, useRef } from 'preact/hooks';

/** The same function at each drawing, which does what the one of the last drawing does: nothing is drawn anew for it. */
export function useLatest<Given extends unknown[]>(
  act: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...given: Given) => latest.current(...given), []);
}
