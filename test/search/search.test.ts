import { until } from '../graph/small-graph.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { importInto } from '../support/graph-of.js';

const ROWS = `
  region PT-11 name_en=Lisbon name_pt=Lisboa other_names="Lissabon|Lisbona"
  region KZ-75 name_en=Almaty name_ru=Алматы other_names=Alma-Ata
  sector ceramics name_en=Ceramics keywords_en="tiles|bricks" keywords_pt=azulejos
  firm tiler country=PT name="Azulejos de Lisboa"
  firm almaz country=KZ name="Алмаз"
  institution mint country=PT name_en="Ministry of Industry"
  association aip country=PT name="Associação Industrial Portuguesa" abbreviation=AIP
  agreement a1 title_en="Lisbon - Almaty memorandum": region PT-11, region KZ-75
  session s1 2010-11-18 ordinal=17 city=Porto: region PT-11, region KZ-75
  legal-act law country=PT title_en="Tile act"
`;

interface Search {
  readonly totalCount: number;
  readonly nodes: readonly { readonly node: { readonly id: string }; readonly score: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly byMatch: readonly { readonly match: string; readonly count: number }[];
}

describe('search', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  async function search(args: object): Promise<Search> {
    const { data, errors } = await api.ask<{ search: Search }>(
      `query($text: String!, $kinds: [NodeKind!], $lang: Language, $matches: [NameMatch!], $first: Int! = 10, $after: String) {
        search(text: $text, kinds: $kinds, lang: $lang, matches: $matches, first: $first, after: $after) {
          totalCount
          nodes { node { id } kind name lang form match score }
          byMatch { match count }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      args,
    );
    if (errors) throw Object.assign(new Error(errors[0]?.message), errors[0]);
    return data?.search as Search;
  }

  const found = async (args: object) => (await search(args)).nodes.map(({ node }) => node.id);

  test('a hit says which name matched, how, and how well', async () => {
    expect(await search({ text: 'LISBOA', matches: ['EXACT', 'WORDS'] })).toEqual({
      totalCount: 2,
      nodes: [
        {
          node: { id: 'region:PT-11' },
          kind: 'REGION',
          name: 'Lisboa',
          lang: 'pt',
          form: 'NAME',
          match: 'EXACT',
          score: 1,
        },
        {
          node: { id: 'firm:tiler' },
          kind: 'FIRM',
          name: 'Azulejos de Lisboa',
          lang: null,
          form: 'NAME',
          match: 'WORDS',
          score: 0.8713,
        },
      ],
      byMatch: [
        { match: 'EXACT', count: 1 },
        { match: 'WORDS', count: 1 },
        { match: 'PREFIX', count: 0 },
        { match: 'TRANSLITERATION', count: 0 },
        { match: 'FUZZY', count: 0 },
      ],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    });
  });

  test('in either alphabet, with typos, by other names, abbreviations and first letters', async () => {
    expect(await found({ text: 'Алмат' })).toEqual(['region:KZ-75', 'agreement:a1', 'firm:almaz']);
    expect((await search({ text: 'Almaz' })).nodes[0]).toMatchObject({
      name: 'Алмаз',
      match: 'TRANSLITERATION',
      score: 0.59,
    });
    expect((await search({ text: 'Libson' })).nodes[0]).toMatchObject({
      node: { id: 'region:PT-11' },
      match: 'FUZZY',
    });
    expect(await found({ text: 'lissa' })).toEqual(['region:PT-11']);
    expect(await found({ text: 'aip' })).toEqual(['association:aip']);
    expect(await found({ text: 'associacao ind' })).toEqual(['association:aip']);
  });

  test('things of every kind: keywords of sectors, titles, sessions by what they are called', async () => {
    expect(await found({ text: 'tile' })).toEqual(['legal-act:law', 'sector:ceramics']);
    expect(await found({ text: 'Lisbon memorandum' })).toEqual(['agreement:a1']);
    expect((await search({ text: 'porto 2010' })).nodes[0]).toMatchObject({
      node: { id: 'session:s1' },
      form: 'LABEL',
      match: 'WORDS',
    });
    expect(await found({ text: 'public page' })).toEqual(['source:page']);
  });

  test('only some kinds, languages or ways of matching', async () => {
    expect(await found({ text: 'lisb', kinds: ['FIRM', 'AGREEMENT'] })).toEqual([
      'firm:tiler',
      'agreement:a1',
    ]);
    expect(await found({ text: 'azulejos', lang: 'pt' })).toEqual([
      'sector:ceramics',
      'firm:tiler',
    ]);
    expect(await found({ text: 'azulejos', lang: 'en' })).toEqual(['firm:tiler']);
    expect(await found({ text: 'Libson', matches: ['EXACT', 'WORDS', 'PREFIX'] })).toEqual([]);
  });

  test('the union of the pages is the list, whatever their size', async () => {
    const whole = await found({ text: 'al', first: 500 });
    expect(whole.length).toBeGreaterThan(2);
    for (const first of [1, 2, 3]) {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page: Search = await search({ text: 'al', first, after });
        ids.push(...page.nodes.map(({ node }) => node.id));
        expect(page.totalCount).toBe(whole.length);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids).toEqual(whole);
    }
  });

  test('no words find nothing', async () => {
    expect(await search({ text: ' – ' })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('what is wrong says what, where, and what would be right', async () => {
    await expect(search({ text: 'x', first: -1 })).rejects.toMatchObject({
      message: '`first` is -1; it must be from 1 to 500.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['first'] },
    });
    await expect(search({ text: 'x', kinds: [] })).rejects.toMatchObject({
      message: '`kinds` is empty; leave it out for all.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['kinds'] },
    });
    await expect(search({ text: 'x'.repeat(501) })).rejects.toMatchObject({
      message: '`text` has 501 characters; it takes at most 500.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['text'] },
    });
    await expect(search({ text: 'x', kinds: ['FIRMS'] })).rejects.toThrow('Did you mean');
    const { data } = await api.ask<{ regions: Search }>(
      '{ regions(first: 1) { pageInfo { endCursor } } }',
    );
    const after = data?.regions.pageInfo.endCursor;
    await expect(search({ text: 'x', after })).rejects.toMatchObject({
      message: expect.stringContaining('The cursor is of the list "regions", not of "search:x"'),
      extensions: { code: 'BAD_USER_INPUT', argument: ['after'] },
    });
  });

  test('the names of a release are read once; then a search is a look-up of its page', async () => {
    await search({ text: 'lisbon' });
    api.store.sent();
    await search({ text: 'Almaty' });
    expect(api.store.sent().filter((name) => name !== 'recordsByIds')).toEqual([]);
    await search({ text: 'Almaty' });
    expect(api.store.sent()).toEqual([]);
  });

  test('after a switch the names are those of the next release', async () => {
    await search({ text: 'lisbon' });
    await importInto(api.graph, smallDataSet(ROWS.replace('name_pt=Lisboa', 'name_pt=Olisipo')));
    await until(() => api.store.snapshot().release.number === 2);
    expect(await found({ text: 'olisipo' })).toEqual(['region:PT-11']);
    expect((await search({ text: 'lisboa', kinds: ['REGION'] })).nodes[0]).toMatchObject({
      name: 'Lisbon',
      match: 'FUZZY',
    });
  });
});
