import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { TRACED } from '../support/traced.js';
import { askExport } from './ask-export.js';

const ROWS = 'region PT-11\nregion KZ-75';
const folder = mkdtempSync(join(tmpdir(), 'bilateral-export-'));
const opened: ApiOfRows[] = [];

afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function apiWith(settings: object): Promise<ApiOfRows> {
  const api = await apiOfRows(ROWS, { settings });
  opened.push(api);
  return api;
}

test('a table that costs more than an operation may is refused', async () => {
  // Sources: 2 + 1 + n for n rows of plain fields.
  const document = 'query Own($first: Int! = 20) { sources(first: $first) { nodes { id } } }';
  const api = await apiWith({ DOCUMENTS: stored(document), COST_LIMIT: 23 });
  expect((await askExport(api, 'Own.csv')).status).toBe(200);
  const { status, body } = await askExport(api, 'Own.csv', { variables: '{"first":21}' });
  expect([status, JSON.parse(body).errors]).toEqual([
    400,
    [
      {
        message:
          'The operation costs 24, more than the 23 allowed; with no `first` above 20 it would pass.',
        extensions: { code: 'COST_LIMIT', limit: 23, value: 24, pageSize: 20, ...TRACED },
      },
    ],
  ]);
});

test.each([
  ['the budget of the client', { BUDGET_PER_MINUTE: 30 }, 'Own.csv', 429],
  ['the cost of an operation', { COST_LIMIT: 5 }, 'Own.csv', 400],
  ['the first page', {}, 'Region.csv', 400],
])(
  'refused by %s, it has neither the tag nor the name of the table',
  async (_, settings, file, status) => {
    const document = 'query Own { sources { nodes { id } } }';
    const api = await apiWith({ DOCUMENTS: stored(document), ...settings });
    const query: Record<string, string> =
      file === 'Region.csv' ? { variables: '{"id":"region:PT-99"}' } : {};
    // Once more than the budget has room for.
    await askExport(api, file, query);
    const refused = await askExport(api, file, query);
    expect([refused.status, refused.headers['content-type']]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
    expect(refused.headers['cache-control']).toBe('no-store');
    for (const name of ['etag', 'content-disposition', 'x-release']) {
      expect([name, refused.headers[name]]).toEqual([name, undefined]);
    }
  },
);

test('a stored operation of another version of the schema has no table, and keeps no other from being named', async () => {
  const api = await apiWith({ DOCUMENTS: stored('query Own { gone { nodes { id } } }') });
  const own = await askExport(api, 'Own.csv');
  expect([own.status, JSON.parse(own.body).errors[0].extensions.code]).toEqual([
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ]);
  for (const file of ['Nothing.csv', 'Nothing.jsonl']) {
    const { status, body } = await askExport(api, file);
    const { code, operations } = JSON.parse(body).errors[0].extensions;
    expect([status, code]).toEqual([404, 'NOT_FOUND']);
    expect(operations).toEqual(expect.arrayContaining(['Regions', 'TiesWithEvidence']));
    expect(operations).not.toContain('Own');
  }
});

test('a list that is longer than a client may send is refused', async () => {
  const api = await apiWith({});
  const variables = JSON.stringify({ sectors: Array(101).fill('sector:tiles') });
  const { status, body } = await askExport(api, 'Gaps.csv', { variables });
  expect([status, JSON.parse(body).errors[0].extensions]).toEqual([
    400,
    { code: 'LIST_LIMIT', limit: 100, value: 101, ...TRACED },
  ]);
});

test('with another fragment it is another table', async () => {
  const tags = [];
  for (const field of ['id', 'name']) {
    const document = `query Own { regions { nodes { ...Part } } } fragment Part on Region { ${field} }`;
    const { headers } = await askExport(await apiWith({ DOCUMENTS: stored(document) }), 'Own.csv');
    tags.push(headers.etag);
  }
  expect(tags[0]).not.toBe(tags[1]);
});

/** As a file that DOCUMENTS names. */
function stored(document: string): string {
  const hash = createHash('sha256').update(document).digest('hex');
  const file = join(folder, `${hash}.json`);
  writeFileSync(file, JSON.stringify({ [hash]: document }));
  return file;
}
