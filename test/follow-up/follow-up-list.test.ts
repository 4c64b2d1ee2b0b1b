import { happenedIn } from '../../src/follow-up/in-span.js';
import { FollowUpDocument } from '../generated/graphql.js';
import { apiOf } from '../support/api.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region KZ-75
  sector solar
  row forum_sectors forum=forum sector=solar kind=focus
  agreement one 2011: region PT-11, region KZ-75
  agreement two 2010: region PT-11, region KZ-75
  agreement three: region PT-11, region KZ-75
  agreement four 2010: country PT
  agreement five 2009 sectors=solar: region PT-11, region KZ-75
  project plant 2012 sectors=solar: region PT-11, region KZ-75
  programme plan start_year=2009: country PT, country KZ
`;

describe('the list of what followed', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  test('page by page the same agreements', async () => {
    const text = `query ($after: String) { followUp(first: 2, after: $after) {
      nodes { agreement { id } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      followUp: {
        nodes: { agreement: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Page = (await api.ask<Page>(text, { after })).data as Page;
      ids.push(...page.followUp.nodes.map(({ agreement }) => agreement.id));
      if (!page.followUp.pageInfo.hasNextPage) break;
      after = page.followUp.pageInfo.endCursor;
    }
    expect(ids).toEqual(['one', 'four', 'two', 'five', 'three'].map((id) => `agreement:${id}`));
  });

  test.each([
    ['pair: {left: "country:PT", right: "country:PT"}', ['pair'], undefined],
    ['pair: {left: "country:PX", right: "country:KZ"}', ['pair', 'left'], 'country:PT'],
    ['filter: {sectors: ["sector:sollar"]}', ['filter', 'sectors'], 'sector:solar'],
    ['filter: {outcomes: []}', ['filter', 'outcomes'], undefined],
    ['first: 0', ['first'], undefined],
    ['after: "x"', ['after'], undefined],
  ])('refused with the argument at fault: %s', async (args, argument, nearest) => {
    const { errors } = await api.ask(`{ followUp(${args}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    if (nearest !== undefined) {
      expect(errors?.[0]?.extensions?.nearest).toEqual(expect.arrayContaining([nearest]));
    }
  });

  test('the number of statements does not depend on the number of agreements', async () => {
    const sent = async (first: number) => {
      await api.run(FollowUpDocument, { filter: null, first });
      return api.store.sent();
    };
    await sent(50);
    const forOne = await sent(1);
    expect(await sent(50)).toEqual(forOne);
    // The agreements, the projects and what joins the two countries are read once a release.
    expect(forOne).toEqual(['fieldsOfForums']);
  });

  test('where the graph holds no other pair, of no pair there is nothing to say', async () => {
    const { data } = await api.ask('{ followUp { pair { left { id } right { id } } } }');
    expect(data).toEqual({
      followUp: { pair: { left: { id: 'country:KZ' }, right: { id: 'country:PT' } } },
    });
  });
});

test('what another pair of the graph did later makes no field of this pair more idle', async () => {
  const ofDenmark = smallDataSet(`
    region DK-81
    region KZ-75
    project later 2020: region DK-81, region KZ-75
  `);
  const graph = await graphOf(grafeoEngine, smallDataSet(ROWS), ofDenmark);
  const api = await apiOf(await graph.openStore());
  try {
    const { data } = await api.ask(`{
      followUp(pair: {left: "country:PT", right: "country:KZ"}) {
        fields { nodes { last yearsSinceLast } }
      }
      forum(id: "forum:forum") {
        fields(pair: {left: "country:PT", right: "country:KZ"}) { nodes { last yearsSinceLast } }
      }
      gaps(pair: {left: "country:PT", right: "country:KZ"}) { calculation { asOf } }
    }`);
    const fields = { nodes: [{ last: '2012', yearsSinceLast: 0 }] };
    expect(data).toEqual({
      followUp: { fields },
      forum: { fields },
      gaps: { calculation: { asOf: '2012-01-01' } },
    });
  } finally {
    await api.close();
    await graph.destroy();
  }
});

test('a field whose last is later than the data set, of a third country\u2019s record, is not idle', () => {
  const solar = { forumId: 'forum:forum', sectorId: 'sector:solar', links: [] };
  const later = { id: 'project:p', slug: 'p', basis: 'PROJECT', date: '2020', year: 2020 } as const;
  const joining = [{ ...later, sortDate: '2020', concernIds: ['sector:solar'] }];
  expect(happenedIn(solar, joining, '2012-01-01').yearsSinceLast).toBe(0);
});
