import { workedExample } from '../../support/data/raw-data-set.js';
import { smallDataSet } from '../../support/data/small-data-set.js';
import { openPage, type WatchedPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { fragmentOf } from '../../support/explorer/shortlist.js';
import { openSite, type Site } from '../../support/explorer/site.js';

/** Kazakhstan with Denmark, which is the first pair, beside the worked example: Kazakhstan with Portugal. */
const OF_DENMARK = `
  region DK-81
  sector energy nace_rev2=35
  region KZ-75
  agreement d1 2010: region DK-81, region KZ-75
  session d2 2009-03 forum=nordic: region DK-81, region KZ-75
`;

/** The same, which tells of a third country too: of an agreement without date, between Kazakhstan and Portugal. */
const OF_DENMARK_AND_MORE = `
  ${OF_DENMARK}
  firm steppe country=KZ
  firm lisboa country=PT
  agreement d3: firm steppe, firm lisboa
`;

/** Kazakhstan with Portugal, where everything has a date. */
const ALL_DATED = `
  region PT-11
  region KZ-75
  agreement p1 2010: region PT-11, region KZ-75
`;

/** Where there is more than one pair of countries the reader stays with the pair that was chosen. */
export function severalPairsTasks(explorer: Explorer): void {
  describe('several pairs', () => tasks(explorer));
}

function tasks(explorer: Explorer): void {
  let site: Site;
  let opened: WatchedPage;
  beforeAll(async () => {
    site = await openSite(smallDataSet(OF_DENMARK), workedExample());
  });
  afterAll(() => site.close());
  const open = async (path: string, { url } = site) => {
    opened = await openPage(explorer.browser, url + path);
    return opened.page;
  };
  const asked = () => {
    const { searchParams } = new URL(opened.page.url());
    return [searchParams.get('left'), searchParams.get('right')];
  };
  afterEach(async () => {
    const { faults } = opened;
    await opened.close();
    expect(faults).toEqual([]);
  });

  test('the pair goes along from page to page, and back to the first', async () => {
    const page = await open('/');
    await page.getByText('1 pair has worked together').waitFor();
    await page.getByLabel('Country of the second side').selectOption('country:PT');
    await page.getByText('2 pairs have worked together').waitFor();
    expect(asked()).toEqual(['KZ', 'PT']);
    await page.getByRole('link', { name: 'Forum' }).click();
    await page.getByRole('heading', { level: 1, name: 'forum', exact: true }).waitFor();
    await page.locator('.calendar a').first().click();
    await page.locator('.facts').waitFor();
    await page.getByRole('link', { name: 'Coverage' }).click();
    await page.getByRole('heading', { name: /^What is on record of \S+ and \S+$/ }).waitFor();
    expect(await page.getByLabel('Country of the first side').inputValue()).toBe('country:KZ');
    expect(await page.getByLabel('Country of the second side').inputValue()).toBe('country:PT');
    await page.getByRole('link', { name: 'Bilateral' }).click();
    await page.getByText('2 pairs have worked together').waitFor();
    expect(asked()).toEqual(['KZ', 'PT']);
  });

  test('forum and coverage are asked about another pair where they stand', async () => {
    const page = await open('/forum/followed?outcome=undated');
    await page.getByRole('heading', { name: /^0 agreements/ }).waitFor();
    await page.getByLabel('Country of the first side').selectOption('country:PT');
    await page.getByRole('heading', { name: /^1 agreement/ }).waitFor();
    expect(asked()).toEqual(['PT', 'KZ']);
    await page.goto(`${site.url}/coverage`);
    await page.getByText('2 initiatives', { exact: false }).first().waitFor();
    await page.getByLabel('Country of the second side').selectOption('country:PT');
    // Project, agreement, session, programme.
    await page.getByText('4 initiatives', { exact: false }).first().waitFor();
  });

  test('a forum is read with the countries that it is of, whatever was asked before', async () => {
    const page = await open('/forum?of=nordic&left=PT&right=KZ');
    await page.getByRole('heading', { level: 1, name: 'nordic' }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('left') === 'DK');
    expect(asked()).toEqual(['DK', 'KZ']);
    expect(await page.getByLabel('Country of the first side').inputValue()).toBe('country:DK');
    await page.getByRole('link', { name: 'What followed' }).click();
    await page.getByRole('heading', { name: /^1 agreement/ }).waitFor();
    expect(asked()).toEqual(['DK', 'KZ']);
  });

  test('what the page of an agreement asks is asked again elsewhere', async () => {
    const page = await open('/look/agreement:d1?left=DK&right=KZ');
    const address = await page.getByRole('link', { name: 'Show as GraphQL' }).getAttribute('href');
    const variables = new URL(address ?? '', site.url).searchParams.get('variables') ?? '';
    expect(JSON.parse(variables)).toMatchObject({
      id: 'agreement:d1',
      pair: { left: 'country:DK', right: 'country:KZ' },
    });
    const table = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
    expect((await fetch(site.url + table)).status).toBe(200);
  });

  test('where nobody gives figures of size, the list and each row of it say so', async () => {
    const page = await open('/gaps?left=DK&right=KZ&all=yes');
    await page.getByText(/A side has no figures of size/).waitFor();
    await page.getByRole('button', { name: 'DK-81 – KZ-75', exact: true }).click();
    const words = page.locator('.drawer .words');
    await words.getByText('A side has no figures of size').waitFor();
  });

  test('gaps of a pair are asked of the fields of its own data set', async () => {
    const page = await open('/gaps?left=DK&right=KZ&sectors=energy&all=yes');
    const matrix = page.getByLabel('The matrix is of');
    await matrix.waitFor();
    expect(await matrix.inputValue()).toBe('sector:energy');
    // No field of the worked example has a code: that of Denmark is not offered, and not asked of.
    await page.getByLabel('Country of the first side').selectOption('country:PT');
    await page.waitForURL((url) => url.searchParams.get('left') === 'PT');
    await page.getByText('0 gaps are listed').waitFor();
    await matrix.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('sectors')).toBe(null);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('what has no date is told of where another data set alone knows it', async () => {
    const both = await openSite(...[OF_DENMARK_AND_MORE, ALL_DATED].map(smallDataSet));
    try {
      const page = await open('/ask?left=PT&right=KZ&from=2010&to=2010', both);
      await page.getByText('1 has no date and is in no period').waitFor();
      await page.getByText('Counted in the data set of PT – KZ alone').waitFor();
      await page.getByText('1 initiative has no date').click();
      await page.locator('.apart .evidence').getByRole('link', { name: 'd3' }).waitFor();
      expect(await page.locator('.apart .evidence > li').count()).toBe(1);
    } finally {
      await both.close();
    }
  });

  test('what is on the shortlist is asked again of its own countries', async () => {
    const list = fragmentOf([{ gap: 'DK-81~KZ-75~energy', note: '' }]);
    const page = await open(`/gaps/shortlist?left=PT&right=KZ${list}`);
    await page.locator('.citation').waitFor();
    expect(await page.locator('.entries a').getAttribute('href')).toBe(
      '/gaps?left=DK&right=KZ&gap=DK-81~KZ-75~energy',
    );
  });
}
