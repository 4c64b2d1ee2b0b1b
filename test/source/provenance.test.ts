import { ConflictsDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('provenance', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      source one title=One publisher="Il Gazzettino"
      source two title=Two publisher="IL GAZZETTINO"
      source three title=Three publisher=Monitor url=https://monitor.example published=2010-11 language=it
      source four title=Four
      region PT-11 source_ids=one|two
      region KZ-75 source_ids=one|three|four
      project p 2010 source_ids=three: region PT-11, region KZ-75 as host by seat-rule
      row conflicts table=projects id=p column=start_date kept_value=2010 kept_source_ids=three other_value=2011 other_source_ids=four reason=Closer
      row conflicts table=participations id=p column=role kept_value=host kept_source_ids=three reason=Stronger
      row conflicts table=regions id=PT-11 column=name other_value=Porto other_source_ids=one reason=Short
    `);
  });
  afterAll(() => api.close());

  test('pages of one publisher are one voice; one without a publisher is none', async () => {
    const { data } = await api.ask(`{ regions { nodes { id sourceCount publisherCount } }
      project(id: "project:p") { participations { nodes { inferred sourceCount publisherCount } } } }`);
    expect(data).toEqual({
      regions: {
        nodes: [
          { id: 'region:KZ-75', sourceCount: 3, publisherCount: 2 },
          { id: 'region:PT-11', sourceCount: 2, publisherCount: 1 },
        ],
      },
      project: {
        participations: {
          nodes: [
            { inferred: 'seat-rule', sourceCount: 1, publisherCount: 0 },
            { inferred: null, sourceCount: 1, publisherCount: 0 },
          ],
        },
      },
    });
  });

  test('every conflict with both values and both sources; what one source states', async () => {
    const { data, errors } = await api.run(ConflictsDocument, { source: 'source:three' });
    expect(errors).toBeUndefined();
    expect(data?.conflicts.totalCount).toBe(3);
    const four = { id: 'source:four', title: 'Four', publisher: null };
    const three = { id: 'source:three', title: 'Three', publisher: 'Monitor' };
    expect(data?.conflicts.nodes).toEqual(
      expect.arrayContaining([
        {
          table: 'projects',
          column: 'start_date',
          about: { __typename: 'Project', id: 'project:p' },
          keptValue: '2010',
          keptSources: [three],
          otherValue: '2011',
          otherSources: [four],
          reason: 'Closer',
        },
        {
          table: 'participations',
          column: 'role',
          about: { __typename: 'Project', id: 'project:p' },
          keptValue: 'host',
          keptSources: [three],
          otherValue: null,
          otherSources: [],
          reason: 'Stronger',
        },
      ]),
    );
    expect(data?.source).toEqual({
      id: 'source:three',
      title: 'Three',
      publisher: 'Monitor',
      published: '2010-11',
      language: 'it',
      url: 'https://monitor.example',
      states: {
        totalCount: 2,
        nodes: [
          { __typename: 'Project', id: 'project:p' },
          { __typename: 'Region', id: 'region:KZ-75' },
        ],
      },
    });
  });

  test('what would find nothing and look like an answer is refused', async () => {
    const refused = async (query: string) => (await api.ask(query)).errors?.[0];
    expect(
      await refused(
        '{ project(id: "project:p") { conflicts(column: "startDate") { totalCount } } }',
      ),
    ).toMatchObject({
      message: expect.stringContaining('`column` is "startDate"'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const cursor = Buffer.from(JSON.stringify(['conflicts', 7, 0])).toString('base64url');
    expect(await refused(`{ conflicts(after: "${cursor}") { totalCount } }`)).toMatchObject({
      message: expect.stringContaining('release 7, and the graph is at release 1'),
      extensions: { code: 'BAD_USER_INPUT', argument: ['after'] },
    });
  });

  test('page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const argument: string = after === null ? '' : `, after: "${after}"`;
      const { data } = await api.ask<{
        conflicts: {
          nodes: { table: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }>(
        `{ conflicts(first: 1${argument}) { nodes { table } pageInfo { hasNextPage endCursor } } }`,
      );
      seen.push(...(data?.conflicts.nodes ?? []).map(({ table }) => table));
      after = data?.conflicts.pageInfo.hasNextPage ? data.conflicts.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.sort()).toEqual(['participations', 'projects', 'regions']);
  });

  test('on the node itself, of a link table on the initiative; of one column alone', async () => {
    const { data } = await api.ask(`{
      project(id: "project:p") { conflicts { nodes { table column } } dates: conflicts(column: "start_date") { totalCount } }
      node(id: "region:PT-11") { conflicts { nodes { otherValue } } }
      region(id: "region:KZ-75") { conflicts { totalCount } }
    }`);
    expect(data).toEqual({
      project: {
        conflicts: {
          nodes: [
            { table: 'participations', column: 'role' },
            { table: 'projects', column: 'start_date' },
          ],
        },
        dates: { totalCount: 1 },
      },
      node: { conflicts: { nodes: [{ otherValue: 'Porto' }] } },
      region: { conflicts: { totalCount: 0 } },
    });
  });

  test('page by page the same conflicts; what is at hand of them is not read anew for any node', async () => {
    const page = async (after: string | null) => {
      const { data } = await api.run(ConflictsDocument, { first: 2, after });
      return data?.conflicts;
    };
    const first = await page(null);
    const second = await page(first?.pageInfo.endCursor ?? null);
    expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])]).toHaveLength(3);
    expect(second?.pageInfo.hasNextPage).toBe(false);
    api.store.sent();
    await api.ask('{ regions { nodes { conflicts { nodes { reason } } } } }');
    expect(api.store.sent()).toEqual([]);
  });
});
