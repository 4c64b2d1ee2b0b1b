import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

/** Who has a page open whose scripts the server has no more. */
export function notLoadedTasks(explorer: Explorer): void {
  const open = (path: string) => openPage(explorer.browser, explorer.site.url + path);

  test.each([
    ['a page', '/coverage', 'coverage-page', 'Reload the page', '.record'],
    ['a view', '/ask', 'tie-map', 'Reload the page', '.map-picture'],
    ['a language', '/ask?lang=it', 'it', 'Ricarica la pagina', '.matrix'],
    ['the editor', '/console', 'graphiql', 'Reload the page', '.graphiql-query-editor'],
  ])('%s that does not load says so, and is there once it loads', async (...row) => {
    const [, path, script, reload, shown] = row;
    const { page, close } = await open(path);
    await page.locator(shown).first().waitFor();
    const address = `**/assets/${script}-*.js`;
    await page.route(address, (route) => route.abort());
    await page.reload();
    const again = page.getByRole('alert').getByRole('button', { name: reload });
    await again.waitFor();
    expect(await page.locator(shown).count()).toBe(0);
    await page.unroute(address);
    await again.click();
    await page.locator(shown).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  test('who chose a language that does not load goes back to the one before', async () => {
    const { page, close } = await open('/ask');
    await page.route('**/assets/it-*.js', (route) => route.abort());
    await page.getByLabel('Language').selectOption('it');
    await page.getByRole('button', { name: 'Ricarica la pagina' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Coverage' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
}
