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
  const inSight = changes.filter((change) => change.isInSight);
  return { inSight: longestWait(answers, inSight), onPage: longestWait(answers, changes) };
}

/**
 * The longest that an answer waited to be drawn: until all that changed before the next answer came was in a frame. What
 * changed nothing by then is drawn together with the next.
 */
function longestWait(answers: readonly number[], changes: readonly Change[]): number {
  let next = Number.POSITIVE_INFINITY;
  let drawnAt = Number.NaN;
  let longest = 0;
  for (const at of answers.toSorted((a, b) => b - a)) {
    const own = changes.filter((change) => change.at >= at && change.at < next);
    if (own.length > 0) drawnAt = Math.max(...own.map((change) => change.drawnAt));
    if (!Number.isNaN(drawnAt)) longest = Math.max(longest, drawnAt - at);
    next = at;
  }
  return longest;
}
