/** Long calculations let others have their turn: the event loop is not held for longer than this, in milliseconds. */
const HOLD_MS = 15;

/** Awaited between two steps; gives way only when this one has held the event loop long enough. */
export function turnTaker(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < HOLD_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
