import { getIntrospectionQuery } from 'graphql';
import { LIMITS } from '../../src/server/limits.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { TRACED } from '../support/traced.js';

describe('limits of a request', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows('region PT-11\nregion KZ-75\nsector tiles');
  });
  afterAll(() => api.close());

  const refusal = async (query: string) => (await api.ask(query)).errors?.[0];
  const post = (payload: string, headers: Record<string, string> = {}) =>
    api.server.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    });

  const nested = (levels: number) =>
    `{ sectors { nodes ${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)} } }`;
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  test('depth', async () => {
    expect((await api.ask(nested(LIMITS.depth - 3))).errors).toBeUndefined();
    expect(await refusal(nested(LIMITS.depth - 2))).toEqual({
      message: 'The operation has 17 levels; at most 16 are allowed.',
      extensions: { code: 'DEPTH_LIMIT', limit: 16, value: 17, ...TRACED },
    });
  });

  test('aliases', async () => {
    const query = (count: number) => `{ release { ${times(count, (at) => `a${at}: number`)} } }`;
    expect(await refusal(query(50))).toBeUndefined();
    expect(await refusal(query(51))).toEqual({
      message: 'The operation has 51 aliases; at most 50 are allowed.',
      extensions: { code: 'ALIAS_LIMIT', limit: 50, value: 51, ...TRACED },
    });
  });

  test('directives', async () => {
    const query = (count: number) =>
      `{ release { ${times(count, () => 'number @include(if: true)')} } }`;
    expect(await refusal(query(50))).toBeUndefined();
    expect((await refusal(query(51)))?.extensions).toEqual({
      code: 'DIRECTIVE_LIMIT',
      limit: 50,
      value: 51,
      ...TRACED,
    });
  });

  test('tokens', async () => {
    // 240 operations of 8 tokens; 7 and a token a field of the last.
    const query = (count: number) =>
      `${times(240, (at) => `query O${at} { release { number } }`)} query Last { release { ${times(count - 1_927, () => 'number')} } }`;
    expect((await refusal(query(2_000)))?.extensions?.code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(await refusal(query(2_001))).toMatchObject({
      message: 'The document has more than 2000 tokens.',
      extensions: { code: 'TOKEN_LIMIT', limit: 2_000 },
    });
  });

  test('fields of one name, which all have to be compared', async () => {
    expect(await refusal(`{ release { ${times(1_900, () => 'number')} } }`)).toMatchObject({
      message: 'The document asks for fields of one name too often; ask for each once.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  test('fields at the root, in fragments too', async () => {
    const query = (count: number) =>
      `{ ...Many ... on Query { z: release { number } } } fragment Many on Query { ${times(count - 1, (at) => `a${at}: release { number }`)} }`;
    expect(await refusal(query(20))).toBeUndefined();
    expect((await refusal(query(21)))?.extensions).toEqual({
      code: 'ROOT_FIELD_LIMIT',
      limit: 20,
      value: 21,
      ...TRACED,
    });
  });

  test('entries of a list, in the document and in a variable', async () => {
    const literal = (count: number) =>
      `{ nodes(ids: [${times(count, (at) => `"sector:s${at}"`)}]) { id } }`;
    expect(await refusal(literal(100))).toBeUndefined();
    expect((await refusal(literal(101)))?.extensions).toEqual({
      code: 'LIST_LIMIT',
      limit: 100,
      value: 101,
      ...TRACED,
    });
    const variable = (count: number) =>
      api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(count).fill('a') });
    expect((await variable(100)).errors).toBeUndefined();
    expect((await variable(101)).errors).toMatchObject([
      {
        message: 'A list in the variable $ids has 101 entries; at most 100 are allowed.',
        extensions: { code: 'LIST_LIMIT', limit: 100, value: 101 },
      },
    ]);
  });

  test('depth of a variable, one that nobody declared too', async () => {
    const deep = async (levels: number) => {
      const value = '['.repeat(levels) + ']'.repeat(levels);
      return (await post(`{"query":"{release{number}}","variables":{"v":${value}}}`)).json();
    };
    expect((await deep(16)).errors).toBeUndefined();
    expect((await deep(17)).errors).toMatchObject([
      {
        message: 'The variable $v has 17 levels; at most 16 are allowed.',
        extensions: { code: 'DEPTH_LIMIT', limit: 16, value: 17 },
      },
    ]);
    expect((await deep(90_000)).errors?.[0]?.extensions?.code).toBe('DEPTH_LIMIT');
  });

  test('the introspection of a console is within all of them', async () => {
    const { errors, data } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  test('the size of the body', async () => {
    const query = (bytes: number) =>
      `${'{"query":"{release{number}}"}'.slice(0, -2)}${' '.repeat(bytes - 29)}"}`;
    expect((await post(query(LIMITS.bodyBytes))).statusCode).toBe(200);
    const response = await post(query(LIMITS.bodyBytes + 1));
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({
      errors: [
        {
          message: 'The body is larger than 200000 bytes.',
          extensions: { code: 'BODY_LIMIT', limit: 200_000, ...TRACED },
        },
      ],
    });
  });

  test('one operation a request', async () => {
    const response = await post('[{"query":"{ release { number } }"}]');
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions).toEqual({ code: 'BAD_REQUEST', ...TRACED });
  });

  test('a form of another site cannot send one', async () => {
    const response = await post('{"query":"{ release { number } }"}', {
      'content-type': 'text/plain',
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([
      415,
      'BAD_REQUEST',
    ]);
    const url = '/graphql?query=%7Brelease%7Bnumber%7D%7D';
    expect((await api.server.inject({ method: 'GET', url })).statusCode).toBe(400);
    const headers = { 'apollo-require-preflight': '1' };
    const allowed = await api.server.inject({ method: 'GET', url, headers });
    expect(allowed.json().data).toEqual({ release: { number: 1 } });
  });
});
