import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage, type WatchedPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

const HEADLINE = '/ask?left=RU&right=IT&rightLevel=district&sectors=renewable-energy';
/** A window of 1280 px at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 450 } };

/** Where the focus is after each step, for whoever has no pointer and whoever listens. */
export function keyboardTasks(explorer: Explorer): void {
  describe('keyboard', () => tasks(explorer));
}

function tasks(explorer: Explorer): void {
  let opened: WatchedPage;
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    opened = await openPage(explorer.browser, explorer.site.url + path, options);
    return opened.page;
  };
  afterEach(async () => {
    const { faults } = opened;
    await opened.close();
    expect(faults).toEqual([]);
  });

  test.each([
    ['evidence', '/', 'Marche – Lipetsk'],
    ['a gap', '/gaps', 'Emilia-Romagna – Sverdlovsk'],
  ])(
    'what %s covers is out of reach, and Escape uncovers it from anywhere',
    async (_what, path, name) => {
      const page = await open(path, ZOOMED);
      const row = page.getByRole('button', { name, exact: true });
      await row.click();
      await page.locator('.drawer h2').waitFor();
      for (let stops = 0; stops < 60; stops += 1) {
        await page.keyboard.press('Tab');
        const behind = await page.evaluate(
          'document.activeElement.closest("main, .page-header, .page-footer, .skip") !== null',
        );
        expect(behind).toBe(false);
      }
      await page.evaluate('document.activeElement.blur()');
      await page.keyboard.press('Escape');
      await page.locator('.drawer').waitFor({ state: 'detached' });
      await page.locator('.pair:focus', { hasText: name }).waitFor();
      expect(await page.locator('[inert]').count()).toBe(0);
    },
  );

  test('the search is one key with a modifier away, and a sign alone is no shortcut', async () => {
    const page = await open('/coverage');
    await page.locator('.record').first().waitFor();
    const focused = page.locator('input[type=search]:focus');
    await page.keyboard.press('/');
    expect(await focused.count()).toBe(0);
    for (const keys of ['Control+KeyK', 'Meta+KeyK']) {
      await page.evaluate('document.activeElement.blur()');
      await page.keyboard.press(keys);
      await focused.waitFor();
    }
  });

  test('what stands beside a drawer stays in reach', async () => {
    const page = await open('/?tie=region:IT-57~region:RU-LIP');
    await page.locator('.drawer h2').waitFor();
    expect(await page.locator('[inert]').count()).toBe(0);
    await page.setViewportSize({ width: 900, height: 700 });
    await page.locator('main[inert]').waitFor({ state: 'attached' });
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.locator('main:not([inert])').waitFor();
  });

  test('a drawer gives the focus back to the row that opened it last', async () => {
    const page = await open('/');
    for (const name of ['Marche – Lipetsk', 'Lombardy – Moscow']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('.ties .chosen', { hasText: name }).waitFor();
    }
    await page.getByRole('button', { name: 'Close the evidence' }).press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
    await page.locator('.pair:focus', { hasText: 'Lombardy – Moscow' }).waitFor();
  });

  test('a table whose rows go stays one stop of Tab', async () => {
    const page = await open(HEADLINE);
    const tables = ['.ties', '.matrix', '.years'];
    const stops = async (table: string) => {
      const all = page.locator(`${table} [data-cell][tabindex="0"]`);
      await all.first().waitFor({ state: 'attached' });
      return all.count();
    };
    for (const table of tables) {
      await page.locator(`${table} [data-cell="0,0"]`).first().focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      expect(await stops(table)).toBe(1);
    }
    await page.getByLabel('Show the ties of').selectOption({ label: 'Ulyanovsk' });
    await page.locator('.ties tbody tr').nth(1).waitFor({ state: 'detached' });
    await page.locator('.matrix tbody tr').nth(1).waitFor({ state: 'detached' });
    for (const table of tables) expect(await stops(table)).toBe(1);
  });

  test('a constant that is changed keeps the focus, and all are as documented again', async () => {
    const page = await open('/gaps');
    await page.getByText('The constants of the method').click();
    const halfLife = page.getByRole('spinbutton', { name: 'Half-life, years' });
    await halfLife.fill('3');
    await halfLife.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('constants') === 'halfLife:3');
    await page.getByRole('button', { name: 'As documented' }).waitFor();
    expect(await labelled(page)).toBe('Half-life, years');
    await page.goBack();
    await page.getByRole('button', { name: 'As documented' }).waitFor({ state: 'detached' });
    // What an effect puts right comes a moment after what is drawn.
    await page.waitForFunction('document.activeElement.value !== "3"');
    expect(await labelled(page)).toBe('Half-life, years');
    await page.goForward();
    await page.getByRole('button', { name: 'As documented' }).waitFor();
    const project = page.getByRole('spinbutton').nth(1);
    await project.fill('-1');
    await project.press('Enter');
    await page.locator('.constants [role=alert]').waitFor();
    await page.getByRole('button', { name: 'As documented' }).press('Enter');
    await page.locator('.constants [role=alert]').waitFor({ state: 'detached' });
    await page.locator('summary:focus').waitFor();
    expect(Number(await project.inputValue())).toBeGreaterThan(0);
  });

  test('another page is begun at its start, by a link, by Back and by the search', async () => {
    const page = await open('/coverage');
    const link = page.locator('.record a').last();
    await link.scrollIntoViewIfNeeded();
    expect(await page.evaluate('scrollY')).toBeGreaterThan(300);
    await link.click();
    await page.locator('.facts').waitFor();
    expect(await place(page)).toEqual(['MAIN', 0]);
    await page.goBack();
    await page.locator('.record').first().waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type('chuvash');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.facts').waitFor();
    expect(await place(page)).toEqual(['MAIN', 0]);
    // Its script is fetched first.
    await page.getByRole('link', { name: 'Gaps' }).click();
    await page.locator('.gaps').first().waitFor();
    expect(await place(page)).toEqual(['MAIN', 0]);
  });

  test('a language that is none is not looked for among what every object has', async () => {
    const page = await open('/?lang=constructor');
    await page.getByText('200 pairs have worked together').waitFor();
  });
}

const labelled = (page: Page) => page.evaluate('document.activeElement.labels?.[0].textContent');

const place = (page: Page) => page.evaluate('[document.activeElement.tagName, scrollY]');
