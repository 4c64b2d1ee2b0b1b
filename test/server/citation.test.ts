import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('the citation of an answer', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows('region PT-11\nregion KZ-75');
  });
  afterAll(() => api.close());

  const QUERY =
    'query Names($id: ID!, $first: Int) { node(id: $id) { id } regions(first: $first) { totalCount } }';

  async function cited(payload: object, headers: Record<string, string> = {}) {
    const response = await api.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'bilateral.example', ...headers },
      payload,
    });
    return response.json().extensions.citation as string | undefined;
  }

  test('one line: question, release with its day, address', async () => {
    const citation = await cited(
      { query: QUERY, variables: { id: 'region:PT-11', first: 2 } },
      { 'x-forwarded-proto': 'https' },
    );
    expect(citation).toMatch(
      /^Bilateral: Names \(sha256 [0-9a-f]{16}\), release 1 of \d{4}-\d{2}-\d{2} \(sha256 [0-9a-f]{16}\), https:\/\/bilateral\.example\/graphql$/,
    );
  });

  test('the same question has the same line, another question another', async () => {
    const line = await cited({ query: QUERY, variables: { id: 'region:PT-11', first: 2 } });
    expect(await cited({ query: QUERY, variables: { first: 2, id: 'region:PT-11' } })).toBe(line);
    expect(await cited({ query: QUERY, variables: { id: 'region:PT-11', first: 3 } })).not.toBe(
      line,
    );
    expect(await cited({ query: '{ regions { totalCount } }' })).toMatch(/unnamed question/);
  });

  test('what is no answer is not cited', async () => {
    expect(await cited({ query: '{ nope }' })).toBeUndefined();
  });
});
