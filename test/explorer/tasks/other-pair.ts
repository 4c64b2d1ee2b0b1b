import { workedExample } from '../../support/data/raw-data-set.js';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { openSite, type Site } from '../../support/explorer/site.js';

/** Nothing is made for one pair of countries: the worked example of the rules is Portugal and Kazakhstan. */
export function otherPairTasks(explorer: Explorer): void {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(workedExample());
  });
  afterAll(() => site.close());

  test('another pair answers, without outlines and without places', async () => {
    const { page, faults, close } = await openPage(explorer.browser, site.url);
    await page.getByText('2 pairs have worked together').waitFor();
    expect(await page.locator('.ties tbody .bar-figure').allInnerTexts()).toEqual(['5.5', '2.5']);
    await page.getByText('1 initiative cannot be placed at this level').click();
    await page.getByText('2 pairs are not on the map').waitFor();
    await page.getByRole('link', { name: 'Forum' }).click();
    await page.getByText('No rule of the forum for its sessions is on record').waitFor();
    expect(await page.locator('.calendar .held').count()).toBe(1);
    await page.goto(`${site.url}/gaps?all=yes`);
    await page.getByText(/gaps? (is|are) listed/).waitFor();
    await page.getByText('Before a number is quoted').waitFor();
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    await close();
  });
}
