import { openPage } from '../../support/explorer/browser.js';
import type { Explorer } from '../../support/explorer/explorer.js';

/** Who leaves a page open while data are imported. */
export function releaseTasks(explorer: Explorer): void {
  test('after an import an open page asks everything again, and cites the new release', async () => {
    const { page, faults, close } = await openPage(explorer.browser, `${explorer.site.url}/`);
    await page.getByText('200 pairs have worked together').waitFor();
    await page.getByText(/^Release 1 of the data/).waitFor();
    const asked: string[] = [];
    // From now on every answer is of a second release.
    await page.route('**/graphql/*', async (route) => {
      asked.push(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
      const response = await route.fetch();
      const answer = await response.json();
      const release = {
        ...answer.extensions.release,
        number: 2,
        importedAt: '2999-01-01T00:00:00Z',
      };
      if (answer.data.release) answer.data.release.number = 2;
      await route.fulfill({
        response,
        json: { ...answer, extensions: { ...answer.extensions, release } },
      });
    });
    await page.getByRole('button', { name: 'Marche – Lipetsk', exact: true }).click();
    await page.getByText(/^Release 2 of the data/).waitFor();
    expect(asked).toEqual(expect.arrayContaining(['ExplorerFrame', 'ExplorerTies']));
    await page.getByRole('complementary', { name: 'Evidence of the pair' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
}
