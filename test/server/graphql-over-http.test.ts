import { serverAudits } from 'graphql-http';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('GraphQL over HTTP', () => {
  let api: ApiOfRows;
  let url: string;
  beforeAll(async () => {
    api = await apiOfRows('region PT-11\nregion KZ-75', { settings: { RESULT_CACHE_MB: 64 } });
    url = `${await api.server.listen({ port: 0 })}/graphql`;
  });
  afterAll(() => api.close());

  test('every audit of graphql-http passes, whatever it says that a server must, should or may do', async () => {
    // A GET without it could be sent by a page elsewhere, without asking first: refused, see below.
    const fetchFn = (address: string, init: RequestInit = {}) =>
      fetch(address, { ...init, headers: { 'apollo-require-preflight': 'yes', ...init.headers } });
    const notOk: string[] = [];
    const audits = serverAudits({ url, fetchFn });
    for (const { id, name, fn } of audits) {
      const result = await fn();
      if (result.status !== 'ok') notOk.push(`${id} ${name}: ${result.status}, ${result.reason}`);
    }
    expect(notOk).toEqual([]);
    expect(audits.length).toBeGreaterThan(60);
  });

  const preflighted = { 'apollo-require-preflight': 'yes' };
  const get = (search: string, headers: Record<string, string> = preflighted) =>
    fetch(`${url}?${search}`, { headers });
  const codeOf = async (response: Response) => {
    const { errors, extensions } = (await response.json()) as {
      errors: [{ extensions: { code: string } }];
      extensions: { release: { number: number } };
    };
    expect(extensions.release.number).toBe(1);
    return [response.status, errors[0].extensions.code];
  };

  test('a query by GET works where a page elsewhere could not have sent it unasked', async () => {
    const query = 'query={release{number}}';
    expect((await get(query)).status).toBe(200);
    expect((await get(query, { 'content-type': 'application/json' })).status).toBe(200);
    expect(await codeOf(await get(query, {}))).toEqual([400, 'BAD_REQUEST']);
    expect(await codeOf(await get(query, { 'content-type': 'text/plain' }))).toEqual([
      400,
      'BAD_REQUEST',
    ]);
  });

  test('a kept answer does not go around that', async () => {
    const query = 'query={release{number,importedAt}}';
    expect((await get(query)).status).toBe(200);
    expect(await codeOf(await get(query, {}))).toEqual([400, 'BAD_REQUEST']);
  });

  test.each([
    ['variables that are no JSON', 'query={__typename}&variables={'],
    ['variables that are no object', 'query={__typename}&variables=[1]'],
    ['extensions that are no JSON', 'query={__typename}&extensions=}'],
    ['a parameter given twice', 'query={__typename}&query={release{number}}'],
    ['no query', 'variables={}'],
    ['nothing', ''],
  ])('%s is a typed error', async (_, search) => {
    expect(await codeOf(await get(search))).toEqual([400, 'BAD_REQUEST']);
  });

  test('what nobody can read is not answered', async () => {
    const response = await get('query={__typename}', { ...preflighted, accept: 'text/html' });
    expect(await codeOf(response)).toEqual([406, 'BAD_REQUEST']);
  });

  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])('a document that is refused, for %s: %d', async (accept, status) => {
    for (const query of ['{', '{nope}', 'query($a:ID!){node(id:$a){id}}']) {
      const response = await get(`query=${query}`, { ...preflighted, accept });
      expect([response.status, response.headers.get('content-type')]).toEqual([
        status,
        `${accept}; charset=utf-8`,
      ]);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.any(String) }],
        extensions: { release: { number: 1 } },
      });
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.has('etag')).toBe(false);
    }
  });

  test('HEAD says what GET would', async () => {
    const address = `${url}?query={release{number}}`;
    const head = await fetch(address, { method: 'HEAD', headers: preflighted });
    const full = await fetch(address, { headers: preflighted });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(full.headers.get('etag'));
    expect(await head.text()).toBe('');
  });
});
