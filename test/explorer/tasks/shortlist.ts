import { readFileSync } from 'node:fs';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { sheetsOf } from '../../support/explorer/sheets.js';
import { fragmentOf } from '../../support/explorer/shortlist.js';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
const LOMBARDY = 'IT-25~RU-MOW~energy';
const EMILIA = 'IT-45~RU-SVE~mechanical-engineering';

/** A list of so many entries: the same gap by the end of as many years. */
const yearsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ gap: LOMBARDY, asOf: String(1950 + at), note: '' }));

/** Who collects gaps, and comes back to them. */
export function shortlistTasks(explorer: Explorer): void {
  const open = (path: string, options = {}) =>
    openPage(explorer.browser, explorer.site.url + path, options);

  test('a shortlist is kept, sent as a link and as a file, and printed with a sheet for each', async () => {
    const { page, faults, close } = await open('/gaps', { permissions: CLIPBOARD });
    for (const pair of ['Lombardy – Moscow', 'Emilia-Romagna – Sverdlovsk']) {
      await page
        .getByRole('button', { name: `On the shortlist: ${pair}` })
        .first()
        .click();
    }
    await page.getByRole('link', { name: 'Shortlist (2)' }).click();
    const note = page.getByRole('textbox', { name: /^Note on Lombardy/ });
    await note.fill('Спросить торгпредство');
    await note.press('Tab');
    await page.reload();
    await page.locator('.brief .note', { hasText: 'Спросить торгпредство' }).waitFor();
    await page.locator('.citation').nth(1).waitFor();
    expect(await sheetsOf(page)).toBe(3);
    await page.getByRole('button', { name: 'Copy a link to this list' }).click();
    await page.getByText('The link is on the clipboard.').waitFor();
    const link = (await page.evaluate('navigator.clipboard.readText()')) as string;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = readFileSync(await (await download).path());
    expect(faults).toEqual([]);
    await close();

    const other = await openPage(explorer.browser, link);
    await other.page.getByText('This list came with the address.').waitFor();
    expect(await other.page.locator('.entries .note').textContent()).toBe('Спросить торгпредство');
    await other.page.getByRole('button', { name: 'Show my own list' }).click();
    await other.page.getByText('Nothing is on the shortlist.').waitFor();
    await other.page.locator('input[type=file]').setInputFiles({
      name: 'shortlist.json',
      mimeType: 'application/json',
      buffer: file,
    });
    await other.page.getByRole('link', { name: 'Emilia-Romagna – Sverdlovsk' }).first().waitFor();
    expect(await other.page.locator('.entries > li').count()).toBe(2);
    expect(other.faults).toEqual([]);
    await other.close();
  });

  test('a browser that keeps nothing has a shortlist as long as the page is open', async () => {
    const { page, close } = await open('/coverage');
    await page.addInitScript(
      'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no"); } });',
    );
    await page.goto(`${explorer.site.url}/gaps`);
    await page.getByRole('button', { name: 'On the shortlist: Lombardy – Moscow' }).first().click();
    await page.getByRole('link', { name: 'Shortlist (1)' }).click();
    await page.locator('.entries > li').waitFor();
    await close();
  });

  test('what has no place on a shortlist is said: entries beyond fifty, and notes on what has one', async () => {
    const theirs = [{ gap: EMILIA, note: 'Theirs' }, ...yearsOf(51)];
    const { page, faults, close } = await open(
      `/gaps/shortlist${fragmentOf([
        { gap: EMILIA, note: 'Mine' },
        { gap: LOMBARDY, note: '' },
      ])}`,
    );
    await page.getByRole('button', { name: 'Keep in this browser' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'shortlist.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ shortlist: theirs })),
    });
    // Two of one's own, and of the 52 the first is known: 53 in all.
    const status = page.locator('[role=status] .progress-bar', { hasText: 'left out' });
    await status.waitFor();
    expect(await status.textContent()).toBe(
      '3 gaps were left out: a shortlist holds at most 50. 1 note was left out: you have one of your own on that gap.',
    );
    expect(await page.locator('.entries > li').count()).toBe(50);
    const own = page.getByRole('textbox', { name: /Note on (Emilia-Romagna|IT-45)/ });
    expect(await own.inputValue()).toBe('Mine');
    // The star of one more is refused in words.
    await page.goto(`${explorer.site.url}/gaps`);
    const star = page.getByRole('button', { name: 'On the shortlist: Lombardy – Moscow' }).first();
    await star.click();
    await page.getByText('Not added: the shortlist is full. It holds at most 50 gaps.').waitFor();
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    expect(faults).toEqual([]);
    await close();
  });

  test('an entry that is gone is told of; a server that fails is asked again, and takes nothing away', async () => {
    const list = fragmentOf([
      { gap: EMILIA, note: '' },
      { gap: 'IT-45~RU-GONE~energy', note: '' },
    ]);
    const { page, close } = await open('/coverage');
    const failing = { withIntervals: false, times: 0 };
    await page.route('**/graphql/ExplorerGap', async (route) => {
      const { withIntervals } = route.request().postDataJSON().variables;
      if (withIntervals !== failing.withIntervals) return route.fallback();
      failing.times += 1;
      const error = { message: 'Too many.', extensions: { code: 'OVERLOADED' } };
      await route.fulfill({ status: 503, json: { errors: [error] } });
    });
    await page.goto(`${explorer.site.url}/gaps/shortlist${list}`);
    await page.getByText('Code OVERLOADED').waitFor();
    // Now it is only the intervals that fail.
    Object.assign(failing, { withIntervals: true, times: 0 });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Emilia-Romagna – Sverdlovsk' }).first().waitFor();
    await page.getByText('Code BAD_USER_INPUT').waitFor();
    while (failing.times < 2) await page.waitForTimeout(100);
    await page.locator('main[aria-busy=false]').waitFor();
    await page.locator('.citation').waitFor();
    expect(await page.getByText('Code OVERLOADED').count()).toBe(0);
    await close();
  });
}
