import { isAnyOnItsWay, untilAnswered } from '../api/awaited.js';

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
  untilDrawn(performance.now() + PATIENCE_MS).then(() => setTimeout(doNext));
}

/** An answer that is drawn may lead to the next question: that one is awaited, too. */
async function untilDrawn(latest: number): Promise<void> {
  await untilAnswered(latest - performance.now());
  await nextFrame();
  // The second one starts when the first is made: what is painted has the machine for itself.
  await nextFrame();
  if (isAnyOnItsWay() && performance.now() < latest) await untilDrawn(latest);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function doNext(): void {
  try {
    waiting[0]?.();
  } finally {
    // What fails must not keep the others waiting.
    waiting.shift();
    if (waiting.length > 0) setTimeout(doNext);
  }
}
