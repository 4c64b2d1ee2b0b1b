import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as getOver, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { newKey } from '../../src/server/budget/keys.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const LIST = '{ regions(first: 50) { nodes { id name sources { id title } } } }';
const { key: KEY, line } = newKey('ministry', 1_000_000);
const KEYS_FILE = join(mkdtempSync(join(tmpdir(), 'bilateral-keys-')), 'keys');
writeFileSync(KEYS_FILE, line);
afterAll(() => rmSync(dirname(KEYS_FILE), { recursive: true }));

const ROWS = Array.from({ length: 20 }, (_, index) => `region PT-${index + 10}`);

describe('an answer by GET', () => {
  let api: ApiOfRows;
  let now = new Date('2026-03-01T12:00:00Z');
  beforeAll(async () => {
    api = await apiOfRows([...ROWS, 'region KZ-75', 'sector tiles'].join('\n'), {
      now: () => now,
      settings: { RESULT_CACHE_MB: 64, KEYS_FILE },
    });
  });
  afterAll(() => api.close());

  async function get(query: string, headers: Record<string, string> = {}, variables?: string) {
    const search = new URLSearchParams({ query, ...(variables !== undefined && { variables }) });
    api.store.sent();
    const response = await api.server.inject({
      url: `/graphql?${search}`,
      headers: { 'apollo-require-preflight': 'yes', ...headers },
    });
    return { ...response, etag: response.headers.etag as string, statements: api.store.sent() };
  }

  test('has a strong ETag, and is not sent again to who holds it', async () => {
    const first = await get(LIST);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    expect(first.headers.vary).toBe('Accept, Accept-Encoding');
    expect(first.etag).toMatch(/^"[\w-]{43}\.json\.plain"$/);
    const again = await get(LIST, { 'if-none-match': first.etag });
    expect([again.statusCode, again.body, again.etag, again.statements]).toEqual([
      304,
      '',
      first.etag,
      [],
    ]);
    expect(again.headers['cache-control']).toBe('public, no-cache');
  });

  test('is known to be held without being worked out or kept', async () => {
    const { etag } = await get(LIST);
    const other = await apiOfRows('region PT-11\nregion KZ-75');
    const ask = (headers: object = {}) =>
      other.server.inject({
        url: `/graphql?query=${encodeURIComponent(LIST)}`,
        headers: { 'apollo-require-preflight': 'yes', ...headers },
      });
    const own = (await ask()).headers.etag as string;
    other.store.sent();
    const held = await ask({ 'if-none-match': `"other", W/${own}` });
    expect([held.statusCode, other.store.sent()]).toEqual([304, []]);
    // The same question of other data.
    expect(own).not.toBe(etag);
    expect((await ask({ 'if-none-match': etag })).statusCode).toBe(200);
    await other.close();
  });

  test('is shared with POST, which nobody else may keep', async () => {
    await get(LIST);
    api.store.sent();
    const payload = { query: LIST };
    const post = await api.server.inject({ method: 'POST', url: '/graphql', payload });
    expect(api.store.sent()).toEqual([]);
    expect(post.body).toBe((await get(LIST)).body);
    expect(post.headers['cache-control']).toBe('no-store');
    expect(post.headers.etag).toBeUndefined();
  });

  test('is private to who says who he is', async () => {
    for (const [name, value] of [
      ['authorization', `Bearer ${KEY}`],
      ['x-api-key', KEY],
    ] as const) {
      const { headers } = await get(LIST, { [name]: value });
      expect(headers['cache-control']).toBe('private, no-cache');
    }
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent in %s to who takes it, under a tag of its own', async (encoding, unpack) => {
    const plain = await get(LIST);
    for (const asked of ['first', 'kept']) {
      const packed = await get(LIST, { 'accept-encoding': encoding });
      expect([asked, packed.headers['content-encoding']]).toEqual([asked, encoding]);
      expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
      expect(packed.etag).toBe(plain.etag.replace('plain', encoding));
      const held = { 'accept-encoding': encoding, 'if-none-match': packed.etag };
      expect((await get(LIST, held)).statusCode).toBe(304);
    }
  });

  test('has another tag as another media type', async () => {
    const response = await get(LIST, { accept: 'application/graphql-response+json' });
    expect(response.headers['content-type']).toBe(
      'application/graphql-response+json; charset=utf-8',
    );
    expect(response.etag).toMatch(/\.response\.plain"$/);
    expect(response.body).toBe((await get(LIST)).body);
  });

  const NODE = 'query($a: ID!, $b: Int) { node(id: $a) { id } regions(first: $b) { totalCount } }';

  test('does not depend on the order of variables, nor on what is said of none', async () => {
    const one = await get(NODE, {}, '{"a":"region:PT-11","b":2}');
    const other = await get(NODE, {}, '{ "b": 2, "a": "region:PT-11" }');
    expect([other.etag, other.body, other.statements]).toEqual([one.etag, one.body, []]);
    expect((await get(NODE, {}, '{"a":"region:PT-11","b":3}')).etag).not.toBe(one.etag);
    // Null is a value; what is left out is none.
    const withNull = await get(NODE, {}, '{"a":"region:PT-11","b":null}');
    expect((await get(NODE, {}, '{"a":"region:PT-11"}')).etag).not.toBe(withNull.etag);
    expect((await get(LIST, {}, '{}')).etag).toBe((await get(LIST)).etag);
  });

  test('is that to the address as its key has read it, also where a part does not decode', async () => {
    const { port } = new URL(await api.server.listen({ port: 0, host: '127.0.0.1' }));
    const asked = async (search: string) => {
      const request = getOver({
        port,
        host: '127.0.0.1',
        path: `/graphql/Search${search}`,
        agent: false,
      });
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const citation = JSON.parse(await text(response)).extensions?.citation as string;
      return { etag: response.headers.etag, citation };
    };
    const search = (value: string) => `?variables=${encodeURIComponent(`{"text":"${value}"}`)}`;
    const literal = await asked(search('caf%C3%A9 100%'));
    const meant = await asked(search('café 100%'));
    expect(meant.etag).not.toBe(literal.etag);
    expect(await asked('?variables={"text":"caf%C3%A9+100%"}')).toEqual(meant);
    // Node takes what browsers never send.
    expect(await asked(search('café 100%').replace('?', '#'))).toEqual(meant);
    expect(await asked(`?${search('café 100%')}`)).toEqual(await asked(''));
  });

  test('depends on the name of the operation, and on the host that the citation names', async () => {
    const query = 'query A { release { number } } query B { release { contentHash } }';
    const named = (operationName: string) =>
      api.server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, operationName },
      });
    expect((await named('A')).json().data).toEqual({ release: { number: 1 } });
    expect((await named('B')).json().data).toEqual({
      release: { contentHash: expect.any(String) },
    });
    const cited = async (host: string) => (await get(LIST, { host })).json().extensions.citation;
    expect(await cited('one.example')).toContain('http://one.example/graphql');
    expect(await cited('two.example')).toContain('http://two.example/graphql');
  });

  test('with errors is nothing to keep', async () => {
    for (const query of ['{ nope }', '{ tie(left: "region:PT-11", right: "x") { strength } }']) {
      const first = await get(query);
      expect(first.json().errors).toHaveLength(1);
      expect(first.headers).toMatchObject({ 'cache-control': 'no-store' });
      expect(first.etag).toBeUndefined();
    }
  });

  test('that knows what day it is has another tag the next day, and no other answer has', async () => {
    const touched = '{ gaps { totalCount calculation { restrictedOn } } }';
    const onFirst = { list: await get(LIST), touched: await get(touched) };
    expect(onFirst.touched.json().data.gaps.calculation.restrictedOn).toBe('2026-03-01');
    const { etag } = onFirst.touched;
    now = new Date('2026-03-01T23:59:59Z');
    expect((await get(touched, { 'if-none-match': etag })).statusCode).toBe(304);
    now = new Date('2026-03-02T00:00:00Z');
    const next = await get(touched, { 'if-none-match': etag });
    expect([next.statusCode, next.json().data.gaps.calculation.restrictedOn]).toEqual([
      200,
      '2026-03-02',
    ]);
    expect(next.etag).not.toBe(etag);
    expect((await get(LIST)).etag).toBe(onFirst.list.etag);
    expect((await get(LIST, { 'if-none-match': onFirst.list.etag })).statusCode).toBe(304);
    // A day that the question names is no day of today.
    const named = '{ gaps(restrictedOn: "2020-01-01") { totalCount } }';
    const before = await get(named);
    now = new Date('2026-03-03T00:00:00Z');
    expect((await get(named)).etag).toBe(before.etag);
  });
});

test('CACHE_MAX_AGE_S says how long nobody needs to ask', async () => {
  const api = await apiOfRows('region PT-11\nregion KZ-75', { settings: { CACHE_MAX_AGE_S: 60 } });
  const response = await api.server.inject({ url: '/graphql/Regions' });
  expect(response.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
  await api.close();
});
