import type { Page } from 'playwright-core';
import { loadRawDataSet } from '../../support/data/raw-data-set.js';
import { openPage, type WatchedPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { type OracleTie, tiesBetween } from '../../support/oracle/ties.js';

// The question of the README, whose answer is worked out by hand there.
const HEADLINE = '/ask?left=RU&right=IT&rightLevel=district&sectors=renewable-energy';
const PLANT = 'Arkhangelsk – Veneto thermomechanical district (VenetoClima)';

/** What people come for: an answer, what it rests on, and what it cannot say. */
export function askTasks(explorer: Explorer): void {
  describe('ask', () => tasks(explorer));
}

function tasks(explorer: Explorer): void {
  let opened: WatchedPage;
  const open = async (path: string, options = {}) => {
    opened = await openPage(explorer.browser, explorer.site.url + path, options);
    return opened.page;
  };
  afterEach(async () => {
    const { faults } = opened;
    await opened.close();
    expect(faults).toEqual([]);
  });

  test('a tie and its source are three actions from the first page', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Marche – Lipetsk', exact: true }).click();
    const drawer = page.getByRole('complementary', { name: 'Evidence of the pair' });
    await drawer
      .getByRole('heading', { name: 'Indesit (Merloni) washing-machine plant, Lipetsk' })
      .waitFor();
    const link = drawer.locator('.sources a').first();
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  });

  test('the answer is a sentence, and what it cannot hold is counted and listed', async () => {
    const page = await open(HEADLINE);
    const answer = page.getByRole('region', { name: 'The answer' });
    await answer.getByText('21 pairs have worked together').waitFor();
    const text = await answer.textContent();
    expect(text).toContain('1 on at least one project, 20 only by sitting in the same sessions');
    expect(text).toContain('26 of the 30 initiatives that join both countries cannot be placed');
    await page.getByText('26 initiatives cannot be placed at this level').click();
    await page.locator('.apart .evidence > li').nth(19).waitFor();
    await page.getByRole('button', { name: 'Show 6 more' }).click();
    await page.locator('.apart .evidence > li').nth(25).waitFor();
    expect(await page.locator('.apart .evidence > li').count()).toBe(26);
  });

  test('an empty cell of the matrix is nothing on record, or nothing under the conditions alone', async () => {
    const page = await open('/');
    await page.getByText('An empty cell means: nothing on record.').waitFor();
    await page.goto(explorer.site.url + HEADLINE);
    await page
      .getByText('An empty cell means: nothing on record under these conditions.')
      .waitFor();
    await page
      .getByRole('button', { name: /: nothing on record under these conditions$/, disabled: true })
      .first()
      .waitFor();
  });

  test('what is chosen in one view is chosen in all, and stands in the address', async () => {
    const page = await open(HEADLINE);
    await page.getByRole('button', { name: `${PLANT}: 1 initiative, strength 4` }).click();
    await page.getByRole('complementary').getByText('Uniconfort').first().waitFor();
    // A view out of sight follows a moment later.
    await page.locator('.ties .chosen').waitFor();
    expect(await chosen(page)).toEqual({ table: PLANT, map: 1 });
    expect(new URL(page.url()).searchParams.get('tie')).toBe(
      'region:RU-ARK~district:distretto-veneto-della-termomeccanica',
    );
    await page.goBack();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.locator('.ties .chosen').waitFor({ state: 'detached' });
    expect(await chosen(page)).toEqual({ table: null, map: 0 });
  });

  test('what is opened and closed leaves nothing behind for Back', async () => {
    const page = await open('/coverage');
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await page.getByRole('button', { name: 'Marche – Lipetsk', exact: true }).click();
    await page.getByRole('button', { name: 'Close the evidence' }).press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByText('An empty bar means that nothing is on record.').waitFor();
  });

  test('the answer says how much of it is announced or was called off', async () => {
    const { ties } = tiesBetween(loadRawDataSet('seed/italy-russia'), {
      left: { country: 'country:IT', level: 'REGION' },
      right: { country: 'country:RU', level: 'REGION' },
    });
    const having = (tie: OracleTie, statuses: string[]) =>
      tie.byStatus
        .filter(({ status }) => status !== null && statuses.includes(status))
        .reduce((sum, { count }) => sum + count, 0);
    const plans = ['ANNOUNCED', 'DRAFT', 'NEGOTIATION', 'PLANNED'];
    const only = ties.filter((tie) => having(tie, plans) === tie.evidenceCount).length;
    const some = ties.filter((tie) => having(tie, plans) > 0).length;
    const off = ties.filter((tie) => having(tie, ['CANCELLED', 'WITHDRAWN']) > 0).length;
    const page = await open('/');
    await page
      .getByText(
        `Of all these pairs, ${only} rest on nothing but announcements and plans, in ${some} something is only announced or planned, in ${off} something was cancelled.`,
      )
      .waitFor();
  });

  test('a country as a whole has a sentence of its own, and the choice keeps the focus', async () => {
    const page = await open('/');
    await page.getByLabel('Level of the second side').selectOption('COUNTRY');
    await page.getByText(/Which .* of .* have worked with .*Russia/).waitFor();
    await page.waitForURL((url) => url.searchParams.get('rightLevel') === 'country');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Level of the second side',
    );
  });

  test('each condition is a word of the sentence; back takes it away again', async () => {
    const page = await open('/');
    await page.getByText('200 pairs have worked together').waitFor();
    await page.getByRole('button', { name: 'in any field' }).click();
    await page.getByRole('checkbox', { name: 'Renewable energy' }).check();
    await page.getByRole('button', { name: 'in Renewable energy' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sectors')).toBe('renewable-energy');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.goBack();
    await page.getByText('200 pairs have worked together').waitFor();
  });

  test('a year asks about it alone', async () => {
    const page = await open(HEADLINE);
    await page.getByRole('button', { name: /^2012: 1 initiative/ }).click();
    // Of 23 October 2012: two districts with seven regions each (README: 0.125 a pair).
    await page.getByText('14 pairs have worked together').waitFor();
    await page.getByRole('button', { name: 'in 2012' }).waitFor();
  });

  test('the query behind the page is copied, and answers the same', async () => {
    const page = await open(HEADLINE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await page.getByText('Query and variables are on the clipboard.').waitFor();
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string;
    const [query = '', variables = ''] = copied.split('# Variables\n');
    const response = await fetch(`${explorer.site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(variables) }),
    });
    expect(await response.json()).toMatchObject({ data: { ties: { totalCount: 21 } } });
  });

  test('one unit alone is shown in every view; one without a tie is told from an empty answer', async () => {
    const page = await open(HEADLINE);
    await page.getByLabel('Show the ties of').selectOption({ label: 'Ulyanovsk' });
    await page.locator('.ties tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('.ties tbody .pair').allTextContents()).toEqual([
      'Ulyanovsk – Puglia aerospace production district',
    ]);
    await page.goto(`${explorer.site.url}${HEADLINE}&of=region:RU-MUR`);
    await page.getByText('The one whose ties you asked to see has none in this answer.').waitFor();
    await page.getByRole('button', { name: 'Show everyone' }).click();
    await page.getByRole('button', { name: PLANT, exact: true }).waitFor();
  });

  test('who is looked at stays when the sides are swapped, and goes with another question', async () => {
    const page = await open('/ask?of=region:IT-25');
    await page.locator('.ties tbody tr').first().waitFor();
    const count = await page.locator('.ties tbody tr').count();
    await page.getByRole('button', { name: 'Swap the two sides' }).click();
    await page.getByRole('button', { name: 'Moscow – Lombardy', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('of')).toBe('region:IT-25');
    expect(await page.locator('.ties tbody tr').count()).toBe(count);
    await page.getByLabel('Level of the second side').selectOption('DISTRICT');
    await page.waitForURL((url) => !url.searchParams.has('of'));
  });

  test('an empty answer says why, and how to go on', async () => {
    const page = await open('/ask?leftLevel=district&sectors=sports-equipment&from=2020');
    // Under conditions: nothing is said of what is on record without them.
    await page.getByText('No tie under these conditions', { exact: true }).waitFor();
    expect(await page.getByText('No tie is on record').count()).toBe(0);
    await page.getByRole('button', { name: 'any time', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('from') === null);
  });

  test('evidence outside the conditions is not said to be none', async () => {
    // What the two have together is of other years.
    const page = await open('/ask?tie=region:IT-57~region:RU-LIP&from=2020&to=2020');
    const drawer = page.getByRole('complementary', { name: 'Evidence of the pair' });
    await drawer.getByText('No tie under these conditions', { exact: true }).waitFor();
    await page.goto(`${explorer.site.url}/ask?tie=region:IT-57~region:RU-LIP`);
    await drawer.locator('.evidence > li').first().waitFor();
  });

  test('what is refused is told in the words of the API', async () => {
    const page = await open('/ask?sectors=renewable');
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.textContent()).toContain('renewable');
    expect(await alert.textContent()).toContain('Code BAD_USER_INPUT');
  });

  test('a server that cannot be reached is told, and asked again', async () => {
    const page = await open('/');
    await page.getByText('200 pairs have worked together').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Swap the two sides' }).click();
    await page.getByText('The server cannot be reached.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('200 pairs have worked together').waitFor();
    // The browser itself notes the requests that it could not send.
    opened.faults.splice(0);
  });
}

async function chosen(page: Page) {
  const inTable = page.locator('.ties .chosen .pair');
  const table = (await inTable.count()) === 0 ? null : await inTable.textContent();
  return { table, map: await page.locator('.map-picture .arc.chosen').count() };
}
