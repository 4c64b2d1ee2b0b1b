import { untilAnswered } from '../api/awaited.js';

// Nothing is kept from the reader for longer than this.
const PATIENCE_MS = 300;
const waiting: (() => void)[] = [];

/**
 * Does it once the answers on their way are there and drawn, so that none of them waits for it; one after another, each
 * with room for the browser to do what is urgent.
 */
export function afterFrame(work: () => void): void {
  waiting.push(work);
  if (waiting.length > 1) return;
  untilAnswered(PATIENCE_MS).then(() => requestAnimationFrame(() => setTimeout(doNext)));
}

function doNext(): void {
  try {
    waiting[0]?.();
  } finally {
    // What fails must not keep the others waiting.
    waiting.shift();
    if (waiting.length > 0) setTimeout(doNext);
  }
}
