import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

const SVERDLOVSK = 'gap=IT-45~RU-SVE~mechanical-engineering';

/** Who asks where to go next, and must be able to say why. */
export function gapTasks(explorer: Explorer): void {
  const open = (path: string, options = {}) =>
    openPage(explorer.browser, explorer.site.url + path, options);

  test('why a gap is a gap is read three actions from the first page, and put on paper in one more', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('link', { name: 'Gaps' }).click();
    await page.getByRole('button', { name: 'Emilia-Romagna – Sverdlovsk' }).click();
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

  test('the brief is one sheet of paper', async () => {
    const { page, close } = await open(`/gaps/brief?${SVERDLOVSK}`);
    await page.getByText('Bilateral, release 1 of the data').waitFor();
    const pdf = (await page.pdf({ format: 'A4', margin: MARGIN })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
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

  test('a year asks how it stood then, and says so in the address', async () => {
    const { page, faults, close } = await open('/gaps');
    await page.getByLabel('As the record stood').selectOption('2015');
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2015');
    await page.getByText(/gaps? (is|are) ranked/).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
}

const MARGIN = { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' };
