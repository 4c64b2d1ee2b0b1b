import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { TRACED } from '../support/traced.js';

interface Lists {
  readonly initiatives: { readonly totalCount: number; readonly nodes: { readonly id: string }[] };
  readonly countedInitiatives: Lists['initiatives'];
}

describe('initiatives of an actor and of a place', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11
      region PT-13
      region KZ-75
      district clay regions=PT-11|PT-13
      firm tiler country=PT district=clay
      firm roamer country=PT
      project p1 2010-05: firm tiler, region KZ-75
      agreement a1: region PT-13 as host|signatory, region KZ-75
      session s1 2008-10: region PT-11, region PT-13, region KZ-75
      session s0 2008-10: region PT-13
      programme g1 2007: country PT, country KZ
      project p2 2011: firm roamer
    `);
  });
  afterAll(() => api.close());

  const lists = async (id: string): Promise<Lists> => {
    const kind = id.split(':')[0];
    const own = kind === 'country' ? '' : 'initiatives { totalCount nodes { id } }';
    const { data } = await api.ask<Record<string, Lists>>(
      `query($id: ID!) { ${kind}(id: $id) { ${own} countedInitiatives { totalCount nodes { id } } } }`,
      { id },
    );
    return data?.[kind as string] as Lists;
  };

  test('of a region: itself a party, each once whatever its roles; and what others make count for it', async () => {
    const { initiatives, countedInitiatives } = await lists('region:PT-13');
    expect(initiatives).toEqual({
      totalCount: 3,
      nodes: [{ id: 'session:s0' }, { id: 'session:s1' }, { id: 'agreement:a1' }],
    });
    expect(countedInitiatives).toEqual({
      totalCount: 4,
      nodes: [
        { id: 'project:p1' },
        { id: 'session:s0' },
        { id: 'session:s1' },
        { id: 'agreement:a1' },
      ],
    });
  });

  test('of a district: its firms make it count', async () => {
    const { initiatives, countedInitiatives } = await lists('district:clay');
    expect(initiatives).toEqual({ totalCount: 0, nodes: [] });
    expect(countedInitiatives).toEqual({ totalCount: 1, nodes: [{ id: 'project:p1' }] });
  });

  test('of a country: every party of it, and itself', async () => {
    const { countedInitiatives } = await lists('country:PT');
    expect(countedInitiatives.nodes.map(({ id }) => id)).toEqual([
      'project:p2',
      'project:p1',
      'session:s0',
      'session:s1',
      'programme:g1',
      'agreement:a1',
    ]);
  });

  test('page by page, each list has cursors of its own', async () => {
    const text = `query($after: String) { region(id: "region:PT-13") { countedInitiatives(first: 3, after: $after) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
    type Page = {
      edges: { cursor: string; node: { id: string } }[];
      pageInfo: { endCursor: string };
    };
    const page = async (after: string | null) =>
      (await api.ask<{ region: { countedInitiatives: Page } }>(text, { after })).data?.region
        .countedInitiatives;
    const first = await page(null);
    expect(first?.edges.map(({ node }) => node.id)).toEqual([
      'project:p1',
      'session:s0',
      'session:s1',
    ]);
    expect(await page(first?.edges[1]?.cursor ?? null)).toMatchObject({
      edges: [{ node: { id: 'session:s1' } }, { node: { id: 'agreement:a1' } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const other = await api.ask(
      'query($after: String) { region(id: "region:PT-11") { countedInitiatives(after: $after) { totalCount } } }',
      { after: first?.pageInfo.endCursor },
    );
    expect(other.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: ['after'],
      ...TRACED,
    });
  });

  test('participations of an actor: a row a role, with its initiative', async () => {
    const { data } = await api.ask(
      '{ region(id: "region:PT-13") { participations(first: 4) { totalCount nodes { role actor { id } initiative { id } sources { id } } } } }',
    );
    const row = (id: string, role: string) => ({
      role,
      actor: { id: 'region:PT-13' },
      initiative: { id },
      sources: [{ id: 'source:page' }],
    });
    expect(data).toEqual({
      region: {
        participations: {
          totalCount: 4,
          nodes: [
            row('session:s0', 'PARTICIPANT'),
            row('session:s1', 'PARTICIPANT'),
            row('agreement:a1', 'HOST'),
            row('agreement:a1', 'SIGNATORY'),
          ],
        },
      },
    });
  });
});
