import { readFileSync } from 'node:fs';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const ROWS = `
  region PT-11
  region PT-13
  region KZ-75
  sector tiles
  sector wine
  project p1 2010-05 sectors=tiles value_eur=10: region PT-13, region KZ-75
  project p2 2015 sectors=tiles value_eur=4.5: region PT-13, region KZ-75
  project p3 2016 sectors=wine: region PT-13, region KZ-75
  agreement a1: region PT-13, region KZ-75
  agreement a2 2014: region PT-13, region KZ-75
  session s1 2008-10 sectors=tiles: region PT-11, region PT-13, region KZ-75
`;
const PERIODS = 'before: {to: "2013"}, after: {from: "2014"}';
const PAIR = 'pair: {left: "country:PT", right: "country:KZ"}';

const change = (basis: string, before: number, after: number) => ({
  basis,
  before,
  after,
  change: after - before,
});

describe('two periods side by side', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  const run = (name: string, variables: object) =>
    api.ask(readFileSync(`schema/operations/${name}.graphql`, 'utf8'), variables);

  test('a tie: the named operation, whole', async () => {
    const { data, errors } = await run('compare-tie', {
      left: 'region:PT-13',
      right: 'region:KZ-75',
    });
    expect(errors).toBeUndefined();
    expect(data?.compareTie).toEqual({
      before: { strength: 4.5, evidenceCount: 2, first: '2008-10', last: '2010-05' },
      after: { strength: 11, evidenceCount: 3, first: '2014', last: '2016' },
      strengthChange: 6.5,
      evidenceChange: 1,
      byBasis: [
        change('PROJECT', 1, 2),
        change('AGREEMENT', 0, 1),
        change('PROGRAMME', 0, 0),
        change('SESSION', 1, 0),
      ],
      undated: 1,
    });
  });

  test('each side is what the single question answers', async () => {
    const tie = 'strength evidence { nodes { initiative { id } } } byStatus { status count }';
    const both = 'left: "region:PT-13", right: "region:KZ-75"';
    const { data } = await api.ask<Record<string, Record<string, unknown>>>(`{
      compareTie(${both}, ${PERIODS}) { before { ${tie} } after { ${tie} } }
      before: tie(${both}, filter: {period: {to: "2013"}}) { ${tie} }
      after: tie(${both}, filter: {period: {from: "2014"}}) { ${tie} } }`);
    expect(data?.compareTie).toEqual({ before: data?.before, after: data?.after });
  });

  test('a timeline: the named operation, whole', async () => {
    const { data, errors } = await run('compare-timelines', {});
    expect(errors).toBeUndefined();
    expect(data?.compareTimelines).toEqual({
      before: {
        count: 2,
        buckets: [
          { period: '2008', count: 1 },
          { period: '2010', count: 1 },
        ],
      },
      after: {
        count: 3,
        buckets: [
          { period: '2014', count: 1 },
          { period: '2015', count: 1 },
          { period: '2016', count: 1 },
        ],
      },
      countChange: 1,
      byBasis: [
        change('PROJECT', 1, 2),
        change('AGREEMENT', 0, 1),
        change('PROGRAMME', 0, 0),
        change('SESSION', 1, 0),
      ],
      undated: 1,
    });
  });

  test('a pivot: the named operation, whole', async () => {
    const { data, errors } = await run('compare-pivots', {});
    expect(errors).toBeUndefined();
    expect(data?.comparePivots).toEqual({
      rowTotals: [
        {
          row: { key: 'sector:tiles', label: 'tiles' },
          before: { value: 2 },
          after: { value: 1 },
          change: -1,
        },
        {
          row: { key: 'sector:wine', label: 'wine' },
          before: null,
          after: { value: 1 },
          change: 1,
        },
        {
          row: { key: null, label: 'No such sector' },
          before: null,
          after: { value: 1 },
          change: 1,
        },
      ],
      total: { before: { value: 2 }, after: { value: 3 }, change: 1 },
      undated: 1,
    });
  });

  test('a difference only where both are known', async () => {
    const { data } =
      await api.ask(`{ comparePivots(${PAIR}, rows: SECTOR, columns: BASIS, measure: VALUE_EUR, ${PERIODS}) {
      cells { row { key } column { key } before { value } after { value } change }
      total { row { key } change } } }`);
    const cell = (
      sector: string | null,
      basis: string,
      before: object | null,
      after: object | null,
      difference: number | null,
    ) => ({ row: { key: sector }, column: { key: basis }, before, after, change: difference });
    expect(data?.comparePivots).toEqual({
      cells: [
        cell('sector:tiles', 'PROJECT', { value: 10 }, { value: 4.5 }, -5.5),
        cell('sector:tiles', 'SESSION', { value: null }, null, null),
        cell('sector:wine', 'PROJECT', null, { value: null }, null),
        cell(null, 'AGREEMENT', null, { value: null }, null),
      ],
      total: { row: null, change: -5.5 },
    });
  });

  test('as many statements as the single questions, and one for the undated', async () => {
    api.store.sent();
    await api.ask(
      `{ compareTie(left: "region:PT-13", right: "region:KZ-75", ${PERIODS}) { strengthChange } }`,
    );
    expect(api.store.sent()).toEqual(['pairGroups', 'pairGroups', 'pairGroups']);
    await api.ask(
      `{ comparePivots(rows: BASIS, columns: YEAR, ${PERIODS}) { total { change } undated } }`,
    );
    const sent = api.store.sent();
    expect(sent.filter((name) => name === 'pivotGroups')).toHaveLength(2);
    expect(sent).toHaveLength(3);
  });

  test.each([
    ['periods that overlap', 'before: {to: "2014-05"}, after: {from: "2014"}', ['after']],
    ['no end', 'before: {from: "2010"}, after: {from: "2014"}', ['after']],
    ['no beginning', 'before: {to: "2010"}, after: {to: "2014"}', ['after']],
    [
      'a period the wrong way round',
      'before: {from: "2011", to: "2010"}, after: {from: "2014"}',
      ['before'],
    ],
    ['a third period', `${PERIODS}, filter: {period: {from: "2010"}}`, ['filter', 'period']],
  ])('refuses %s', async (_, periods, argument) => {
    const { errors } = await api.ask(`{ compareTimelines(${periods}) { countChange } }`);
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });
});
