import type { Page } from 'playwright-core';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

const HEADLINE = '/ask?left=RU&right=IT&rightLevel=district&sectors=renewable-energy';

/** Every way to more of a list: what is pressed, and what there is more of then. */
const LISTS: readonly (readonly [path: string, button: RegExp, entries: string])[] = [
  ['/look/country:IT', /^Show \d+ more$/, '[aria-labelledby=initiatives] .evidence > li'],
  ['/look?q=sessione&lang=it', /^Mostra altre \d+$/, '.hits > li'],
  ['/', /^Show all \d+ pairs$/, '.ties tbody tr'],
  [HEADLINE, /^Show \d+ more$/, '.apart .evidence > li'],
  ['/gaps', /^Show \d+ more rows$/, '.gap-matrix tbody tr'],
];

const OF_INITIATIVES = /("countedInitiatives":\{)"totalCount":\d+/;

/** Long lists: a part stands there, the rest is one button away, and what no button reaches is said. */
export function moreTasks(explorer: Explorer): void {
  const open = (path: string) => openPage(explorer.browser, explorer.site.url + path);

  test.each(LISTS)('%s, %s: the keyboard goes on at what is new', async (path, name, entries) => {
    const { page, faults, close } = await open(path);
    if (path === HEADLINE) await page.getByText('cannot be placed at this level').last().click();
    const section = page.locator('section, main').filter({ has: page.locator(entries) });
    const button = section.last().getByRole('button', { name }).last();
    await button.waitFor();
    const shown = await page.locator(entries).count();
    await button.press('Enter');
    await page.locator(entries).nth(shown).waitFor();
    expect(await focusedOf(page, entries)).toBe(shown);
    expect(faults).toEqual([]);
    await close();
  });

  test('all initiatives of a country are there, and the years are those of all', async () => {
    const { page, close } = await open('/look/country:IT');
    const all = Number.parseInt(await textOf(page, '#initiatives'), 10);
    expect(all).toBeGreaterThan(200);
    const counts = await page.locator('.years-of .year-count').allTextContents();
    const undated = page.locator('[aria-labelledby=initiatives] .when', { hasText: 'undated' });
    await page
      .getByRole('button', { name: /^Show \d+ more$/ })
      .last()
      .click();
    await page
      .locator('[aria-labelledby=initiatives] .evidence > li')
      .nth(all - 1)
      .waitFor();
    const dated = counts.reduce((sum, count) => sum + Number(count), 0);
    expect(dated + (await undated.count())).toBe(all);
    await close();
  });

  test('of a list that is cut no years are drawn, and where the rest is is said', async () => {
    const { page, close } = await open('/coverage');
    await page.route('**/graphql/ExplorerNode', async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace(OF_INITIATIVES, '$1"totalCount":1000');
      await route.fulfill({ response, body: text });
    });
    await page.goto(`${explorer.site.url}/look/region:IT-25`);
    await page
      .getByText(/^The newest \d+ are listed\. The table to download has all of them\.$/)
      .waitFor();
    expect(await page.locator('.years-of').count()).toBe(0);
    await close();
  });

  test('of every other list of the page that is cut, how much of it is listed is said', async () => {
    const { page, close } = await open('/look');
    await page.route('**/graphql/*', async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replaceAll(/"totalCount":\d+/g, '"totalCount":9999');
      await route.fulfill({ response, body: text });
    });
    const saysOf = (list: string, all = '9,999') =>
      page
        .locator(list)
        .getByText(new RegExp(`^\\d+ of ${all} are listed\\.$`))
        .first()
        .waitFor();
    await page.goto(`${explorer.site.url}/look/region:IT-45`);
    await saysOf('.ties-of');
    // What touches it, and what lists it.
    await saysOf('[aria-labelledby=restrictions]', '19,998');
    await saysOf('.facts div:has(> dt:text-is("Districts"))');
    await saysOf('.facts div:has(> dt:text-is("Seated here"))');
    await page.goto(`${explorer.site.url}/look/session:session-17`);
    await saysOf('.facts div:has(> dt:text-is("Parties"))');
    await close();
  });

  test('of names more than the API gives at once, the best are listed, and that is said', async () => {
    const { page, faults, close } = await open('/look?q=a');
    await page
      .getByText('The best 500 are listed. The table to download has all of them.')
      .waitFor();
    await page.getByRole('button', { name: 'Show 450 more' }).click();
    await page.locator('.hits > li').nth(499).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('of a pair all evidence is there, strongest first, however much it is', async () => {
    const { page, faults, close } = await open(
      '/ask?leftLevel=country&rightLevel=country&tie=country:IT~country:RU',
    );
    const drawer = page.getByRole('complementary', { name: 'Evidence of the pair' });
    const line = await drawer.getByText(/^\d+ initiatives, strength/).textContent();
    const all = Number.parseInt(line ?? '', 10);
    expect(all).toBeGreaterThan(300);
    await drawer
      .locator('.evidence > li')
      .nth(all - 1)
      .waitFor();
    const kinds = await drawer.locator('.evidence-when').allTextContents();
    // Between two whole countries n is 2, so the order is that of the weights: projects before the rest, sessions last.
    const ranks = kinds.map((text) =>
      ['project', 'agreement', 'programme', 'session'].findIndex((kind) => text.includes(kind)),
    );
    expect(ranks).toEqual(ranks.toSorted());
    expect(await drawer.getByText(/^The newest/).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('beyond the largest page of the API a list goes on with the next', async () => {
    const { page, faults, close } = await open('/coverage');
    const asked: string[] = [];
    await page.route('**/graphql/ExplorerUnplaced', async (route) => {
      const { variables } = route.request().postDataJSON();
      const { first, after } = variables;
      const response = await route.fetch({
        postData: { variables: { ...variables, after: null } },
      });
      const answer = await response.json();
      asked.push(`${first} after ${after}`);
      const from = Number(after ?? 0);
      const { unplaced } = answer.data.ties.coverage;
      const [node] = unplaced.nodes;
      unplaced.totalCount = 1_100;
      unplaced.nodes = Array.from({ length: Math.min(first, 1_100 - from) }, (_, at) => ({
        ...node,
        initiative: { ...node.initiative, id: `project:p${from + at}` },
      }));
      const end = from + unplaced.nodes.length;
      unplaced.pageInfo = { hasNextPage: end < 1_100, endCursor: String(end) };
      await route.fulfill({ response, json: answer });
    });
    await page.goto(explorer.site.url + HEADLINE);
    await page.getByText('cannot be placed at this level').last().click();
    for (const [more, shown] of [
      [480, 500],
      [500, 1_000],
      [100, 1_100],
    ] as const) {
      await page.getByRole('button', { name: `Show ${more} more` }).click();
      await page
        .locator('.apart .evidence > li')
        .nth(shown - 1)
        .waitFor();
    }
    expect(new Set(asked)).toEqual(
      new Set(['20 after null', '500 after null', '500 after 500', '500 after 1000']),
    );
    expect(faults).toEqual([]);
    await close();
  });
}

/** Where in a list the focus is; -1: nowhere in it. */
const focusedOf = (page: Page, entries: string) =>
  page.evaluate(
    `[...document.querySelectorAll('${entries}')].findIndex((each) => each.contains(document.activeElement))`,
  ) as Promise<number>;

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).textContent()) ?? '';
}
