import { readFileSync } from 'node:fs';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { KAZAKH_TILES, PAIR } from './kazakh-tiles.js';

describe('the lists behind a pivot', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(KAZAKH_TILES);
  });
  afterAll(() => api.close());

  test('the list behind a cell and a total, page by page', async () => {
    const field = (args: string) => `{ pivot(${PAIR}, rows: LEFT_PLACE, columns: BASIS) {
        cell(row: "region:PT-13", column: "PROJECT") { initiatives(${args}) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    const first = await api.ask<Listed>(field('first: 2'));
    expect(first.data?.pivot.cell.initiatives).toMatchObject({
      totalCount: 3,
      nodes: [{ id: 'project:p3' }, { id: 'project:p2' }],
      pageInfo: { hasNextPage: true },
    });
    const cursor = first.data?.pivot.cell.initiatives.pageInfo.endCursor;
    const second = await api.ask<Listed>(field(`first: 2, after: "${cursor}"`));
    expect(second.data?.pivot.cell.initiatives).toMatchObject({
      nodes: [{ id: 'project:p1' }],
      pageInfo: { hasNextPage: false },
    });
    const elsewhere = `{ pivot(${PAIR}, rows: LEFT_PLACE, columns: BASIS) {
        cell(row: "region:PT-11", column: "PROJECT") { initiatives(after: "${cursor}") { totalCount } } } }`;
    expect((await api.ask(elsewhere)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['after'],
    });
  });

  test('no such cell is null', async () => {
    const { data } = await api.ask(
      '{ pivot(rows: BASIS, columns: YEAR) { cell(row: "PROJECT", column: "1999") { value } undated: cell(row: "AGREEMENT") { value } } }',
    );
    expect(data?.pivot).toEqual({ cell: null, undated: { value: 1 } });
  });

  test('without columns a cell is the total of its row', async () => {
    const { data } = await api.ask(`{ pivot(${PAIR}, rows: BASIS) {
      rowTotals { value row { key } }
      project: cell(row: "PROJECT") { value row { key } column { key } initiatives { nodes { id } } }
      none: cell(row: "SESSION_OF_NOBODY") { value } } }`);
    expect(data?.pivot).toEqual({
      rowTotals: [
        { value: 1, row: { key: 'AGREEMENT' } },
        { value: 1, row: { key: 'PROGRAMME' } },
        { value: 3, row: { key: 'PROJECT' } },
        { value: 1, row: { key: 'SESSION' } },
      ],
      project: {
        value: 3,
        row: { key: 'PROJECT' },
        column: null,
        initiatives: {
          nodes: [{ id: 'project:p3' }, { id: 'project:p2' }, { id: 'project:p1' }],
        },
      },
      none: null,
    });
    const { errors } = await api.ask(
      `{ pivot(${PAIR}, rows: BASIS) { cell(row: "PROJECT", column: "2010") { value } } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: 'This pivot has no columns: leave `column` out.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['column'] },
    });
  });

  test('every list agrees with its number', async () => {
    const lists =
      'value row { key } column { key } initiatives(first: 50) { totalCount nodes { id } }';
    const { data } = await api.ask<{ pivot: Record<string, Cell | Cell[]> }>(`{
      pivot(${PAIR}, rows: SECTOR, columns: BASIS) {
        cells { ${lists} } rowTotals { ${lists} } columnTotals { ${lists} } total { ${lists} } } }`);
    const cells = Object.values(data?.pivot ?? {}).flat();
    expect(cells.length).toBeGreaterThan(8);
    for (const { value, initiatives } of cells) {
      expect(initiatives.totalCount).toBe(value);
      expect(new Set(initiatives.nodes.map(({ id }) => id)).size).toBe(value);
    }
  });

  test('a fixed number of statements, whatever the number of cells', async () => {
    const operation = readFileSync('schema/operations/pivot.graphql', 'utf8');
    await api.ask(operation);
    api.store.sent();
    const { errors } = await api.ask(operation, { rows: 'LEFT_PLACE' });
    expect(errors).toBeUndefined();
    expect(api.store.sent().filter((name) => name !== 'recordsByIds')).toEqual([
      'pivotGroups',
      'initiativesOfCells',
    ]);
  });
});

interface Cell {
  readonly value: number;
  readonly initiatives: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
  };
}

interface Listed {
  readonly pivot: {
    readonly cell: { readonly initiatives: { readonly pageInfo: { readonly endCursor: string } } };
  };
}
