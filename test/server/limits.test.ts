import { getIntrospectionQuery } from 'graphql';
import { LIMITS } from '../../src/server/limits.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('limits of a request', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows('region PT-11\nregion KZ-75\nsector tiles');
  });
  afterAll(() => api.close());

  const refusal = async (query: string) => (await api.ask(query)).errors?.[0];
  const nested = (levels: number) =>
    `{ sectors { nodes ${'{ children '.repeat(levels)} { id } ${'}'.repeat(levels)} } }`;

  test('depth', async () => {
    expect((await api.ask(nested(LIMITS.depth - 3))).errors).toBeUndefined();
    expect(await refusal(nested(LIMITS.depth - 2))).toEqual({
      message: 'The operation has 17 levels; at most 16 are allowed.',
      extensions: { code: 'DEPTH_LIMIT', limit: 16, value: 17 },
    });
  });

  test('aliases', async () => {
    const aliases = Array.from(
      { length: 51 },
      (_, index) => `a${index}: __schema { types { name } }`,
    );
    expect((await refusal(`{ ${aliases.join(' ')} }`))?.extensions).toEqual({
      code: 'ALIAS_LIMIT',
      limit: 50,
      value: 51,
    });
  });

  test('directives', async () => {
    const fields = '{ release { number @include(if: true) } }'.replace(
      '@include(if: true)',
      '@include(if: true) '.repeat(51),
    );
    expect((await refusal(fields))?.extensions).toMatchObject({
      code: 'DIRECTIVE_LIMIT',
      value: 51,
    });
  });

  test('tokens', async () => {
    expect(await refusal(`{ release { ${'number '.repeat(2_000)} } }`)).toMatchObject({
      message: 'The document has more than 2000 tokens.',
      extensions: { code: 'TOKEN_LIMIT', limit: 2_000 },
    });
  });

  test('the introspection of a console is within all of them', async () => {
    const { errors, data } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  const post = (payload: string, headers: Record<string, string> = {}) =>
    api.server.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    });

  test('the size of the body', async () => {
    const response = await post(JSON.stringify({ query: ' '.repeat(LIMITS.bodyBytes) }));
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({
      errors: [
        { message: 'The body is larger than 200000 bytes.', extensions: { code: 'BODY_LIMIT' } },
      ],
    });
  });

  test('one operation a request', async () => {
    const response = await post('[{"query":"{ release { number } }"}]');
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  test('a form of another site cannot send one', async () => {
    const response = await post('{"query":"{ release { number } }"}', {
      'content-type': 'text/plain',
    });
    expect(response.statusCode).toBe(400);
    const url = '/graphql?query=%7Brelease%7Bnumber%7D%7D';
    expect((await api.server.inject({ method: 'GET', url })).statusCode).toBe(400);
    const headers = { 'apollo-require-preflight': '1' };
    const allowed = await api.server.inject({ method: 'GET', url, headers });
    expect(allowed.json().data).toEqual({ release: { number: 1 } });
  });
});
