import { readFileSync } from 'node:fs';
import { loadRawDataSet } from '../../support/data/raw-data-set.js';
import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';
import { sheetsOf } from '../../support/explorer/sheets.js';

const SVERDLOVSK = 'gap=IT-45~RU-SVE~mechanical-engineering';

interface GapData {
  readonly gap: { readonly evidence: readonly unknown[] };
  readonly gaps: {
    readonly totalCount: number;
    readonly calculation: { readonly byStatus: readonly { status: string; count: number }[] };
  };
}

/** Who asks where to go next, and must be able to say why. */
export function gapTasks(explorer: Explorer): void {
  const open = (path: string, options = {}) =>
    openPage(explorer.browser, explorer.site.url + path, options);

  /** What the API itself says. */
  async function dataOf(query: string) {
    const response = await fetch(`${explorer.site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: GapData }).data;
  }

  async function evidenceOf(left: string, right: string, sector: string): Promise<number> {
    const { gap } =
      await dataOf(`{ gap(left: "region:${left}", right: "region:${right}", sector: "sector:${sector}") {
      evidence(first: 50) { weight } } }`);
    return gap.evidence.length;
  }

  test('why a gap is a gap is read three actions from the first page, and put on paper in one more', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('link', { name: 'Gaps' }).click();
    await page.getByRole('button', { name: 'Emilia-Romagna – Sverdlovsk', exact: true }).click();
    const why = page.getByRole('complementary', { name: 'Why it is a gap' });
    await why.getByRole('table', { name: 'What makes it large or small' }).waitFor();
    expect(new URL(page.url()).search).toContain(SVERDLOVSK);
    await why.getByRole('link', { name: 'A page to print' }).click();
    await page.getByRole('button', { name: 'Print' }).waitFor();
    // The session of 2012 is the one thing that the two have in common (docs/questions.md).
    await page.getByRole('link', { name: /^XXI session, San Benedetto del Tronto/ }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('the brief is one sheet of paper, and says what that leaves out', async () => {
    // Of the two capitals more is on record than a sheet can hold: it was counted in the answer of the API.
    const { page, close } = await open('/gaps/brief?gap=IT-25~RU-MOW~energy');
    await page.getByText('Bilateral, release 1 of the data').waitFor();
    await page.getByText('when the record is drawn again').first().waitFor();
    expect(await sheetsOf(page)).toBe(1);
    const onRecord = await evidenceOf('IT-25', 'RU-MOW', 'energy');
    const shown = await page.locator('.brief .evidence > li').count();
    expect(shown).toBeLessThan(onRecord);
    const leftOut = page.locator('.brief .evidence + .left-out');
    expect(await leftOut.textContent()).toBe(`and ${onRecord - shown} more`);
    await close();
  });

  test('a strength of undated initiatives alone says so, and no chance of nothing stands beside it', async () => {
    // A project of the two alone, without a date, is all that is on record in construction: 4 ÷ 1 × ½.
    const { page, close } = await open('/gaps/brief?gap=IT-36~RU-CHE~construction');
    const facts = page.locator('.brief .facts');
    await facts.getByText('2 (undated initiatives only)').waitFor();
    expect(await facts.getByText('Nothing here by chance').count()).toBe(0);
    // Of an empty cell it does, and is no certainty.
    await page.goto(`${explorer.site.url}/gaps/brief?gap=IT-36~RU-SMO~metallurgy`);
    await facts.getByText(/^over 99%, by the numbers of initiatives alone/).waitFor();
    await facts.getByText('0 (no initiative)').waitFor();
    await close();
  });

  test('an agreement that could bridge a gap says when it was made', async () => {
    // agreements.csv: 2014-11-11, of the two cities. Nobody works for the pair in this field: agreements are all there is.
    const { page, faults, close } = await open('/gaps?gap=IT-25~RU-MOW~pharmaceuticals');
    const why = page.getByRole('complementary', { name: 'Why it is a gap' });
    const bridge = why.getByRole('listitem').filter({ hasText: 'cooperation pact between Milan' });
    await bridge.getByText('11 Nov 2014, agreement of the pair').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('whom a measure in force lists by name is offered as a bridge, and counted as evidence, with that word', async () => {
    // restrictions.csv: eu-2025-10-zone-alabuga lists the district from 2025-10-23 on, without an end.
    const { page, faults, close } = await open('/gaps/brief?gap=IT-45~RU-TA~environment');
    const brief = page.locator('.brief');
    await brief.getByText('What is on record').waitFor();
    expect(await brief.locator('.tie-list .listed').allInnerTexts()).toEqual([
      '§ listed by name: EU, Council Regulation (EU) No 833/2014, since 23 Oct 2025',
    ]);
    expect(await brief.locator('.evidence .listed').allInnerTexts()).toEqual([
      '§ listed by name: Special Economic Zone Alabuga',
    ]);
    expect(faults).toEqual([]);
    await close();
  });

  test('what is on record of a gap says whether it was done', async () => {
    // projects.csv: the wind farm was cancelled, the power unit operates.
    const { page, faults, close } = await open('/gaps/brief?gap=IT-62~RU-STA~energy');
    const evidence = page.locator('.brief .evidence > li');
    await evidence.filter({ hasText: 'Rodnikovsky wind farm' }).getByText('cancelled').waitFor();
    await evidence.filter({ hasText: 'Nevinnomyssk' }).getByText('operating').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('what the constants leave out is not said to be nothing on record', async () => {
    // agreements and projects only announced are all that the two have in the field.
    const gap = 'matrix=sector:environment&gap=IT-45~RU-TA~environment';
    const { page, faults, close } = await open(`/gaps?constants=withoutAnnounced&${gap}`);
    const why = page.getByRole('complementary', { name: 'Why it is a gap' });
    await why.getByText('0 (announcements only, which do not count)').waitFor();
    const matrix = page.getByRole('region', { name: 'Matrix' });
    await matrix.getByText(/no hatching: nothing that counts by these constants/).waitFor();
    await page.goto(`${explorer.site.url}/gaps?${gap}`);
    await matrix.getByText('no sign and no hatching: nothing on record').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('the factors of a gap make the whole', async () => {
    const { page, close } = await open(`/gaps/brief?${SVERDLOVSK}`);
    const rows = page.locator('.terms tr td:last-child');
    await rows.nth(5).waitFor();
    const times = (await rows.allTextContents()).map((text) => Number(text.replace(/[^\d.]/g, '')));
    const total = times.pop() ?? 0;
    const product = times.reduce((all, each) => all * each, 1);
    // Each is shown with three figures.
    expect(Math.abs(product / total - 1)).toBeLessThan(0.03);
    // 28 times the average, says the method's own sentence.
    expect(Math.floor(total)).toBe(28);
    await close();
  });

  test('what is chosen in the list is chosen on the map and in the matrix; the matrix turns to any heading', async () => {
    const { page, faults, close } = await open('/gaps');
    await page.getByRole('button', { name: 'Emilia-Romagna – Sverdlovsk', exact: true }).click();
    await page
      .locator('.map-picture .arc.chosen.gap-under_realised')
      .waitFor({ state: 'attached' });
    // By hand: E = 0.772, one session of 2012 among ten regions: c = 0.5^0.9 / 9 = 0.0595; E² / (c + E) = 0.717.
    const cell = page.locator('.gap-matrix [aria-pressed=true]');
    expect(await cell.getAttribute('aria-label')).toBe(
      'Sverdlovsk – Emilia-Romagna: 0.717, below what is expected',
    );
    await page.getByRole('button', { name: 'Sverdlovsk', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('matrix') === 'region:RU-SVE');
    await page.getByRole('button', { name: 'Mechanical engineering', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^Show \d+ more rows$/ }).click();
    const { regions } = loadRawDataSet('seed/italy-russia').tables;
    const countOf = (code: string) => regions?.filter(({ country }) => country === code).length;
    expect(await page.locator('.gap-matrix tbody tr').count()).toBe(countOf('RU'));
    expect(await page.locator('.gap-matrix thead button').count()).toBe(countOf('IT'));
    // Nobody on record counts for Molise: that is neither a low score nor nothing done.
    const molise = page.getByRole('button', { name: 'Moscow – Molise: not known' });
    expect(await molise.getAttribute('class')).toBe('unknown');
    const download = page.waitForEvent('download');
    await page
      .getByRole('region', { name: 'Matrix' })
      .getByRole('button', { name: 'Download CSV' })
      .click();
    const csv = readFileSync(await (await download).path(), 'utf8').split('\r\n');
    expect(csv[0]).toBe(
      '\uFEFFleft.id,left.name,right.id,right.name,sector.id,sector.name,gap,observed,status',
    );
    expect(csv).toHaveLength(2 + (countOf('IT') ?? 0) * (countOf('RU') ?? 0));
    const ofPair = csv.find((row) => row.startsWith('region:IT-45,Emilia-Romagna,region:RU-SVE,'));
    const [gap, observed, status] = (ofPair ?? '').split(',').slice(-3);
    expect([Number(gap).toFixed(3), Number(observed).toFixed(4), status]).toEqual([
      '0.717',
      '0.0595',
      'UNDER_REALISED',
    ]);
    // The table says no more of it than the page.
    const ofMolise = csv.find((row) => row.startsWith('region:IT-67,Molise,region:RU-MOW,'));
    expect((ofMolise ?? '').split(',').slice(-3)).toEqual(['', '0', 'NO_DATA']);
    expect(faults).toEqual([]);
    await close();
  });

  test('of a region that nobody named there is no score, and nothing is expected', async () => {
    const { page, close } = await open('/gaps/brief?gap=IT-67~RU-MOW~mechanical-engineering');
    await page.getByText('Nothing can be said: nobody on record counts').waitFor();
    const facts = page.locator('.brief .facts');
    expect(await facts.getByText('Score', { exact: true }).count()).toBe(0);
    expect(await facts.getByText('not known').count()).toBe(1);
    expect(await page.getByText('would be expected').count()).toBe(0);
    await close();
  });

  test('the table of the list has the intervals that the page shows', async () => {
    const { page, close } = await open('/gaps');
    const link = page.getByRole('link', { name: 'Download CSV' });
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    const [header = '', first = ''] = (await (await page.request.get(address.href)).text()).split(
      '\r\n',
    );
    const at = header.split(',').indexOf('gapInterval.low');
    expect(Number(first.split(',')[at])).toBeGreaterThan(0);
    // Of other constants none are kept.
    await page.goto(`${explorer.site.url}/gaps?constants=halfLife:5`);
    const variables = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams;
    expect(JSON.parse(variables.get('variables') ?? '')).toMatchObject({ withIntervals: false });
    await close();
  });

  test('the matrix is walked by keyboard alone', async () => {
    const { page, faults, close } = await open('/gaps?matrix=sector:mechanical-engineering');
    await page.locator('.gap-matrix [data-cell="0,0"]').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const chosen = page.locator('.gap-matrix [aria-pressed=true]');
    await chosen.waitFor();
    expect(await chosen.getAttribute('data-cell')).toBe('1,1');
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });

  test('weights that are all twice as large double the scores and move no rank', async () => {
    const { page, faults, close } = await open('/gaps');
    // The method’s own page has it first (docs/questions.md).
    const first = page.locator('.gaps tbody tr').first().locator('.score-figure');
    await first.waitFor();
    const before = Number.parseFloat(String(await first.textContent()));
    await page.goto(
      `${explorer.site.url}/gaps?constants=project:8,agreement:6,programme:4,session:2`,
    );
    await page.locator('.rank-change').first().waitFor();
    const changes = await page.locator('.rank-change .unseen').allTextContents();
    // Far down, ranks hang on the sixth decimal.
    expect(new Set(changes.slice(0, 10))).toEqual(
      new Set(['same rank as by the documented constants']),
    );
    expect(Number.parseFloat(String(await first.textContent())) / before).toBeCloseTo(2, 1);
    expect(faults).toEqual([]);
    await close();
  });

  test('a constant is changed where its meaning and range stand; a number out of range is refused there', async () => {
    const { page, faults, close } = await open('/gaps');
    await page.getByText('The constants of the method').click();
    const halfLife = page.getByRole('spinbutton', { name: 'Half-life, years' });
    await halfLife.fill('2000');
    await halfLife.press('Tab');
    await page.getByText('A number from 0.5 to 1,000.').waitFor();
    expect(new URL(page.url()).searchParams.get('constants')).toBeNull();
    await halfLife.fill('3');
    await halfLife.press('Tab');
    await page.waitForURL((url) => url.searchParams.get('constants') === 'halfLife:3');
    await page.locator('.rank-change').first().waitFor();
    await page.getByRole('button', { name: 'As documented' }).click();
    await page.locator('.rank-change').first().waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });

  test('a brief names the constants of its own in words, and writes numbers as its language does', async () => {
    const chosen = `${SVERDLOVSK}&constants=halfLife:3.5,withoutAnnounced`;
    const { page, faults, close } = await open(`/gaps/brief?${chosen}`);
    await page
      .getByText(
        'by constants of your own: Half-life, years: 3.5; What was only announced does not count',
      )
      .waitFor();
    await page.getByLabel('Language').selectOption('ru');
    await page.getByText(': 3,5; ').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a faded tie above what is expected says what it is', async () => {
    const { page, close } = await open('/gaps');
    // Marche and Lipetsk: the plant of Indesit, years ago and worth more than such regions have on average.
    const row = page.getByRole('row').filter({ hasText: 'Marche – Lipetsk' });
    await row.getByText('more than expected in the past, little lately').last().waitFor();
    await close();
  });

  test('how the list is cut is said beside the count, with the numbers of the API', async () => {
    const { page, faults, close } = await open('/gaps');
    const listed = await page.getByText(/^\d+ gaps are listed$/).textContent();
    const { gaps } = await dataOf(
      `{ gaps { totalCount calculation { byStatus { status count } } } }`,
    );
    expect(Number.parseInt(listed ?? '', 10)).toBe(gaps.totalCount);
    const known = gaps.calculation.byStatus
      .filter(({ status }) => status !== 'NO_DATA')
      .reduce((sum, { count }) => sum + count, 0);
    // Three: docs/method.md. More of one region are beyond the list, and the same everywhere in it.
    await page.getByText('At most 3 of any one region are listed.').waitFor();
    await page.getByText(`among all ${known.toLocaleString('en')} cells`).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a matrix of a region that is gone is one of a field that is there', async () => {
    const { page, close } = await open('/gaps?matrix=region:RU-GONE&sectors=energy');
    await page.locator('.gap-matrix').waitFor();
    expect(await page.getByLabel('The matrix is of').inputValue()).toBe('sector:energy');
    await close();
  });

  test('what was asked is found again behind the shortlist', async () => {
    const { page, faults, close } = await open(
      '/gaps?sectors=energy&asOf=2015&constants=halfLife:3&all=yes',
    );
    await page.getByRole('link', { name: /^Shortlist/ }).click();
    await page.getByText('Nothing is on the shortlist.').waitFor();
    await page.getByRole('link', { name: 'Back to the gaps' }).click();
    await page.getByText(/gaps? (is|are) listed$/).waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ left: 'IT', right: 'RU', sectors: 'energy', asOf: '2015' },
      ...{ constants: 'halfLife:3', all: 'yes' },
    });
    expect(faults).toEqual([]);
    await close();
  });

  test('a year asks how it stood then, and says so in the address', async () => {
    const { page, faults, close } = await open('/gaps');
    await page.getByLabel('As the record stood').selectOption('2015');
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2015');
    await page.getByText(/gaps? (is|are) listed/).waitFor();
    await page.getByRole('button', { name: 'A year earlier' }).click();
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2014');
    await page.getByRole('slider', { name: 'Year by year' }).press('End');
    await page.waitForURL((url) => url.searchParams.get('asOf') === null);
    // Nothing is ranked before anything is on record, and that is no zero.
    await page.goto(`${explorer.site.url}/gaps?asOf=1950`);
    await page.getByText('something can be said of 0').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
}
