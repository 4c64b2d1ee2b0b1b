import { loadRawDataSet, rowsOf } from '../../support/data/raw-data-set.js';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { sessionsAgainstCalendar } from '../../support/oracle/calendar.js';
import { type Outcome, whatFollowed } from '../../support/oracle/followed.js';

const seed = loadRawDataSet('seed/italy-russia');
const FORUM = 'forum:task-force-italy-russia-districts-smes';
const REGIONS = {
  left: { country: 'country:IT', level: 'REGION' },
  right: { country: 'country:RU', level: 'REGION' },
} as const;

/** Who asks what the two governments set out to do, and what became of it. */
export function forumTasks(explorer: Explorer): void {
  const open = (path: string) => openPage(explorer.browser, explorer.site.url + path);

  test('the sessions stand in the calendar, and what departs from it is named', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('link', { name: 'Forum' }).click();
    const { asPlanned, departing, notJudged } = sessionsAgainstCalendar(seed, FORUM);
    await page.getByText(`${asPlanned.length} in the months of their country`).waitFor();
    await page.getByText(`${departing.length} outside them`).waitFor();
    await page.getByText(`${notJudged.length} that nobody can judge`).waitFor();
    const dated = rowsOf(seed, 'sessions').filter(({ start_date }) => start_date !== '');
    expect(await page.locator('.calendar .held').count()).toBe(dated.length);
    const links = await page
      .locator('.departures a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toEqual(departing.map((id) => `/look/${id}`));
    // October, where Russia hosts in spring: the seed's own rows.
    await page.getByText('held in October, where Russia hosts in March–June').first().waitFor();
    await page
      .locator('.calendar')
      .getByRole('link', { name: /^XVII session, Bari/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /^XVII session, Bari/ }).waitFor();
    await page.getByRole('link', { name: 'Memorandum Bari chamber of commerce' }).waitFor();
    await page.getByRole('link', { name: 'in the months of its country' }).click();
    await page.locator('.calendar').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a forum that is none is not said to be all there are', async () => {
    const { page, faults, close } = await open('/forum?of=nothing');
    await page.getByText('Nothing in the current data has the id “forum:nothing”.').waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Task Force/ })
      .click();
    await page.locator('.calendar').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('of a session without a party on record no number stands there', async () => {
    const { page, faults, close } = await open('/forum');
    const cells = page.locator('[aria-labelledby=sessions] td.number');
    await cells.first().waitFor();
    const named = rowsOf(seed, 'participations')
      .filter(({ initiative_type }) => initiative_type === 'session')
      .map(({ initiative }) => initiative);
    const unknown = rowsOf(seed, 'sessions').filter(({ id }) => !named.includes(id));
    expect(unknown).not.toEqual([]);
    const shown = await cells.allInnerTexts();
    expect(shown.filter((text) => text === '–')).toHaveLength(unknown.length);
    expect(shown.filter((text) => text.startsWith('0'))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('what followed adds up, and each outcome leads to its agreements', async () => {
    const agreements = rowsOf(seed, 'agreements');
    const outcomes = agreements.map(
      ({ id }) => whatFollowed(seed, `agreement:${id}`, REGIONS).outcome,
    );
    const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
    const { page, faults, close } = await open('/forum');
    await page.getByRole('link', { name: 'What followed' }).click();
    await page.locator('.outcomes .sum').waitFor();
    const shown = await page.locator('.outcomes strong').allTextContents();
    expect(shown.map(Number)).toEqual([
      count('FOLLOWED'),
      count('OTHER_FIELD'),
      count('NOTHING_ON_RECORD'),
      count('UNDATED'),
      count('NO_PAIR'),
      agreements.length,
    ]);
    await page.getByRole('link', { name: 'followed by a project in another field' }).click();
    await page
      .getByRole('heading', { name: `${count('OTHER_FIELD')} agreements: followed by` })
      .waitFor();
    expect(await page.locator('.evidence > li').count()).toBe(count('OTHER_FIELD'));
    expect(new URL(page.url()).search).toBe('?outcome=other_field');
    await page.goBack();
    await page.getByRole('heading', { name: `${agreements.length} agreements` }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('the project that an agreement was followed by is among the pairs shown first', async () => {
    const { page, faults, close } = await open('/forum/followed?outcome=followed');
    const agreements = page.locator('.evidence > li');
    await agreements.first().waitFor();
    for (const agreement of await agreements.all())
      expect(
        await agreement.locator('.behind > li:first-child .project-behind').count(),
      ).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('who signed and has no project leads to the evidence of the pair', async () => {
    const { page, faults, close } = await open('/forum/without-project?lang=it');
    await page.locator('.evidence h2 a').first().click();
    const drawer = page.getByRole('complementary');
    await drawer.locator('.evidence > li').first().waitFor();
    const kinds = await drawer.locator('.evidence-when').allTextContents();
    expect(kinds.some((text) => text.includes('accordo'))).toBe(true);
    expect(kinds.some((text) => text.includes('progetto'))).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });
}
