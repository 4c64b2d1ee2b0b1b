import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const WATCH = fileURLToPath(new URL('watch-drawing.mjs', import.meta.url));
const VIEWPORT = { width: 1280, height: 900 };

/** By the clock of the page, in milliseconds. */
export interface Drawing {
  /** When the answer of each operation was there to its last byte. */
  readonly answers: readonly number[];
  readonly changes: readonly Change[];
}

interface Change {
  readonly at: number;
  readonly drawnAt: number;
  /** Any of it is within the window. */
  readonly isInSight: boolean;
}

/** A page of its own that has been drawn, with nothing kept from another. */
export async function openDrawn(browser: Browser, url: string, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  await page.goto(url);
  await drawnSince(page, 0);
  return page;
}

export async function close(page: Page): Promise<void> {
  await page.context().close();
}

/** From now on the page runs its own script alone. */
export async function stopWatching(page: Page): Promise<void> {
  await page.evaluate('drawing.stop()');
}

/** What an action led to, once all of it is drawn. */
export async function drawnAfter(page: Page, act: () => Promise<unknown>): Promise<Drawing> {
  const start = await page.evaluate<number>('performance.now()');
  await act();
  return drawnSince(page, start);
}

function drawnSince(page: Page, start: number): Promise<Drawing> {
  return page.evaluate<Drawing>(`drawing.settledSince(${start})`);
}

/** The longest that an answer waited to be drawn where the reader looks, and on the whole page, in milliseconds. */
export function waitsIn({ answers, changes }: Drawing): { inSight: number; onPage: number } {
  const waits = waitsOf(answers, changes);
  return {
    inSight: Math.max(0, ...waits.map((wait) => wait.inSight)),
    onPage: Math.max(0, ...waits.map((wait) => wait.onPage)),
  };
}

/**
 * How long each answer waited: until all that changed before the next answer came was in a frame. What changed nothing by
 * then is drawn together with the next; what changed the page out of sight alone keeps nobody waiting who looks.
 */
function waitsOf(answers: readonly number[], changes: readonly Change[]) {
  let next = Number.POSITIVE_INFINITY;
  let drawn: readonly Change[] = [];
  return answers
    .toSorted((a, b) => b - a)
    .map((at) => {
      const own = changes.filter((change) => change.at >= at && change.at < next);
      if (own.length > 0) drawn = own;
      next = at;
      const until = (seen: readonly Change[]) =>
        Math.max(0, ...seen.map((change) => change.drawnAt - at));
      return { inSight: until(drawn.filter(({ isInSight }) => isInSight)), onPage: until(drawn) };
    });
}
