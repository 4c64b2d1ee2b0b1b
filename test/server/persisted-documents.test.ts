import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const ROWS = 'region PT-11\nregion PT-13\nregion KZ-75';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const REGIONS = readFileSync('schema/operations/regions.graphql', 'utf8');
const REGIONS_HASH = sha256(REGIONS);
const OWN = 'query Own { release { number } }';
const APQ = '{ release { contentHash } }';

interface Sent {
  readonly method?: 'GET' | 'POST';
  readonly path?: string;
  readonly search?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly payload?: object | string;
}

function sender(api: () => ApiOfRows) {
  return async ({ method = 'GET', path = '/graphql', search = {}, headers, payload }: Sent) => {
    const response = await api().server.inject({
      method,
      url: `${path}?${new URLSearchParams(search)}`,
      ...(headers && { headers }),
      ...(payload && { payload }),
    });
    const { data, errors, extensions } = response.json();
    expect(extensions.release.number).toBe(1);
    return { status: response.statusCode, data, code: errors?.[0].extensions.code, errors };
  };
}

const byHash = (hash: string) =>
  JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });

describe('stored documents', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS, { settings: { RESULT_CACHE_MB: 64 } });
  });
  afterAll(() => api.close());
  const send = sender(() => api);
  const TOTAL = { regions: expect.objectContaining({ totalCount: 3 }) };

  test.each<[string, Sent]>([
    ['by name', { path: '/graphql/Regions' }],
    ['by documentId', { search: { documentId: `sha256:${REGIONS_HASH}` } }],
    ["by Apollo's extension", { search: { extensions: byHash(REGIONS_HASH) } }],
  ])('are asked %s, with no header that a spreadsheet could not send', async (_, sent) => {
    expect(await send(sent)).toMatchObject({ status: 200, data: TOTAL });
    const variables = JSON.stringify({ first: 1 });
    const one = await send({ ...sent, search: { ...sent.search, variables } });
    expect(one.data.regions.nodes).toHaveLength(1);
  });

  test.each<[string, Sent]>([
    ['by name', { path: '/graphql/Regions', payload: { variables: { first: 2 } } }],
    [
      'by documentId',
      { payload: { documentId: `sha256:${REGIONS_HASH}`, variables: { first: 2 } } },
    ],
    [
      "by Apollo's extension",
      { payload: { extensions: JSON.parse(byHash(REGIONS_HASH)), variables: { first: 2 } } },
    ],
  ])('are asked by POST %s', async (_, sent) => {
    const { data } = await send({ ...sent, method: 'POST' });
    expect(data.regions.nodes).toHaveLength(2);
  });

  test('all ways lead to one kept answer', async () => {
    await send({ path: '/graphql/Regions', search: { variables: '{"first":3}' } });
    api.store.sent();
    await send({ search: { documentId: `sha256:${REGIONS_HASH}`, variables: '{"first":3}' } });
    const payload = { query: REGIONS, variables: { first: 3 } };
    await send({ method: 'POST', payload });
    expect(api.store.sent()).toEqual([]);
  });

  test('a name that no operation has is told the nearest', async () => {
    const { status, code, errors } = await send({ path: '/graphql/regionz' });
    expect([status, code]).toEqual([404, 'DOCUMENT_NOT_FOUND']);
    expect(errors[0].message).toMatch(
      /^No stored operation is named "regionz". Nearest: Regions?, /,
    );
    expect(errors[0].extensions.nearest).toContain('Regions');
  });

  test('a name that is longer than any is unknown as any other', async () => {
    const { status, code } = await send({ path: `/graphql/${'x'.repeat(1_000)}` });
    expect([status, code]).toEqual([404, 'DOCUMENT_NOT_FOUND']);
  });

  test.each<[string, Record<string, string>, number, string, RegExp]>([
    [
      'a hash nobody stored',
      { documentId: `sha256:${sha256(OWN)}` },
      404,
      'DOCUMENT_NOT_FOUND',
      /has the hash/,
    ],
    [
      'no hash',
      { documentId: 'Regions' },
      400,
      'BAD_REQUEST',
      /is "Regions"; expected "sha256:" and 64/,
    ],
    [
      'a query beside it',
      { documentId: `sha256:${REGIONS_HASH}`, query: OWN },
      400,
      'BAD_REQUEST',
      /not both/,
    ],
  ])('a documentId that is of no use is refused: %s', async (_, search, status, code, message) => {
    const answer = await send({ search });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.errors[0].message).toMatch(message);
  });

  test('a documentId that is nested deeper than it can be written is refused as what it is', async () => {
    const depth = 50_000;
    const payload = `{"documentId":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const headers = { 'content-type': 'application/json' };
    const { status, code, errors } = await send({ method: 'POST', payload, headers });
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(errors[0].message).toMatch(/^.documentId. is a list; expected "sha256:"/);
  });

  test.each<[string, string]>([
    ['a query', JSON.stringify({ query: OWN })],
    ['a hash', JSON.stringify({ documentId: `sha256:${sha256(OWN)}` })],
  ])('by name, %s of another document beside it is refused, not ignored', async (_, body) => {
    const sent = { method: 'POST', path: '/graphql/Regions', payload: JSON.parse(body) } as const;
    const { status, code, errors } = await send(sent);
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(errors[0].message).toMatch(/^The address names the stored operation Regions: send no/);
  });

  test.each<[string, string, string, number]>([
    ['in plain text', 'text/plain;charset=UTF-8', '{"variables":{"first":2}}', 415],
    ['in a list', 'application/json', '[{"variables":{"first":2}}]', 400],
    ['in a text', 'application/json', '"{}"', 400],
    ['in nothing', 'application/json', 'null', 400],
  ])('by name, what comes %s is refused, not ignored', async (_, type, payload, expected) => {
    const headers = { 'content-type': type };
    const sent = { method: 'POST', path: '/graphql/Regions', headers, payload } as const;
    const { status, code, data } = await send(sent);
    expect([status, code, data]).toEqual([expected, 'BAD_REQUEST', undefined]);
  });

  test('by name, a POST with no body asks for what a GET asks for', async () => {
    const sent = { method: 'POST', path: '/graphql/Regions' } as const;
    expect(await send(sent)).toMatchObject({ status: 200, data: TOTAL });
  });

  test('by name, its own text beside it says nothing else', async () => {
    const sent = { method: 'POST', path: '/graphql/Regions', payload: { query: REGIONS } } as const;
    expect(await send(sent)).toMatchObject({ status: 200, data: TOTAL });
  });

  test('variables are checked as ever', async () => {
    const search = { variables: '{"first":"many"}' };
    const answer = await send({ path: '/graphql/Regions', search });
    expect([answer.status, answer.code]).toEqual([200, 'BAD_USER_INPUT']);
    const broken = await send({ path: '/graphql/Regions', search: { variables: '{' } });
    expect([broken.status, broken.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a variable that they do not declare is refused, since its absence would be answered', async () => {
    const search = { variables: '{"frist":1}' };
    for (const sent of [
      { path: '/graphql/Regions', search },
      { search: { documentId: `sha256:${REGIONS_HASH}`, ...search } },
      { search: { query: REGIONS, ...search }, headers: { 'apollo-require-preflight': 'yes' } },
    ]) {
      const { status, code, data, errors } = await send(sent);
      expect([status, code, data]).toEqual([200, 'BAD_USER_INPUT', undefined]);
      expect(errors[0].message).toMatch(
        /^The stored operation Regions has no variable "frist". Nearest: first, /,
      );
      expect(errors[0].extensions).toMatchObject({ argument: ['frist'] });
    }
  });

  test('a document of the caller may be sent with variables that it does not declare', async () => {
    const payload = { query: OWN, variables: { first: 1 } };
    expect((await send({ method: 'POST', payload })).code).toBeUndefined();
  });

  test('automatically persisted queries: unknown, registered, known', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    const asked = { headers, search: { extensions: byHash(sha256(APQ)) } };
    expect((await send(asked)).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const wrong = { headers, search: { query: OWN, extensions: byHash(sha256(APQ)) } };
    expect((await send(wrong)).status).toBe(400);
    const registered = await send({ headers, search: { ...asked.search, query: APQ } });
    expect(registered.data.release.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await send(asked)).data).toEqual(registered.data);
    // Whoever registers is no operator: what was registered is asked as any text is.
    expect((await send({ search: asked.search })).status).toBe(400);
  });
});

describe('an automatically persisted query that cannot be', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());
  const send = sender(() => api);

  test.each<[string, string | undefined, object, RegExp]>([
    [
      'the hash of another text',
      OWN,
      { version: 1, sha256Hash: sha256(APQ) },
      new RegExp(`has the hash ${sha256(APQ)}; that of .query. is ${sha256(OWN)}`),
    ],
    [
      'no hash',
      OWN,
      { version: 1 },
      /has .version. 1 and .sha256Hash. nothing; expected {"version": 1, "sha256Hash": 64/,
    ],
    [
      'a version to come',
      undefined,
      { version: 2, sha256Hash: sha256(OWN) },
      /has .version. 2 and/,
    ],
    ['a hash that is none', OWN, { version: 1, sha256Hash: 'abc' }, /.sha256Hash. "abc"; exp/],
    ['no parts', OWN, ['abc'], /has .version. nothing and .sha256Hash. nothing; exp/],
  ])('%s is a bad request, and no fault of the program', async (_, query, persistedQuery, text) => {
    const payload = { ...(query && { query }), extensions: { persistedQuery } };
    const { status, code, errors } = await send({ method: 'POST', payload });
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(errors[0].message).toMatch(text);
  });
});

describe('TRUSTED_ONLY', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-trusted-'));
  const DOCUMENTS = join(folder, 'documents.json');
  let api: ApiOfRows;
  beforeAll(async () => {
    writeFileSync(DOCUMENTS, JSON.stringify({ [sha256(OWN)]: OWN }));
    api = await apiOfRows(ROWS, { settings: { TRUSTED_ONLY: true, DOCUMENTS } });
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });
  const send = sender(() => api);
  const headers = { 'apollo-require-preflight': 'yes' };

  test('answers stored documents however they are named, also by their exact text', async () => {
    const data = { release: { number: 1 } };
    expect((await send({ path: '/graphql/Own' })).data).toEqual(data);
    expect((await send({ search: { documentId: `sha256:${sha256(OWN)}` } })).data).toEqual(data);
    expect((await send({ search: { extensions: byHash(sha256(OWN)) } })).data).toEqual(data);
    expect((await send({ method: 'POST', payload: { query: OWN } })).data).toEqual(data);
    expect((await send({ headers, search: { query: OWN } })).data).toEqual(data);
    const both = { query: OWN, extensions: byHash(sha256(OWN)) };
    expect((await send({ headers, search: both })).data).toEqual(data);
  });

  test.each<[string, Sent]>([
    ['another text', { method: 'POST', payload: { query: `${OWN} ` } }],
    ['introspection', { method: 'POST', payload: { query: '{ __schema { types { name } } }' } }],
    ['a text by GET', { headers, search: { query: '{ __typename }' } }],
    ['a hash', { headers, search: { extensions: byHash(sha256(APQ)) } }],
    ['a text to register', { headers, search: { query: APQ, extensions: byHash(sha256(APQ)) } }],
    [
      'a text under the hash of a stored one',
      { headers, search: { query: APQ, extensions: byHash(sha256(OWN)) } },
    ],
    ['nothing', { method: 'POST', payload: {} }],
    ['a batch', { method: 'POST', payload: [{ query: OWN }, { query: APQ }] }],
    ['what cannot be read', { headers, search: { query: APQ, variables: '{' } }],
  ])('refuses %s', async (_, sent) => {
    const answer = await send(sent);
    expect(answer.data).toBeUndefined();
    expect([answer.status, answer.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });
});
