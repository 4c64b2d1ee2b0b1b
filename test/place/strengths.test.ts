import { simplifyOutline } from '../../src/place/simplify-outline.js';
import { StrengthsDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { TRACED } from '../support/traced.js';

const SQUARE = [
  [0, 0],
  [1, 0.01],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];

const ROWS = `
  region PT-11
  region PT-13
  region KZ-75
  sector food
  sector cheese parent=food
  district clay regions=PT-11
  row strengths place_type=region place=PT-11 sector=food measure=gva year=2015 value=5 unit=EUR classification=NACE2:C10 coverage=complete
  row strengths place_type=region place=PT-11 sector=food measure=gva value=4 unit=EUR coverage=partial
  row strengths place_type=region place=PT-11 sector=cheese measure=persons year=2016 value=7 unit=persons coverage=derived
  row strengths place_type=region place=PT-13 sector=cheese measure=gva year=2015 value=9.5 unit=EUR coverage=complete
  row strengths place_type=region place=KZ-75 sector=food measure=gva year=2015 value=9.5 unit=EUR coverage=complete
  row strengths place_type=district place=clay sector=food measure=gva year=2015 value=1 unit=EUR coverage=complete
  row strength_profiles country=PT figure=own measure=gva year=2015 method=value note=Own
  row strength_profiles country=KZ figure=total measure=gva year=2015 method=by-share share_measure=gva
`;

describe('strengths and outlines', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    const raw = smallDataSet(ROWS);
    const outline = { type: 'Polygon', coordinates: [SQUARE] };
    const feature = { type: 'Feature', id: 'PT-11', properties: {}, geometry: outline };
    raw.boundaries = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    api = await apiOfRows(raw);
  });
  afterAll(() => api.close());

  test('the named operation: places of a sector, largest first; figures of a place in it', async () => {
    const { data, errors } = await api.run(StrengthsDocument, {
      sector: 'sector:food',
      measure: 'gva',
      country: null,
      region: 'region:PT-11',
    });
    expect(errors).toBeUndefined();
    expect(data?.sector?.strengths.totalCount).toBe(4);
    expect(data?.sector?.strengths.nodes.map(({ place, value }) => [place.id, value])).toEqual([
      ['region:KZ-75', 9.5],
      ['region:PT-13', 9.5],
      ['region:PT-11', 5],
      ['district:clay', 1],
    ]);
    expect(data?.region?.strengths.nodes).toEqual([
      {
        sector: { id: 'sector:cheese' },
        measure: 'persons',
        year: 2016,
        value: 7,
        unit: 'persons',
        classification: null,
        coverage: 'DERIVED',
        sourceCount: 1,
      },
      {
        sector: { id: 'sector:food' },
        measure: 'gva',
        year: null,
        value: 4,
        unit: 'EUR',
        classification: null,
        coverage: 'PARTIAL',
        sourceCount: 1,
      },
      {
        sector: { id: 'sector:food' },
        measure: 'gva',
        year: 2015,
        value: 5,
        unit: 'EUR',
        classification: 'NACE2:C10',
        coverage: 'COMPLETE',
        sourceCount: 1,
      },
    ]);
    expect(data?.datasets[0]?.strengthProfiles).toEqual([
      {
        country: { id: 'country:KZ' },
        figure: 'TOTAL',
        measure: 'gva',
        year: 2015,
        method: 'BY_SHARE',
        shareMeasure: 'gva',
        note: null,
      },
      {
        country: { id: 'country:PT' },
        figure: 'OWN',
        measure: 'gva',
        year: 2015,
        method: 'VALUE',
        shareMeasure: null,
        note: 'Own',
      },
    ]);
  });

  test.each([
    ['region(id: "region:PT-11")', ''],
    ['sector(id: "sector:food")', 'measure: "gva", '],
  ])('page by page the same figures: %s', async (owner, args) => {
    type Page = {
      owner: {
        strengths: {
          totalCount: number;
          nodes: { value: number }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    const text = `query ($after: String) { owner: ${owner} { strengths(${args}first: 1, after: $after) {
      totalCount nodes { value } pageInfo { hasNextPage endCursor } } } }`;
    const values: number[] = [];
    for (let after: string | null = null; ; ) {
      const { owner: found } = (await api.ask<Page>(text, { after })).data as Page;
      values.push(...found.strengths.nodes.map(({ value }) => value));
      expect(found.strengths.totalCount).toBe(args === '' ? 3 : 5);
      if (!found.strengths.pageInfo.hasNextPage) break;
      after = found.strengths.pageInfo.endCursor;
    }
    expect(values).toEqual(args === '' ? [7, 4, 5] : [9.5, 9.5, 5, 4, 1]);
  });

  test('a measure that no figure has is refused; one that this place lacks finds nothing', async () => {
    const strengths = async (owner: string, measure: string) =>
      api.ask(`{ ${owner} { strengths(measure: "${measure}") { totalCount } } }`);
    for (const owner of ['region(id: "region:KZ-75")', 'sector(id: "sector:food")']) {
      const { errors } = await strengths(owner, 'person');
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('`measure` is "person"'),
        extensions: { code: 'BAD_USER_INPUT', nearest: expect.arrayContaining(['persons']) },
      });
    }
    const { data } = await strengths('region(id: "region:KZ-75")', 'persons');
    expect(data).toEqual({ region: { strengths: { totalCount: 0 } } });
  });

  test('two statements for all places, whatever their number', async () => {
    const text =
      'query ($first: Int!) { regions(first: $first) { nodes { strengths(first: 1) { totalCount nodes { value } } } } }';
    await api.ask(text, { first: 3 });
    // The first region has a single row, which its page tells.
    for (const [first, totals] of [
      [1, []],
      [2, ['strengthTotalsOfPlaces']],
      [3, ['strengthTotalsOfPlaces']],
    ] as const) {
      api.store.sent();
      await api.ask(text, { first });
      expect(api.store.sent()).toEqual(['strengthsOfPlaces', ...totals]);
    }
  });

  test.each([
    ['region(id: "region:PT-11") { strengths(sector: "sector:foood") { totalCount } }', 'sector'],
    [
      'sector(id: "sector:food") { strengths(measure: "gva", country: "country:XX") { totalCount } }',
      'country',
    ],
  ])('an unknown id is refused: %s', async (field, argument) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: [argument] });
  });

  test('an outline as stored, and without what lies within the tolerance', async () => {
    const { data, errors } = await api.ask(`{
      region(id: "region:PT-11") { outline near: outline(tolerance: 0.1) }
      other: region(id: "region:KZ-75") { outline }
      again: region(id: "region:PT-11") { near: outline(tolerance: 0.1) nearer: outline(tolerance: 0.005) }
    }`);
    expect(errors).toBeUndefined();
    const text = (coordinates: number[][]) =>
      JSON.stringify({ type: 'Polygon', coordinates: [coordinates] });
    const corners = SQUARE.filter((_, index) => index !== 1);
    expect(data).toEqual({
      region: { outline: text(SQUARE), near: text(corners) },
      other: { outline: null },
      again: { near: text(corners), nearer: text(SQUARE) },
    });
    const refused = await api.ask('{ region(id: "region:PT-11") { outline(tolerance: 6) } }');
    expect(refused.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: ['tolerance'],
      ...TRACED,
    });
  });

  test('an island does not vanish', () => {
    const island = [SQUARE.map(([x = 0, y = 0]) => [x / 1000, y / 1000])];
    const outline = { type: 'MultiPolygon', coordinates: [island] } as const;
    expect(simplifyOutline(outline, 1)).toEqual(outline);
  });
});
