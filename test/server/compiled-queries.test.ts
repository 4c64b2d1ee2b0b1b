import { Kind, parse } from 'graphql';
import { buildApiSchema } from '../../src/server/build-schema.js';
import { compiledQueries } from '../../src/server/compiled-queries.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { seededDraw } from '../support/data/draw.js';
import { randomSizedDataSet } from '../support/data/sized-data-set.js';
import { randomDocument } from '../support/fuzz/random-document.js';

const DOCUMENTS = 150;
/** Answered by graphql-js once; then compiled; then by what was compiled. */
const TIMES = 3;

describe('an operation asked again is answered by a compiled one, with the same bytes', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(randomSizedDataSet(7));
  });
  afterAll(() => api.close());

  /** All answers to one question; what names a request or counts its budget is left out. */
  async function answersTo(query: string, variables?: object): Promise<string[]> {
    const answers: string[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const payload = { query, variables };
      const { body } = await api.server.inject({ method: 'POST', url: '/graphql', payload });
      answers.push(body.replace(/"(requestId|id)":"[0-9a-f-]{36}"/g, '"$1":""'));
    }
    return answers;
  }

  test.each([
    ['left out, of a non-null type with a default', undefined],
    ['given', { first: 2, within: null, total: false }],
    ['null, where a default stands', { first: 1, within: null, total: true }],
    ['null, where it must not be', { first: null }],
    ['of a wrong type', { first: 'two' }],
  ])('variables: %s', async (_what, variables) => {
    const query = `query ($first: Int! = 3, $within: [ID!] = [], $total: Boolean! = true) {
      sectors(first: $first) { totalCount @include(if: $total) nodes { ...Named } }
      regions(first: $first, filter: { within: $within }) { nodes { ...Named } undated: pageInfo { endCursor } }
    } fragment Named on Named { __typename name names { lang text } ... on Node { id } }`;
    const [first, ...others] = await answersTo(query, variables);
    for (const other of others) expect(other).toBe(first);
  });

  test(`${DOCUMENTS} documents at random, refused ones among them`, async () => {
    const schema = buildApiSchema();
    for (let seed = 1; seed <= DOCUMENTS; seed += 1) {
      const query = randomDocument(schema, seededDraw(seed));
      const [first, ...others] = await answersTo(query);
      const told = others.map((other) => [seed, toldAlike(other, first)]);
      expect(told).toEqual(others.map(() => [seed, first]));
    }
  });
});

interface Told {
  readonly data?: object | null;
  readonly errors?: readonly object[];
}

/**
 * The other answer, where the two say the same: the same bytes, or `data` null in both and errors of which the one list has all
 * of the other. What fails once `data` is null is not told, and which of two is first depends on what is at hand already.
 */
function toldAlike(one: string, other = ''): string {
  const [a, b] = [one, other].map((body) => JSON.parse(body) as Told) as [Told, Told];
  if (a.data !== null || b.data !== null) return one;
  const [fewer, more] = [a, b]
    .map(({ errors = [] }) => errors.map((error) => JSON.stringify(error)))
    .sort((x, y) => x.length - y.length) as [string[], string[]];
  return fewer.length > 0 && fewer.every((error) => more.includes(error)) ? other : one;
}

test('a document is compiled when it is asked again, and not for a mutation', async () => {
  const listener = await compiledQueries(buildApiSchema()).requestDidStart?.({} as never);
  const asked = async (text: string, times: number) => {
    const document = parse(text);
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const request = { document, operation, request: {}, contextValue: {} };
    const answers: unknown[] = [];
    for (let time = 0; time < times; time += 1) {
      answers.push((await listener?.responseForOperation?.(request as never))?.body ?? null);
    }
    return answers;
  };
  const body = { kind: 'single', singleResult: { data: { __typename: 'Query' } } };
  expect(await asked('{ __typename }', TIMES)).toEqual([null, body, body]);
  expect(await asked('mutation { __typename }', TIMES)).toEqual([null, null, null]);
  expect(await asked('fragment F on Query { __typename }', TIMES)).toEqual([null, null, null]);
});
