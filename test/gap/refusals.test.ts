import { apiOf } from '../support/api.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const ROWS = `
  region PT-11
  region PT-13
  region KZ-10
  region KZ-75
  district clay regions=PT-11
  firm tiler country=PT region=PT-11
  sector machines nace_rev2=28
  sector power nace_rev2=35
  sector trade
  project p1 2020 sectors=machines: firm tiler, region KZ-10
`;

const cursorOf = (list: string, value: number) =>
  Buffer.from(JSON.stringify([list, value, 'region:PT-11', 'region:KZ-10', ''])).toString(
    'base64url',
  );

describe('what cannot be answered says why', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  const GAP =
    '{ gap(left: "region:PT-11", right: "region:KZ-10", sector: "sector:machines") { id } }';
  const gap = (changes: Readonly<Record<string, string>>) =>
    Object.entries(changes).reduce(
      (text, [name, id]) => text.replace(new RegExp(`${name}: "[^"]*"`), `${name}: "${id}"`),
      GAP,
    );
  const constants = (text: string) => `{ gaps(constants: { ${text} }) { totalCount } }`;

  test.each<[string, string, RegExp, object]>([
    [
      'an unknown region',
      gap({ left: 'region:PT-12' }),
      /PT-12.*Nearest: region:PT-11/,
      { nearest: expect.arrayContaining(['region:PT-11']), argument: ['left'] },
    ],
    [
      'an unknown sector',
      gap({ sector: 'sector:machine' }),
      /Nearest: sector:machines/,
      { argument: ['sector'] },
    ],
    [
      'regions of one country',
      gap({ right: 'region:PT-13' }),
      /^`left` is region:PT-11, of country:PT, and `right` is region:PT-13, of country:PT; they must be/,
      {},
    ],
    [
      'a district',
      gap({ left: 'district:clay' }),
      /between regions alone.*bridges/,
      { argument: ['left'] },
    ],
    ['a country', gap({ right: 'country:KZ' }), /between regions alone/, { argument: ['right'] }],
    [
      'a firm',
      '{ gaps(left: ["firm:tiler"]) { totalCount } }',
      /between regions alone/,
      { argument: ['left'] },
    ],
    [
      'a region of the other side',
      '{ gaps(left: ["region:PT-11"]) { totalCount } }',
      /no region of country:KZ.*Nearest: region:KZ/,
      { argument: ['left'] },
    ],
    [
      'a sector without code',
      gap({ sector: 'sector:trade' }),
      /no code of NACE Rev\. 2.*Nearest: sector:/,
      { argument: ['sector'] },
    ],
    ...['status', 'touched'].map((argument): [string, string, RegExp, object] => [
      `no ${argument} at all`,
      `{ gaps(${argument}: []) { totalCount } }`,
      /is empty; it takes one entry or more/,
      { argument: [argument] },
    ]),
    [
      'a cursor of another order',
      `{ gaps(orderBy: EXPECTED, after: "${cursorOf('gaps:CELL:GAP:country:KZ:country:PT', -0.5)}") { totalCount } }`,
      /of the list "gaps:CELL:GAP:.+", not of "gaps:CELL:EXPECTED:/,
      { argument: ['after'] },
    ],
    [
      'a cursor of another level',
      `{ gaps(after: "${cursorOf('gaps:PAIR:GAP:country:KZ:country:PT', -0.5)}") { totalCount } }`,
      /of the list "gaps:PAIR:GAP:.+", not of "gaps:CELL:GAP:/,
      { argument: ['after'] },
    ],
    [
      'a sector without code in a list',
      '{ gaps(sectors: ["sector:trade"]) { totalCount } }',
      /no code of NACE/,
      { argument: ['sectors'] },
    ],
    [
      'an empty list',
      '{ gaps(sectors: []) { totalCount } }',
      /empty list/,
      { argument: ['sectors'] },
    ],
    [
      'sectors of pairs',
      '{ gaps(level: PAIR, sectors: ["sector:machines"]) { totalCount } }',
      /^`sectors` chooses cells/,
      { argument: ['sectors'] },
    ],
    [
      'no rows a region',
      '{ gaps(perRegion: 0) { totalCount } }',
      /must be 1 or more/,
      { argument: ['perRegion'] },
    ],
    ['too few rows', '{ gaps(first: 0) { totalCount } }', /first/, {}],
    ['too many rows', '{ gaps(first: 501) { totalCount } }', /first/, {}],
    ['a cursor of nothing', '{ gaps(after: "nonsense") { totalCount } }', /not a cursor/, {}],
    [
      'a month for restrictions',
      '{ gaps(restrictedOn: "2020-05", touched: [NONE]) { totalCount } }',
      /restrictedOn/,
      {},
    ],
    [
      'a half-life below its range',
      constants('halfLife: 0.4'),
      /halfLife.*0\.5 to 1000/,
      { argument: ['constants', 'halfLife'] },
    ],
    ['an exponent above its range', constants('sizeExponent: 5.5'), /sizeExponent.*0 to 5/, {}],
    ...['size', 'activity', 'volume'].map((of): [string, string, RegExp, object] => [
      `a smoothing of the ${of} above its range`,
      constants(`${of}Smoothing: 5.1`),
      /Smoothing` is 5\.1; it must be from 0 to 5/,
      { argument: ['constants', `${of}Smoothing`] },
    ]),
    ['a quantile above one', constants('opportunityQuantile: 1.1'), /opportunityQuantile/, {}],
    ['years below zero', constants('fadedAfterYears: -1'), /fadedAfterYears/, {}],
    ['a weight below zero', constants('weights: { session: -1 }'), /weights\.session/, {}],
    [
      'a half-life that never ages',
      constants('halfLife: 3, withoutAgeing: true'),
      /exclude each other/,
      {},
    ],
    ['a matrix of nothing', '{ gapMatrix { rows { gaps } } }', /either/, { argument: ['region'] }],
    [
      'a matrix of both',
      '{ gapMatrix(region: "region:PT-11", sector: "sector:machines") { rows { gaps } } }',
      /either/,
      { argument: ['sector'] },
    ],
    [
      'a matrix of a district',
      '{ gapMatrix(region: "district:clay") { rows { gaps } } }',
      /between regions alone/,
      {},
    ],
    [
      'a matrix of an unknown sector',
      '{ gapMatrix(sector: "sector:powr") { rows { gaps } } }',
      /Nearest: sector:power/,
      {},
    ],
    [
      'too many of what a row lists',
      GAP.replace('{ id }', '{ evidence(first: 51) { weight } }'),
      /1 to 50/,
      {},
    ],
    [
      'another pair',
      '{ gapBacktest(pair: { left: "country:PT", right: "country:PT" }) { words } }',
      /no data set of their own/,
      {},
    ],
    [
      'figures of a sector without code',
      '{ region(id: "region:PT-11") { specialisation(sector: "sector:trade") { value } } }',
      /no code of NACE/,
      {},
    ],
  ])('%s', async (_, query, message, extensions) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', ...extensions },
    });
  });

  test('a cursor of the list goes on where it ended', async () => {
    const list = (args: string) => `{ gaps(bothSpecialised: false, first: 1 ${args}) {
      totalCount pageInfo { endCursor } nodes { id } } }`;
    const { data } = await api.ask<{ gaps: { pageInfo: { endCursor: string } } }>(
      list('status: [WEAK_CASE, NO_DATA], perRegion: null'),
    );
    const cursor = data?.gaps.pageInfo.endCursor;
    const next = await api.ask(
      list(`status: [WEAK_CASE, NO_DATA], perRegion: null, after: "${cursor}"`),
    );
    expect(next.errors).toBeUndefined();
    expect(next.data).not.toEqual(data);
  });
});

test('what another pair alone has is said to be of another pair, whatever its codes', async () => {
  const ofDenmark = `
    region DK-81
    region KZ-75
    region KZ-19
    sector fishing nace_rev2=03
    project d1 2020 sectors=fishing: region DK-81, region KZ-75
  `;
  const graph = await graphOf(grafeoEngine, smallDataSet(ROWS), smallDataSet(ofDenmark));
  const api = await apiOf(await graph.openStore());
  try {
    const refusalOf = async (right: string, sector: string) => {
      const { errors } = await api.ask(
        `{ gap(left: "region:PT-11", right: "region:${right}", sector: "sector:${sector}") { id } }`,
      );
      return errors?.[0]?.message;
    };
    expect(await refusalOf('KZ-75', 'fishing')).toMatch(
      /^`sector` is "sector:fishing", which another pair of countries has and the data set KZ-PT has not\. Nearest: sector:/,
    );
    expect(await refusalOf('KZ-19', 'machines')).toMatch(
      /^`right` is "region:KZ-19", which another pair of countries has and the data set KZ-PT has not\. Nearest: region:KZ-/,
    );
    expect(await refusalOf('KZ-75', 'trade')).toMatch(/no code of NACE Rev\. 2/);
    const { data } = await api.ask(
      '{ sectors { nodes { id datasets } } country(id: "country:KZ") { regions { nodes { id datasets } } } }',
    );
    const nodes = (ids: Readonly<Record<string, string[]>>) => ({
      nodes: Object.entries(ids).map(([id, datasets]) => ({ id, datasets })),
    });
    expect(data).toEqual({
      sectors: nodes({
        'sector:fishing': ['DK-KZ'],
        'sector:machines': ['KZ-PT'],
        'sector:power': ['KZ-PT'],
        'sector:trade': ['KZ-PT'],
      }),
      country: {
        regions: nodes({
          'region:KZ-10': ['KZ-PT'],
          'region:KZ-19': ['DK-KZ'],
          'region:KZ-75': ['DK-KZ', 'KZ-PT'],
        }),
      },
    });
  } finally {
    await api.close();
    await graph.destroy();
  }
});
