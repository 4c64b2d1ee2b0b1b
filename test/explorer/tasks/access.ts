import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { loadRawDataSet } from '../../support/data/raw-data-set.js';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { fragmentOf } from '../../support/explorer/shortlist.js';
import { tieOf } from '../../support/oracle/ties.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How GraphiQL is made: a tab with its button to close, and an answer that is scrolled from a field beside it. */
const OF_GRAPHIQL = {
  'nested-interactive': { enabled: false },
  'scrollable-region-focusable': { enabled: false },
};

/** Every page and state, by what shows that it is there. */
const QUESTION = '/ask?left=RU&right=IT&rightLevel=district&sectors=renewable-energy';
const PLANT = 'region:RU-ARK~district:distretto-veneto-della-termomeccanica';
const SHORTLIST = fragmentOf([
  { gap: 'IT-45~RU-SVE~mechanical-engineering', note: 'Ask the chamber of commerce.' },
]);
const STATES: readonly (readonly [name: string, path: string, isThere: string])[] = [
  ['an answer', QUESTION, '.matrix'],
  ['an answer in Russian, with evidence', `${QUESTION}&lang=ru&tie=${PLANT}`, '.evidence'],
  ['an answer of one year', `${QUESTION}&from=2012&to=2012&basis=session`, '.matrix'],
  ['an empty answer', '/ask?leftLevel=district&sectors=sports-equipment&from=2020', '.empty'],
  ['a page about a region', '/look/region:RU-ARK', '.facts'],
  ['a search', '/look?q=chuv&lang=it', '.hits li'],
  ['a gap', '/gaps?gap=IT-45~RU-SVE~mechanical-engineering', '.terms'],
  [
    'gaps by other constants',
    '/gaps?lang=ru&constants=halfLife:3,withoutAnnounced',
    '.rank-change',
  ],
  ['a shortlist that somebody sent', `/gaps/shortlist${SHORTLIST}`, '.citation'],
  ['what is not known', '/coverage?lang=ru', '.record'],
  ['how the method did', '/gaps/method', '.folds'],
  ['a forum', '/forum?lang=ru', '.one-programme'],
  ['what followed', '/forum/followed?lang=it', '.behind'],
  ['the console', '/console', '.result-window .CodeMirror-code'],
  ['an error', '/ask?sectors=renewable', '[role=alert]'],
];

/** Everyone can use it: keyboard, screen reader, any language, a phone, paper. */
export function accessTasks(explorer: Explorer): void {
  const open = (path: string, options = {}) =>
    openPage(explorer.browser, explorer.site.url + path, options);

  test.each(STATES)(
    '%s: nothing for axe by day and night, and nothing beside a phone of 360 px',
    async (_name, path, isThere) => {
      // The rules are injected, which the policy of the page would rightly refuse.
      const { page, close } = await open(path, { bypassCSP: true });
      await page.locator(isThere).first().waitFor();
      await openAll(page);
      await page.evaluate(AXE);
      expect(await violationsOf(page, path === '/console' ? { rules: OF_GRAPHIQL } : {})).toEqual(
        [],
      );
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, { runOnly: ['color-contrast'] })).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await close();
    },
  );

  test('by keyboard alone: from the first page to a source', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('button', { name: 'Marche – Lipetsk', exact: true }).waitFor();
    await tabUntil(page, async () => (await focused(page)).includes('Marche – Lipetsk'));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Lombardy – Moscow');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.drawer .sources a').first().waitFor();
    expect(await focused(page)).toContain('Close the evidence');
    await tabUntil(page, () =>
      page.evaluate('document.activeElement.closest(".sources") !== null'),
    );
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toMatch(/^https?:/);
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
    await page.locator('.pair:focus', { hasText: 'Marche – Lipetsk' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    ['it-IT', 'it', '200 coppie hanno lavorato insieme', 'Lombardia – Mosca'],
    ['ru-RU', 'ru', '200 пар работали вместе', 'Ломбардия – Москва'],
    ['de-DE', 'en', '200 pairs have worked together', 'Lombardy – Moscow'],
  ])('a browser of %s is answered in %s', async (locale, lang, sentence, pair) => {
    const { page, faults, close } = await open('/', { locale });
    await page.getByText(sentence).waitFor();
    await page.getByRole('button', { name: pair, exact: true }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(faults).toEqual([]);
    await close();
  });

  test('another language is chosen on the page and stays in the address', async () => {
    const { page, close } = await open('/ask?sectors=renewable-energy');
    await page.getByLabel('Language').selectOption('ru');
    await page.getByRole('button', { name: 'в отрасли «Возобновляемая энергетика»' }).waitFor();
    expect(new URL(page.url()).search).toBe('?sectors=renewable-energy&lang=ru');
    await close();
  });

  test('an answer with its evidence is printed', async () => {
    const { page, close } = await open('/ask?tie=region:IT-57~region:RU-LIP');
    await page.locator('.evidence').waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // All of it, though on the screen its end is drawn last.
    const tie = tieOf(loadRawDataSet('seed/italy-russia'), {
      ...{ left: 'region:IT-57', right: 'region:RU-LIP' },
      ...{ leftLevel: 'REGION', rightLevel: 'REGION' },
    });
    const evidence = page.locator('.drawer .evidence > li');
    // What is out of sight is drawn a moment later.
    await evidence.nth((tie?.evidenceCount ?? 0) - 1).waitFor();
    expect(await evidence.count()).toBe(tie?.evidenceCount);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    // The chosen pair is among the first 25.
    expect(await page.getByText('25 of 200 pairs are printed.').isVisible()).toBe(true);
    await close();
  });
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(
    'document.querySelectorAll("details").forEach((each) => { each.open = true; })',
  );
  await page.waitForLoadState('networkidle');
}

// Hundreds of cells that differ by nothing but their number: the first rows speak for all.
const ALIKE = JSON.stringify({ exclude: [['.matrix tbody tr:nth-child(n + 4)']] });

async function violationsOf(page: Page, options: object): Promise<string[]> {
  const { violations } = (await page.evaluate(
    `axe.run(${ALIKE}, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const focused = (page: Page) =>
  page.evaluate(
    '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent)',
  ) as Promise<string>;

/** Tab after Tab, as far as anybody would go. */
async function tabUntil(page: Page, isThere: () => Promise<unknown>): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('It is not among the next 40 stops.');
}
