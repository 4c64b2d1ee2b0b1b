import type { Page } from 'playwright-core';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

/** Who asks the next question before the last is answered, or while the server answers nothing. */
export function answeredTasks(explorer: Explorer): void {
  const open = (path: string) => openPage(explorer.browser, explorer.site.url + path);

  test('after a failure nothing that answered another question is left', async () => {
    const { page, close } = await open('/ask?sectors=energy');
    await page.locator('.matrix').waitFor();
    await page.locator('.year').first().waitFor();
    await page.route('**/graphql/*', (route) => route.abort());
    await step(page, '/ask?sectors=tourism');
    await page.getByRole('alert').waitFor();
    for (const view of ['.lead', '.matrix', '.year', '.map-picture', '.ties'])
      expect(await page.locator(view).count()).toBe(0);
    await page.unroute('**/graphql/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    // Both that failed.
    await page.locator('.year').first().waitFor();
    await page.locator('.ties').waitFor();
    await close();
  });

  test('a matrix that could not be had is not saved, whatever was there before', async () => {
    const { page, close } = await open('/gaps?matrix=sector:energy');
    const matrix = page.getByRole('region', { name: 'Matrix' });
    await matrix.getByRole('button', { name: 'Download CSV' }).waitFor();
    await page.route('**/graphql/ExplorerGapMatrix', (route) => route.abort());
    await matrix.getByLabel('The matrix is of').selectOption('sector:tourism');
    await matrix.getByRole('alert').waitFor();
    expect(await matrix.getByRole('button', { name: 'Download CSV' }).count()).toBe(0);
    await close();
  });

  test('what is not there is not said of the next thing, which is on its way', async () => {
    const { page, faults, close } = await open('/look/region:RU-XXX');
    const none = page.getByText('Nothing in the current data has the id');
    await none.waitFor();
    const release = await hold(page, 'ExplorerNode');
    await step(page, '/look/region:RU-ARK');
    expect(await none.textContent()).toContain('region:RU-XXX');
    await release();
    await page.getByRole('heading', { level: 1, name: 'Arkhangelsk' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a brief says how its own numbers were asked while others are on their way', async () => {
    const gap = 'gap=IT-45~RU-SVE~mechanical-engineering';
    const { page, faults, close } = await open(`/gaps/brief?${gap}`);
    const citation = page.locator('.citation');
    await citation.waitFor();
    const release = await hold(page, 'ExplorerGap');
    await step(page, `/gaps/brief?${gap}&asOf=2010`);
    expect(await page.getByText('by the end of 2010').count()).toBe(0);
    expect(await citation.textContent()).not.toContain('asOf=');
    await release();
    await page.getByText('by the end of 2010').waitFor();
    expect(await citation.textContent()).toContain('asOf=2010');
    expect(faults).toEqual([]);
    await close();
  });

  test('the star beside an explanation is that of the gap explained', async () => {
    const of = (gap: string) => `/gaps?gap=${gap}`;
    const { page, faults, close } = await open(of('IT-45~RU-SVE~mechanical-engineering'));
    const why = page.getByRole('complementary', { name: 'Why it is a gap' });
    await why.locator('.star-button').click();
    const release = await hold(page, 'ExplorerGap');
    await step(page, of('IT-25~RU-MOW~energy'));
    const star = why.getByRole('button', { name: /^On the shortlist: Emilia-Romagna/ });
    expect(await star.getAttribute('aria-pressed')).toBe('true');
    await release();
    await why
      .getByRole('button', { name: /^On the shortlist: Lombardy/, pressed: false })
      .waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('ranks are compared with those of the same question alone', async () => {
    const of = (sector: string) => `/gaps?all=yes&constants=halfLife:3&sectors=${sector}`;
    const { page, close } = await open(of('energy'));
    const changes = page.locator('.rank-change');
    await changes.first().waitFor();
    const list = page.locator('.ties.gaps .sector-of-gap');
    const listOf = (sector: string) => list.filter({ hasText: sector }).first().waitFor();
    // The list is there first.
    const release = await hold(page, 'ExplorerGapRanks');
    await step(page, of('agrifood'));
    await listOf('Agriculture');
    expect(await changes.count()).toBe(0);
    await release();
    await changes.first().waitFor();
    // The ranks are.
    const releaseList = await hold(page, 'ExplorerGaps');
    await step(page, of('construction'));
    await changes.first().waitFor({ state: 'detached' });
    await listOf('Agriculture');
    await releaseList();
    await listOf('Construction');
    await changes.first().waitFor();
    // They never come.
    await page.route('**/graphql/ExplorerGapRanks', (route) => route.abort());
    await step(page, of('tourism'));
    await listOf('Tourism');
    await page.getByRole('alert').waitFor();
    expect(await changes.count()).toBe(0);
    await close();
  });
}

/** Another address of the same page, as by Back and Forward. */
const step = (page: Page, path: string) =>
  page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );

/** Keeps the answers of an operation until what is returned is called. */
async function hold(page: Page, operation: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const address = `**/graphql/${operation}`;
  await page.route(address, async (route) => {
    await released;
    // What was asked in vain meanwhile is gone.
    await route.continue().catch(() => {});
  });
  return async () => {
    release();
    await page.unroute(address);
  };
}
