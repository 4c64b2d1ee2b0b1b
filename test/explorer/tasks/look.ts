import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

/** Who knows a name and wants to know more. */
export function lookTasks(explorer: Explorer): void {
  const open = (path: string, options = {}) =>
    openPage(explorer.browser, explorer.site.url + path, options);

  test('a region is found in the other script, by keyboard, in three actions', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type('Чувашия');
    // The list follows each letter: the one awaited is that of the whole name.
    const best = page.getByRole('option').first();
    await best.filter({ hasText: 'Chuvash Region · Чувашия' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Chuvash', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/look/region:RU-CU');
    expect(faults).toEqual([]);
    await close();
  });

  test('a page says with whom, on what, and leads to the evidence', async () => {
    const { page, faults, close } = await open('/look/region:RU-ARK');
    await page.getByRole('heading', { level: 1, name: 'Arkhangelsk' }).waitFor();
    await page.getByRole('link', { name: 'Uniconfort biomass boilers' }).first().click();
    await page
      .getByRole('link', { name: 'Italia il terzo produttore mondiale di caldaie a biomasse' })
      .waitFor();
    await page.getByRole('link', { name: 'Renewable energy' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Renewable energy' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page
      .getByRole('link', { name: /^1 initiative, strength 4$/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Evidence of the pair' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    [
      'project:enel-wind-rodnikovsky',
      ['What it is', 'a plant'],
      ['Value of the whole', '€90,000,000'],
    ],
    [
      'district:sez-alabuga',
      ['What it is', 'special economic zone (industry)'],
      ['Established', '2005'],
    ],
    [
      'restriction:eu-2022-02-23-listing-vnesheconombank',
      ['What it limits', 'a listed party'],
      ['Listed party', 'Vnesheconombank (VEB)'],
      ['Changed by', 'Council Implementing Regulation (EU) 2022/260'],
    ],
    [
      'restriction:eu-2022-02-28-airspace-closure',
      ['What it limits', 'transport'],
      ['Address', 'http://data.europa.eu/eli/reg/2014/833/2023-04-27'],
    ],
  ])('what is known of %s has a row', async (id, ...rows) => {
    const { page, faults, close } = await open(`/look/${id}`);
    for (const [name = '', value = ''] of rows) {
      const row = page.locator('.facts > div', { has: page.getByText(name, { exact: true }) });
      await row.getByText(value, { exact: true }).waitFor();
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('who is tied to no region there is tied to the country, and that is said', async () => {
    // Its one initiative, the memorandum of 2019, is with a fund that is of no region.
    const { page, faults, close } = await open('/look/institution:fondo-italiano-investimento');
    await page.getByText('Russia: tied with 0 regions').waitFor();
    expect(await page.getByText('No tie is on record').count()).toBe(0);
    await page.getByRole('link', { name: /^1 initiative, strength/ }).click();
    const evidence = page.getByRole('complementary', { name: 'Evidence of the pair' });
    await evidence.getByRole('heading', { name: /Cassa Depositi e Prestiti and RDIF/ }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    'forum:task-force-italy-russia-districts-smes',
    'sector:renewable-energy',
    'firm:uniconfort',
    'district:distretto-veneto-della-termomeccanica',
    'country:IT',
    'session:session-17',
    'source:g-impresagreen-5384',
    'legal-act:federal-law-116-fz-2005',
  ])('%s has a page', async (id) => {
    const { page, faults, close } = await open(`/look/${id}`);
    await page.locator('.facts').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a legal act has the forms of its title that do not stand above, the original one too', async () => {
    const { page, close } = await open('/look/legal-act:federal-law-116-fz-2005?lang=it');
    await page.getByRole('heading', { level: 1, name: /^Federal Law No. 116-FZ/ }).waitFor();
    const names = page.locator('.facts div', { hasText: 'Nomi' }).getByRole('listitem');
    expect((await names.allInnerTexts()).map((text) => text.trim())).toEqual([
      'Федеральный закон № 116-ФЗ «Об особых экономических зонах в Российской Федерации»',
    ]);
    await page.goto(`${explorer.site.url}/look/legal-act:decree-1450-2012?lang=it`);
    await page.getByText('28 dic 2012').waitFor();
    expect(await page.locator('.facts dt', { hasText: 'Nomi' }).count()).toBe(0);
    await close();
  });

  test('with one word too many, what has the others is offered', async () => {
    const { page, faults, close } = await open('/look?q=uniconfort+biomass+kaluga');
    await page.getByText('No name has all of these words. With fewer of them:').waitFor();
    const fewer = '1 name like “uniconfort biomass”';
    await page.getByRole('link', { name: fewer }).click();
    await page.locator('.lead', { hasText: fewer }).waitFor();
    await page.getByRole('link', { name: /^Uniconfort biomass boilers/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Uniconfort biomass boilers/ }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('an id that nothing has is said to be none', async () => {
    const { page, faults, close } = await open('/look/region:RU-XXX');
    await page.getByText('Nothing in the current data has the id “region:RU-XXX”.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
}
