import type { Page } from 'playwright-core';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { serveSite } from '../../support/explorer/site.js';

const HEADLINE = '/ask?left=RU&right=IT&rightLevel=district&sectors=renewable-energy';

/** Who has seen a picture and wants the query behind it. */
export function consoleTasks(explorer: Explorer): void {
  const open = (path: string) => openPage(explorer.browser, explorer.site.url + path);

  test('what a page shows is asked again in the console, with its variables', async () => {
    const { page, faults, close } = await open(HEADLINE);
    await page.getByRole('link', { name: 'Show as GraphQL' }).click();
    await page.getByRole('tab', { name: 'ExplorerTies' }).waitFor();
    await editor(page, 'Query').getByText('query ExplorerTies').waitFor();
    await execute(page);
    // The pairs of the README.
    await result(page, '"totalCount": 21').waitFor();
    // A dialog writes a style sheet, which this page alone may.
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('dialog').waitFor();
    await page.goBack();
    await page.getByText('21 pairs have worked together').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a stored question is chosen, changed, run by keyboard, and stands in the address', async () => {
    const { page, faults, close } = await open('/console');
    await page.getByRole('tab', { name: 'RegionsAndDistricts' }).waitFor();
    await page.getByLabel('Stored questions').selectOption('Nodes');
    await page.getByRole('tab', { name: 'Nodes' }).waitFor();
    await editor(page, 'Variables').getByText('"region:IT-45"').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{"ids":["firm:enel"]}');
    await page.keyboard.press('Control+Enter');
    await result(page, '"Firm"').waitFor();
    await page.waitForURL(({ searchParams }) =>
      (searchParams.get('variables') ?? '').includes('firm:enel'),
    );
    expect(new URL(page.url()).searchParams.get('operation')).toBe('Nodes');
    // The first closes what is proposed, the second leaves the editor.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.className')).toContain('execute-button');
    await page.reload();
    await editor(page, 'Variables').getByText('"firm:enel"').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('an address opens any query with any variables', async () => {
    const parameters = new URLSearchParams({
      query: 'query Mine($id: ID!) { node(id: $id) { __typename } }',
      variables: '{"id":"region:IT-45"}',
      lang: 'ru',
    });
    const { page, faults, close } = await open(`/console?${parameters}`);
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
    await page.getByText('Сохранённые запросы').waitFor();
    await execute(page);
    await result(page, '"Region"').waitFor();
    // Another language is no other question: the answer stays.
    await page.getByLabel('Язык').selectOption('it');
    await page.getByText('Domande registrate').waitFor();
    expect(await result(page, '"Region"').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  test('where stored documents alone are answered the pages are, and the console says so', async () => {
    const site = await serveSite(explorer.site.store, { TRUSTED_ONLY: true });
    const { page, faults, close } = await openPage(explorer.browser, site.url);
    await page.getByText('200 pairs have worked together').waitFor();
    expect(faults).toEqual([]);
    await page.getByRole('link', { name: 'GraphQL', exact: true }).click();
    await page.getByText('This server answers stored operations alone').waitFor();
    await execute(page);
    await result(page, '"totalCount": 21').waitFor();
    await close();
    await site.close();
  });
}

const editor = (page: Page, name: string) =>
  page.getByRole('region', { name }).locator('.CodeMirror-code');

/** GraphiQL makes nothing of a click before both of its editors are there. */
async function execute(page: Page): Promise<void> {
  await editor(page, 'Query').locator('.CodeMirror-line').first().waitFor();
  await page.locator('.result-window .CodeMirror-code').waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
}

const result = (page: Page, text: string) =>
  page.locator('.result-window .CodeMirror-line').filter({ hasText: text }).first();
