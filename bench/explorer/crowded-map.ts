import type { Browser, Page } from 'playwright-core';
import { close, openDrawn, stopWatching } from './drawing.js';
import { type Frame, framesDuring } from './frames.js';

/** So many times the real data give more pairs of districts and regions than a map shows: all of them have a place. */
export const CROWDED_COPIES = 30;

const CROWDED = '/ask?leftLevel=district';
const MOVES = 150;
const WHEEL_TURNS = 60;
const WHEEL_STEP = 60;
const CHOSEN = 20;

// Those of one width and look are one element.
const ARCS = `[...document.querySelectorAll('.arcs .arc')]
  .reduce((sum, stroke) => sum + stroke.getAttribute('d').split('M').length - 1, 0)`;

export interface CrowdedMap {
  readonly arcs: number;
  readonly gestures: readonly { readonly title: string; readonly frames: readonly Frame[] }[];
}

type Point = readonly [x: number, y: number];
type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What a reader does over a map of as many ties as it ever shows. */
export async function measureCrowdedMap(browser: Browser, url: string): Promise<CrowdedMap> {
  const page = await openDrawn(browser, url + CROWDED);
  const arcs = await page.evaluate<number>(ARCS);
  await stopWatching(page);
  const map = page.locator('.map-picture');
  await map.scrollIntoViewIfNeeded();
  const box = (await map.boundingBox()) as Box;
  const during = (act: () => Promise<unknown>) => framesDuring(browser, page, act);
  const hovered = await during(() => hover(page, box));
  const scrolled = await during(() => scroll(page));
  // The evidence beside it makes the map narrower: it is open before the ties are.
  await choose(page, await pointsOnArcs(page, 1));
  const points = await pointsOnArcs(page, CHOSEN);
  const chosen = await during(() => choose(page, points));
  await close(page);
  return {
    arcs,
    gestures: [
      { title: 'the pointer moves over it', frames: hovered },
      { title: 'the page scrolls under the pointer', frames: scrolled },
      { title: 'one tie after another is chosen', frames: chosen },
    ],
  };
}

/** From side to side, lower each time. */
async function hover(page: Page, { x, y, width, height }: Box): Promise<void> {
  const lanes = 5;
  for (let step = 0; step < MOVES; step += 1) {
    const along = ((step * lanes) / MOVES) % 1;
    await page.mouse.move(x + width * along, y + height * (0.2 + (0.6 * step) / MOVES));
  }
}

async function scroll(page: Page): Promise<void> {
  for (let turn = 0; turn < WHEEL_TURNS; turn += 1) {
    await page.mouse.wheel(0, turn < WHEEL_TURNS / 2 ? WHEEL_STEP : -WHEEL_STEP);
    await page.waitForTimeout(20);
  }
}

async function choose(page: Page, points: readonly Point[]): Promise<void> {
  for (const point of points) {
    await page.mouse.click(...point);
    await page.waitForTimeout(250);
  }
}

/** The middle of arcs that the pointer meets there, spread over all of them. Curves of the second degree, as they are written. */
async function pointsOnArcs(page: Page, most: number): Promise<Point[]> {
  const points = await page.evaluate<Point[]>(`
    [...document.querySelectorAll('.arcs .arc')].flatMap((stroke) => {
      const place = stroke.getScreenCTM();
      return stroke.getAttribute('d').split('M').slice(1).flatMap((curve) => {
        const [x0, y0, cx, cy, x1, y1] = curve.split(/[ Q]/).map(Number);
        const middle = new DOMPoint((x0 + 2 * cx + x1) / 4, (y0 + 2 * cy + y1) / 4);
        const { x, y } = middle.matrixTransform(place);
        return document.elementFromPoint(x, y)?.matches('.map-picture, .map-picture :not(.unit)') ? [[x, y]] : [];
      });
    })`);
  const step = Math.max(1, Math.floor(points.length / most));
  return points.filter((_, at) => at % step === 0).slice(0, most);
}
