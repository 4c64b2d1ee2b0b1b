/* Runs in the page before its own scripts: when answers came, when the document changed, and when that was drawn. */

const QUIET_MS = 500;
const LOOK_EVERY_MS = 50;

const changes = [];
const afterNextFrame = (then) => requestAnimationFrame(() => requestAnimationFrame(then));

const observer = new MutationObserver(() => {
  const change = { at: performance.now(), drawnAt: null };
  changes.push(change);
  // The first comes before the frame that shows the change, the second once that frame is made.
  afterNextFrame(() => {
    change.drawnAt = performance.now();
  });
});
observer.observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});

const answers = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.startsWith('/graphql'))
    .map(({ responseEnd }) => responseEnd);

const since = (start) => ({
  answers: answers().filter((at) => at >= start),
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
