import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { TRACED } from '../support/traced.js';

const ROWS = `
  sector ceramics
  sector tiles parent=ceramics
  region PT-11 kind=district
  region KZ-75 kind=oblast
  firm tiler country=PT region=PT-11
  firm bricks country=PT region=PT-11
  firm steppe country=KZ
  active firm tiler tiles
  agreement a1 2010 sectors=tiles: firm tiler as signatory, region KZ-75
  agreement a2 2011: firm bricks as signatory, region KZ-75
`;

describe('lists: errors and statements', () => {
  let api: ApiOfRows;
  beforeEach(async () => {
    api = await apiOfRows(ROWS);
  });
  afterEach(() => api.close());

  async function refusal(text: string) {
    const { errors } = await api.ask(text);
    const [error] = errors ?? [];
    const { hint, requestId, ...own } = error?.extensions ?? {};
    expect({ hint, requestId }).toEqual(TRACED);
    return { message: error?.message, ...own };
  }

  test('an unknown sector, place, kind or language is refused with the nearest valid ones', async () => {
    expect(await refusal('{ firms(filter: { sectors: ["tile"] }) { totalCount } }')).toEqual({
      message:
        '`filter.sectors` is "tile": no sector of this release has this id. Nearest: sector:tiles, sector:ceramics. `search` finds ids by names.',
      code: 'BAD_USER_INPUT',
      argument: ['filter', 'sectors'],
      nearest: ['sector:tiles', 'sector:ceramics'],
    });
    expect(
      await refusal('{ agreements(filter: { within: ["region:PT-12"] }) { totalCount } }'),
    ).toMatchObject({ argument: ['filter', 'within'], nearest: ['region:PT-11', 'region:KZ-75'] });
    expect(await refusal('{ regions(filter: { kinds: ["oblst"] }) { totalCount } }')).toEqual({
      message: '`filter.kinds` is "oblst": nothing listed here is. Nearest: oblast, district.',
      code: 'BAD_USER_INPUT',
      argument: ['filter', 'kinds'],
      nearest: ['oblast', 'district'],
    });
    expect(await refusal('{ sources(filter: { languages: ["fr"] }) { totalCount } }')).toEqual({
      message: '`filter.languages` is "fr": nothing listed here is. There is none.',
      code: 'BAD_USER_INPUT',
      argument: ['filter', 'languages'],
      nearest: [],
    });
    expect(
      (await refusal('{ agreements(filter: { status: [SINGED] }) { totalCount } }')).message,
    ).toContain('Did you mean the enum value "SIGNED"?');
  });

  test('what makes no sense for a list is not in the schema', async () => {
    expect((await refusal('{ firms(filter: { status: [SIGNED] }) { totalCount } }')).message).toBe(
      'Field "status" is not defined by type "FirmFilter".',
    );
    expect((await refusal('{ regions(orderBy: NEWEST) { totalCount } }')).message).toContain(
      'Value "NEWEST" does not exist in "ListOrder" enum.',
    );
    expect((await refusal('{ firms { facets { byStatus { count } } } }')).message).toContain(
      'Cannot query field "byStatus" on type "FirmFacets".',
    );
  });

  test('impossible conditions, pages and cursors are refused, each with the path of its argument', async () => {
    expect(
      await refusal(
        '{ projects(filter: { period: { from: "2012", to: "2010" } }) { totalCount } }',
      ),
    ).toEqual({
      message: '`filter.period` ends (2010) before it begins (2012).',
      code: 'BAD_USER_INPUT',
      argument: ['filter', 'period'],
    });
    expect(
      await refusal(
        '{ projects(filter: { period: { from: "2012" }, undated: ONLY }) { totalCount } }',
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['filter', 'undated'] });
    expect(
      await refusal('{ initiatives(filter: { between: ["country:PT"] }) { totalCount } }'),
    ).toMatchObject({
      message: '`filter.between` names 1 country; it takes two.',
      argument: ['filter', 'between'],
    });
    expect(await refusal('{ firms(filter: { countries: [] }) { totalCount } }')).toMatchObject({
      argument: ['filter', 'countries'],
    });
    expect(
      await refusal('{ firms(first: -5, filter: { countries: ["country:PT"] }) { totalCount } }'),
    ).toMatchObject({
      message: '`first` is -5; it must be from 1 to 500.',
      argument: ['first'],
    });
  });

  test('a cursor is of one list and order', async () => {
    const { data } = await api.ask<Record<string, { pageInfo: { endCursor: string } }>>(
      '{ firms(first: 1, orderBy: NAME) { pageInfo { endCursor } } }',
    );
    const after = data?.firms?.pageInfo.endCursor;
    expect(
      await refusal(`{ regions(after: "${after}", orderBy: NAME) { totalCount } }`),
    ).toMatchObject({
      message:
        'The cursor is of the list "firms:NAME", not of "regions:NAME"; pass one that this very list returned.',
      argument: ['after'],
    });
    expect(await refusal(`{ firms(after: "${after}") { totalCount } }`)).toMatchObject({
      argument: ['after'],
    });
  });

  test('a list without a filter is a look-up; with one it is a statement, and counts cost more only where the page does not tell them', async () => {
    api.store.sent();
    await api.ask('{ firms(first: 2) { nodes { id } totalCount } }');
    expect(api.store.sent()).toEqual(['recordsByRank']);
    const filter = 'filter: { within: ["region:PT-11"], sectors: ["sector:ceramics"] }';
    await api.ask(`{ firms(${filter}) { nodes { id } } }`);
    expect(api.store.sent()).toEqual(['recordsByIds', 'recordsByRank', 'listedRecords']);
    await api.ask(
      `{ firms(${filter}) { nodes { id } totalCount undatedLeftOut facets { bySector { count } byCountry { count } } } }`,
    );
    // The countries counted are records like any other; the sectors are known from the question before.
    expect(api.store.sent().sort()).toEqual([
      'facetsTogether',
      'facetsTogether',
      'listedRecords',
      'recordsByIds',
    ]);
    await api.ask('{ agreements { facets { byYear { year count } } } }');
    expect(api.store.sent()).toEqual(['recordsByRank', 'facetsTogether']);
  });
});
