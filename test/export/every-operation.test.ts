import { join } from 'node:path';
import { StoredDocuments } from '../../src/server/stored-documents.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { ROOT } from '../support/built-program.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';
import { askExport, csvRows, jsonLines } from './ask-export.js';

const documents = StoredDocuments.read();
/** For operations with a variable that has no default. */
const VARIABLES: Readonly<Record<string, object>> = {
  Changes: { since: 1 },
  InitiativeParticipations: { id: 'session:session-17' },
  Node: { id: 'region:IT-45' },
  Nodes: { ids: ['region:IT-45', 'firm:nobody'] },
  Region: { id: 'region:IT-45' },
};

let api: ApiOfRows;
beforeAll(async () => {
  api = await apiOfRows(loadRawDataSet(join(ROOT, 'seed/italy-russia')));
});
afterAll(() => api.close());

test.each(documents.names)('%s: the same table as CSV and as JSON Lines', async (name) => {
  const variables = JSON.stringify(VARIABLES[name] ?? {});
  const csv = await askExport(api, `${name}.csv`, { variables });
  expect({ status: csv.status, body: csv.status === 200 ? '' : csv.body }).toEqual({
    status: 200,
    body: '',
  });
  const [header = [], ...rows] = csvRows(csv.body);
  expect(new Set(header).size).toBe(header.length);
  const lines = jsonLines((await askExport(api, `${name}.jsonl`, { variables })).body);
  expect(lines).toHaveLength(rows.length);
  for (const [index, line] of lines.entries()) {
    expect(Object.keys(line)).toEqual(header);
    expect(rows[index]).toEqual(Object.values(line).map(cellText));
  }
});

/** The rule of docs/export.md for a cell, once more. */
function cellText(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.map((entry) => entry ?? '').join('; ') : String(value);
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Operations whose list goes on over many pages: every page through /graphql, two rows or some hundred at a time. */
test.each([
  { name: 'Regions', list: 'regions', first: 7 },
  { name: 'Conflicts', list: 'conflicts', first: 50, key: 'reason' },
  { name: 'Sources', list: 'sources', first: 100 },
  { name: 'AgreementsByStatus', list: 'agreements', first: 30 },
  { name: 'Search', list: 'search', first: 3, key: 'node.id', expand: 'none' },
])(
  '$name: all that paging through the API finds, in its order',
  async ({ name, list, first, key = 'id' }) => {
    const found: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const answer = await api.ask<Record<string, Page>>(documents.byName(name) ?? '', {
        first,
        after,
      });
      const page = answer.data?.[list] as Page;
      found.push(...page.nodes.map((node) => valueAt(node, key)));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const { body } = await askExport(api, `${name}.jsonl`, { expand: 'none' });
    expect(jsonLines(body).map((row) => row[key])).toEqual(found);
    expect(found.length).toBeGreaterThan(first);
  },
);

test('a list that is empty beside totals is refused, and these are named', async () => {
  const variables = JSON.stringify({ columns: null });
  const refused = await askExport(api, 'Pivot.csv', { variables });
  expect(refused.status).toBe(400);
  expect(refused.body).toContain('name by `list` one of pivot.rowTotals');
  const totals = await askExport(api, 'Pivot.csv', { variables, list: 'pivot.rowTotals' });
  expect(csvRows(totals.body).length).toBeGreaterThan(1);
  const filter = { period: { from: '1900', to: '1900' } };
  const nothing = await askExport(api, 'Pivot.csv', { variables: JSON.stringify({ filter }) });
  expect(csvRows(nothing.body)).toHaveLength(1);
});

interface Page {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

function valueAt(node: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], node);
}

test('another list of an operation by its name', async () => {
  const { body } = await askExport(api, 'Pivot.csv', { list: 'pivot.rowTotals' });
  const [header, ...rows] = csvRows(body);
  expect(header).toEqual(['row.key', 'value']);
  const { data } = await api.ask<{
    pivot: { rowTotals: { row: { key: string }; value: number }[] };
  }>(documents.byName('Pivot') ?? '');
  expect(rows).toEqual(
    data?.pivot.rowTotals.map(({ row, value }) => [row.key ?? '', String(value)]),
  );
});
