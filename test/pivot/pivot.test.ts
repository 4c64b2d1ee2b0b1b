import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { PAIR, KAZAKH_TILES as ROWS } from './kazakh-tiles.js';

describe('a pivot', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  test('rows overlap, and each total is counted anew', async () => {
    const { data, errors } = await api.ask(`{
      pivot(${PAIR}, rows: LEFT_PLACE, columns: BASIS) {
        rows { key label node { __typename } } columns { key label node { id } }
        cells { row { key } column { key } value }
        rowTotals { row { key } column { key } value } columnTotals { column { key } value } total { value row { key } } } }`);
    expect(errors).toBeUndefined();
    const cell = (row: string | null, column: string, value: number) => ({
      row: { key: row },
      column: { key: column },
      value,
    });
    const total = (row: string | null, value: number) => ({
      row: { key: row },
      column: null,
      value,
    });
    const column = (key: string, label: string) => ({ key, label, node: null });
    expect(data?.pivot).toEqual({
      rows: [
        { key: 'region:PT-11', label: 'PT-11', node: { __typename: 'Region' } },
        { key: 'region:PT-13', label: 'PT-13', node: { __typename: 'Region' } },
        { key: null, label: 'No such place', node: null },
      ],
      columns: [
        column('AGREEMENT', 'Agreement'),
        column('PROGRAMME', 'Programme'),
        column('PROJECT', 'Project'),
        column('SESSION', 'Session'),
      ],
      cells: [
        cell('region:PT-11', 'PROJECT', 2),
        cell('region:PT-11', 'SESSION', 1),
        cell('region:PT-13', 'AGREEMENT', 1),
        cell('region:PT-13', 'PROJECT', 3),
        cell('region:PT-13', 'SESSION', 1),
        cell(null, 'PROGRAMME', 1),
      ],
      rowTotals: [total('region:PT-11', 3), total('region:PT-13', 5), total(null, 1)],
      columnTotals: [
        { column: { key: 'AGREEMENT' }, value: 1 },
        { column: { key: 'PROGRAMME' }, value: 1 },
        { column: { key: 'PROJECT' }, value: 3 },
        { column: { key: 'SESSION' }, value: 1 },
      ],
      total: { value: 6, row: null },
    });
  });

  test('a sum of value says how many of its projects state one; of none it is not known', async () => {
    const { data } = await api.ask(`{
      pivot(rows: DISTRICT_KIND, columns: YEAR, measure: VALUE_EUR) {
        cells { row { label } column { label } value projects projectsWithValue }
        total { value projects projectsWithValue initiativeCount } } }`);
    const cell = (row: string, column: string, value: number | null, projects: number) => ({
      row: { label: row },
      column: { label: column },
      value,
      projects,
      projectsWithValue: value === null ? 0 : 1,
    });
    expect(data?.pivot).toEqual({
      cells: [
        cell('Cluster', '2010', 100.1, 1),
        cell('No district', '2007', null, 0),
        cell('No district', '2008', null, 0),
        cell('No district', '2011', null, 1),
        cell('No district', '2012', 0.2, 1),
        cell('No district', 'Undated', null, 0),
      ],
      total: { value: 100.3, projects: 3, projectsWithValue: 2, initiativeCount: 6 },
    });
  });

  test('strength is that of the ties, cell by cell', async () => {
    const { data } = await api.ask<{
      pivot: { cells: { row: { key: string }; column: { key: string }; value: number }[] };
      ties: { nodes: object[] };
    }>(`{
      pivot(${PAIR}, rows: LEFT_PLACE, columns: RIGHT_PLACE, measure: STRENGTH) {
        cells { row { key } column { key } value } rowTotals { value } columnTotals { value } total { value } }
      ties(left: {country: "country:PT"}, right: {country: "country:KZ"}) {
        nodes { left { id } right { id } strength } } }`);
    const tied = data?.pivot.cells.filter(({ value }) => value > 0);
    const ties = tied?.map(({ row, column, value }) => ({
      left: { id: row.key },
      right: { id: column.key },
      strength: value,
    }));
    expect(ties?.sort((one, other) => other.strength - one.strength)).toEqual(data?.ties.nodes);
    expect(data?.pivot).toMatchObject({
      rowTotals: [{ value: 2 }, { value: 9 }, { value: 0 }],
      columnTotals: [{ value: 11 }, { value: 0 }],
      total: { value: 11 },
    });
  });

  test('actors are parties, countries left out', async () => {
    const { data } = await api.ask(
      '{ pivot(rows: BASIS, measure: ACTORS) { rowTotals { row { key } value } cells { value } total { value } } }',
    );
    expect(data?.pivot).toEqual({
      rowTotals: [
        { row: { key: 'AGREEMENT' }, value: 3 },
        { row: { key: 'PROGRAMME' }, value: 0 },
        { row: { key: 'PROJECT' }, value: 3 },
        { row: { key: 'SESSION' }, value: 3 },
      ],
      cells: [],
      total: { value: 5 },
    });
  });

  test('sectors of one depth, labels in a language', async () => {
    const { data } = await api.ask(`{
      deep: pivot(rows: SECTOR, sectorDepth: 2) { rowTotals { row { key } value } }
      all: pivot(rows: SECTOR) { rowTotals { row { key } value } }
      places: pivot(${PAIR}, rows: RIGHT_PLACE) { rows { label(lang: "ru") } } }`);
    expect(data).toEqual({
      deep: {
        rowTotals: [
          { row: { key: 'sector:tiles' }, value: 2 },
          { row: { key: null }, value: 4 },
        ],
      },
      all: {
        rowTotals: [
          { row: { key: 'sector:ceramics' }, value: 3 },
          { row: { key: 'sector:tiles' }, value: 2 },
          { row: { key: null }, value: 3 },
        ],
      },
      places: { rows: [{ label: 'Алматы' }, { label: 'No such place' }] },
    });
  });

  test.each([
    [
      'STRENGTH without both places',
      'rows: LEFT_PLACE, columns: BASIS, measure: STRENGTH',
      ['measure'],
    ],
    ['a depth that the tree has not', 'rows: SECTOR, sectorDepth: 3', ['sectorDepth']],
    ['depth 0', 'rows: SECTOR, sectorDepth: 0', ['sectorDepth']],
    ['an unknown sector', 'rows: YEAR, filter: {sectors: ["sector:tile"]}', ['filter', 'sectors']],
  ])('refuses %s', async (_, args, argument) => {
    const { errors } = await api.ask(`{ pivot(${args}) { total { value } } }`);
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });
});

test('more cells than an answer holds are refused, with their number and what would pass', async () => {
  const numbers = Array.from({ length: 240 }, (_, index) => index + 1);
  const firms = numbers.flatMap((n) => [
    `firm p${n} country=PT region=PT-11`,
    `firm k${n} country=KZ region=KZ-75`,
  ]);
  const parties = numbers.flatMap((n) => [`firm p${n}`, `firm k${n}`]).join(', ');
  const api = await apiOfRows(
    ['region PT-11', 'region KZ-75', ...firms, `session s1 2010: ${parties}`].join('\n'),
  );
  try {
    const places = 'rows: LEFT_PLACE, columns: RIGHT_PLACE, leftLevel: ACTOR, rightLevel: ACTOR';
    const { errors } = await api.ask(`{ pivot(${places}) { total { value } } }`);
    expect(errors?.[0]).toMatchObject({
      message:
        'This pivot has 57600 cells, and 50000 at most are answered. What may pass: `rows` alone (240), ' +
        '`columns` as rows alone (240), a coarser level or depth, a narrower filter.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['columns'], limit: 50_000, value: 57_600 },
    });
  } finally {
    await api.close();
  }
});
