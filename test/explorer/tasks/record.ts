import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { loadRawDataSet, type TableName } from '../../support/data/raw-data-set.js';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

const { tables } = loadRawDataSet('seed/italy-russia');
const rowsOf = (table: TableName) => tables[table] ?? [];
const BASES = ['projects', 'agreements', 'programmes', 'sessions'] as const;

const partiesOf17 = rowsOf('participations').filter(
  ({ initiative_type, initiative }) => initiative_type === 'session' && initiative === 'session-17',
);

/** A row for each agreement that was signed at a session, and one for each session without. */
const signedAt = rowsOf('sessions').flatMap(({ id }) => {
  const signed = rowsOf('agreements').filter(({ session }) => session === id);
  return signed.length === 0 ? [id] : signed.map((agreement) => agreement.id);
});

/** Every page with a table, and its rows: known from the README, or counted in the rows of the data set. */
const TABLES: readonly (readonly [path: string, rows: number])[] = [
  ['/ask', 200],
  ['/ask?left=RU&right=IT&rightLevel=district&sectors=renewable-energy', 21],
  ['/look/region:RU-ARK', 1],
  ['/look/firm:uniconfort', 1],
  ['/look/session:session-17', partiesOf17.length],
  ['/forum', signedAt.length],
  ['/look/forum:task-force-italy-russia-districts-smes', rowsOf('sessions').length],
];

/** Who wants to take the answer away, or to know how far it can be trusted. */
export function recordTasks(explorer: Explorer): void {
  const open = (path: string) => openPage(explorer.browser, explorer.site.url + path);

  test.each(TABLES)('%s is taken away as a table', async (path, rows) => {
    const { page, faults, close } = await open(path);
    expect(await tableOf(page)).toHaveLength(rows);
    expect(faults).toEqual([]);
    await close();
  });

  test('the gaps and the names found are taken away as they are shown', async () => {
    for (const [path, row] of [
      ['/gaps', '.gaps tbody tr'],
      ['/look?q=uniconfort', '.hits li'],
    ] as const) {
      const { page, close } = await open(path);
      await page.locator(row).first().waitFor();
      expect(await tableOf(page)).toHaveLength(await page.locator(row).count());
      await close();
    }
  });

  test('what is not known is one click away, and each hole leads to its list', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('link', { name: 'Coverage' }).click();
    await page.getByText('An empty bar means that nothing is on record.').waitFor();
    const all = BASES.reduce((sum, table) => sum + rowsOf(table).length, 0);
    await page.getByText(`${all} initiatives on record, `).waitFor();
    const valueless = rowsOf('projects').filter(({ value_eur }) => !value_eur).length;
    await page.getByText(`no source states the value: ${valueless}`).click();
    const rows = await tableOf(page, 'The table to download has all of them.');
    expect(rows).toHaveLength(valueless);
    await page.locator('details[open] .tie-list a').first().click();
    await page.locator('.kind', { hasText: 'Project' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Molise' }).click();
    await page.getByText('The record names it in no initiative.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('how the ranking of gaps did is one click from it, beside what is simpler', async () => {
    const { page, faults, close } = await open('/gaps');
    await page.getByRole('link', { name: 'How well did this method do?' }).click();
    await page.getByRole('row', { name: /^the method of this page 90% 82% to 94%/ }).waitFor();
    await page.getByRole('row', { name: /^population 85%/ }).waitFor();
    // The words say that more is a bet, and on what.
    await page.getByText('It tells where cooperation was reported to start next').waitFor();
    await page.getByRole('link', { name: 'Back to the gaps' }).click();
    await page.locator('.gaps').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
}

/** What the link of the page brings. */
async function tableOf(page: Page, name = 'Download CSV'): Promise<unknown[]> {
  const address = await page.getByRole('link', { name }).getAttribute('href');
  const response = await page.request.get(new URL(address ?? '', page.url()).href);
  expect([response.status(), response.headers()['content-type']]).toEqual([
    200,
    'text/csv; charset=utf-8; header=present',
  ]);
  const text = await response.text();
  expect(text.startsWith('\uFEFF')).toBe(true);
  return parse(text, { bom: true, columns: true });
}
