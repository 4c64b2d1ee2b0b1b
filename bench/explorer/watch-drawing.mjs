/* Runs in the page before its own scripts: when answers came, when the document changed, and when that was on the screen. */

const QUIET_MS = 500;
const LOOK_EVERY_MS = 50;

const changes = [];
/** What each frame shows first, by the name of its mark. */
const frames = new Map();
let undrawn = [];

const observer = new MutationObserver((all) => {
  const records = all.filter((record) => !saysToWait(record));
  if (records.length === 0) return;
  const change = { at: performance.now(), drawnAt: null, isInSight: false };
  changes.push(change);
  undrawn.push({ change, places: new Set(records.map(({ target }) => target)) });
  if (undrawn.length === 1) requestAnimationFrame(markFrame);
});

/**
 * Writes a point into the frame that shows the changes: of it the browser says when it was on the screen. The next frame
 * does not tell: it may begin while this one is painted, which takes longer than all before.
 */
function markFrame() {
  const mark = document.createElement('p');
  mark.textContent = '.';
  Object.assign(mark.style, { position: 'fixed', top: 0, right: 0, pointerEvents: 'none' });
  const name = `frame ${frames.size}`;
  mark.setAttribute('elementtiming', name);
  const drawn = undrawn;
  frames.set(name, drawn);
  undrawn = [];
  document.documentElement.append(mark);
  observer.takeRecords();
  // To look takes as long as to draw: not before the frame is made.
  requestAnimationFrame(() => drawn.forEach(noteSight));
}

new PerformanceObserver((list) => {
  for (const { identifier, renderTime } of list.getEntries()) {
    for (const { change } of frames.get(identifier)) change.drawnAt = renderTime;
  }
}).observe({ type: 'element', buffered: true });

/** A view that grows pale and the line in the corner show no answer: they come when one has not come for long. */
function saysToWait({ type, target }) {
  return type === 'attributes' ? target.matches('.stale') : target.matches?.('.progress');
}

function noteSight({ change, places }) {
  change.isInSight = [...places].some(isInSight);
}

/** Whether any of the element that changed, or of the one around the text that did, is within the window. */
function isInSight(node) {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element?.isConnected) return false;
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && top < innerHeight && bottom > 0;
}

observer.observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});

/** Of each operation since then the last byte: one that is asked page by page is answered with its last page. */
function answersSince(start) {
  const entries = performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.startsWith('/graphql'))
    .filter(({ responseEnd }) => responseEnd >= start);
  return [...new Map(entries.map(({ name, responseEnd }) => [name, responseEnd])).values()];
}

const since = (start) => ({
  answers: answersSince(start),
  changes: changes.filter(({ at }) => at >= start),
});

/** What has happened since a moment, once an answer is there and nothing has changed for a while. */
function settledSince(start) {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const found = since(start);
      const last = Math.max(...found.answers, ...found.changes.map(({ at }) => at));
      const isDrawn = found.changes.every(({ drawnAt }) => drawnAt !== null);
      const isBusy = document.querySelector('[aria-busy="true"]') !== null;
      if (found.answers.length === 0 || !isDrawn || isBusy) return;
      if (performance.now() - last < QUIET_MS) return;
      clearInterval(timer);
      resolve(found);
    }, LOOK_EVERY_MS);
  });
}

/** Watching costs more than small changes themselves: a trace is taken without. */
const stop = () => observer.disconnect();

globalThis.drawing = { settledSince, stop };
