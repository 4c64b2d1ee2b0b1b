import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { importInto } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region PT-13
  region PT-20
  region KZ-75
  project p-new 2012-05: region PT-11
  project p-old 2009: region PT-11
  project p-undated-b: region PT-11
  project p-undated-a: region PT-11
`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

describe('lists of a kind', () => {
  let api: ApiOfRows;
  beforeEach(async () => {
    api = await apiOfRows(ROWS);
  });
  afterEach(() => api.close());

  async function page(list: string, first: number, after: string | null): Promise<Page> {
    const text = `query($first: Int!, $after: String) { ${list}(first: $first, after: $after) {
      nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await api.ask<Record<string, Page>>(text, { first, after });
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data?.[list] as Page;
  }

  async function allPages(list: string, first: number): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo }: Page = await page(list, first, after);
      ids.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  }

  test.each([1, 2, 3, 4, 500])(
    'the union of pages of %i is the list, in its order',
    async (first) => {
      expect(await allPages('regions', first)).toEqual([
        'region:KZ-75',
        'region:PT-11',
        'region:PT-13',
        'region:PT-20',
      ]);
      expect(await allPages('projects', first)).toEqual([
        'project:p-new',
        'project:p-old',
        'project:p-undated-a',
        'project:p-undated-b',
      ]);
    },
  );

  test('a page is one statement, and none when all of it is known', async () => {
    api.store.sent();
    await page('regions', 3, null);
    expect(api.store.sent()).toEqual(['recordsByRank']);
    await page('regions', 3, null);
    await page('regions', 2, null);
    expect(api.store.sent()).toEqual([]);
  });

  test('a cursor goes on at its place in the next release, whatever came or went before it', async () => {
    const regions = await page('regions', 2, null);
    const projects = await page('projects', 3, null);
    const next = `${ROWS}
      region KZ-10
      project p-newer 2013: region PT-11`;
    await importInto(
      api.graph,
      smallDataSet(
        next.replace('region PT-20', '').replace('project p-old 2009: region PT-11', ''),
      ),
    );
    await nextRelease(api);
    api.store.sent();
    const rest = await page('regions', 5, regions.pageInfo.endCursor);
    expect(rest.nodes).toEqual([{ id: 'region:PT-13' }]);
    expect(api.store.sent()).toEqual(['recordsUpTo', 'recordsByRank']);
    const undated = await page('projects', 5, projects.pageInfo.endCursor);
    expect(undated.nodes).toEqual([{ id: 'project:p-undated-b' }]);
    expect(api.store.sent()).toEqual(['initiativesUpTo', 'recordsByRank']);
  });

  test('a cursor of another list, one that is none, and a page out of bounds are refused', async () => {
    const { pageInfo } = await page('regions', 1, null);
    await expect(page('districts', 1, pageInfo.endCursor)).rejects.toThrow(
      'The cursor is of the list "regions", not of "districts"',
    );
    await expect(page('regions', 1, 'abc')).rejects.toThrow('"abc" is not a cursor');
    await expect(page('regions', 501, null)).rejects.toThrow('must be from 1 to 500');
    await expect(page('regions', 0, null)).rejects.toThrow('must be from 1 to 500');
  });

  test('an empty list is an empty page', async () => {
    expect(await page('firms', 10, null)).toEqual({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });
});

/** The store looks for a new release by itself, some times a second. */
async function nextRelease({ store }: ApiOfRows): Promise<void> {
  const before = 1;
  for (let tries = 0; tries < 200; tries += 1) {
    if (store.snapshot().release.number > before) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the next release did not show');
}
