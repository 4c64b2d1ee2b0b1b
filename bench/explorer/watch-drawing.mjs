/* Runs in the page before its own scripts: when answers came, when the document changed, and when that was drawn. */

const QUIET_MS = 500;
const LOOK_EVERY_MS = 50;

const changes = [];
let undrawn = [];

const observer = new MutationObserver((all) => {
  const records = all.filter((record) => !saysToWait(record));
  if (records.length === 0) return;
  const change = { at: performance.now(), drawnAt: null, isInSight: false };
  changes.push(change);
  undrawn.push({ change, places: new Set(records.map(({ target }) => target)) });
  if (undrawn.length > 1) return;
  // The first comes before the frame that shows the changes, the second once that frame is made.
  requestAnimationFrame(() => {
    const drawn = undrawn;
    undrawn = [];
    requestAnimationFrame(() => noteDrawn(drawn));
  });
});

/** A view that grows pale and the line in the corner show no answer: they come when one has not come for long. */
function saysToWait({ type, target }) {
  return type === 'attributes' ? target.matches('.stale') : target.matches?.('.progress');
}

/** The time of all before the first is looked at: to look takes as long as to draw. */
function noteDrawn(drawn) {
  const now = performance.now();
  for (const { change } of drawn) change.drawnAt = now;
  for (const { change, places } of drawn) change.isInSight = [...places].some(isInSight);
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
