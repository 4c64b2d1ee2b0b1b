import type { Page } from 'playwright-core';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

const SVERDLOVSK = 'gap=IT-45~RU-SVE~mechanical-engineering';
const A4 = { width: 794, height: 1123 };
/** A4 within the margins that the style sheet gives it, 182 by 273 mm: narrower than the widest phone. */
const A4_WITHIN_MARGINS = { width: 688, height: 1032 };

/** What a phone has no room for, and paper has. */
const ROOM_OF_PAPER = [
  ['/ask', ['.legend-line', '.year-count', '.ties td.dates']],
  ['/gaps', ['.score-parts', '.gaps td.status-of-gap']],
  ['/coverage', ['.record td:last-child', '.year-count']],
  ['/forum', ['.century', '.bars thead']],
] as const;

/** One bar or band of each kind, and the page that it is drawn on. */
const DRAWN = [
  ['/ask', ['.year-part.project', '.ties .bar']],
  ['/gaps', ['.score-bar .score', '.as-of-bars span']],
  ['/gaps/method', ['.whisker .dot', '.whisker .range']],
  [`/gaps/brief?${SVERDLOVSK}`, ['.brief:not(.measured) .term-bar .more']],
  ['/coverage', ['.record .bar', '.year-part.project']],
  ['/forum', ['.band-0', '.band-1', '.basis-parts .project']],
  ['/forum/followed', ['.outcome-bar .followed', '.swatch.followed']],
] as const;

/** Who sees the pictures in other colours than they were made in, or on paper. */
export function pictureTasks(explorer: Explorer): void {
  const open = (path: string, options = {}) =>
    openPage(explorer.browser, explorer.site.url + path, options);

  test.each(['light', 'dark'] as const)(
    'a reader who forces colours sees every picture, %s',
    async (colorScheme) => {
      const { page, faults, close } = await open('/', { forcedColors: 'active', colorScheme });
      for (const [path, drawn] of DRAWN) {
        await page.goto(explorer.site.url + path);
        for (const selector of drawn) {
          const colour = await backgroundOf(page, selector);
          // Neither nothing at all nor what the forced page is made of.
          expect([selector, colour]).not.toEqual([selector, 'rgba(0, 0, 0, 0) none']);
          expect([selector, colour]).not.toEqual([selector, await backgroundOf(page, 'body')]);
        }
      }
      await page.goto(`${explorer.site.url}/gaps`);
      const looks = await Promise.all(
        ['td .unknown', 'td .step-0', 'td .step-4'].map((look) =>
          backgroundOf(page, `.gap-matrix ${look}`),
        ),
      );
      expect(new Set(looks).size).toBe(looks.length);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('the chosen cell keeps the colour of its score, and is framed', async () => {
    const { page, close } = await open('/gaps');
    const cell = '.gap-matrix [aria-label^="Sverdlovsk – Emilia-Romagna:"]';
    const before = await backgroundOf(page, cell);
    await page.locator(cell).click();
    await page.locator(`${cell}[aria-pressed=true]`).waitFor();
    expect(await backgroundOf(page, cell)).toBe(before);
    expect(await styleOf(page, cell, 'box-shadow')).toContain('inset');
    await close();
  });

  test.each([`/gaps?${SVERDLOVSK}`, '/ask?tie=region:IT-57~region:RU-LIP'])(
    'what was chosen is printed whole, before the foot of the page: %s',
    async (path) => {
      const { page, close } = await open(path, { viewport: A4 });
      await page.locator('.drawer .sources').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.drawer .close').isVisible()).toBe(false);
      const end = await bottomOf(page, '.drawer > :last-child');
      expect(end).toBeLessThan((await page.locator('.page-footer').boundingBox())?.y ?? 0);
      await close();
    },
  );

  test.each(['/ask', '/gaps'])(
    'a matrix of twenty columns is as wide as the paper: %s',
    async (path) => {
      const { page, close } = await open(path, { viewport: A4_WITHIN_MARGINS });
      await page.locator('.matrix').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.matrix thead [scope=col]').count()).toBe(20);
      const cut = await page.evaluate(
        '[...document.querySelectorAll(".scrolls")].map((e) => e.scrollWidth - e.clientWidth)',
      );
      expect(cut).toEqual([0]);
      await close();
    },
  );

  test.each(ROOM_OF_PAPER)('paper is no phone, narrow as it is: %s', async (path, printed) => {
    const { page, close } = await open(path, { viewport: A4_WITHIN_MARGINS });
    for (const selector of printed) {
      await page.locator(selector).first().waitFor({ state: 'attached' });
    }
    await page.emulateMedia({ media: 'print' });
    for (const selector of printed) {
      expect([selector, await page.locator(selector).first().isVisible()]).toEqual([
        selector,
        true,
      ]);
    }
    await close();
  });

  test('on a phone the sources of a field are below its bar', async () => {
    const { page, close } = await open('/coverage', { viewport: { width: 390, height: 800 } });
    const row = page.locator('.record tbody tr', { hasText: 'Consumer goods' });
    const sources = await row.locator('td:last-child').boundingBox();
    const bar = await row.locator('.bar').boundingBox();
    expect(sources?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect((sources?.x ?? 0) + (sources?.width ?? 0)).toBeLessThanOrEqual(390);
    await close();
  });
}

async function backgroundOf(page: Page, selector: string): Promise<string> {
  const [colour, image] = [
    await styleOf(page, selector, 'background-color'),
    await styleOf(page, selector, 'background-image'),
  ];
  return `${colour} ${image}`;
}

/** As it is shown, not as a style sheet says it. */
async function styleOf(page: Page, selector: string, property: string): Promise<string> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  const first = `document.querySelector(${JSON.stringify(selector)})`;
  return page.evaluate(`getComputedStyle(${first}).getPropertyValue('${property}')`);
}

async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0);
}
