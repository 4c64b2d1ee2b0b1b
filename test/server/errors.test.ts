import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { orAbort } from '../../src/graph/abort.js';
import { GraphStoreError } from '../../src/graph/graph-store.js';
import { type ApiOptions, apiOf, type TestApi } from '../support/api.js';
import { storeThatReads, storeWithoutSnapshot } from '../support/failing-store.js';
import { TRACED } from '../support/traced.js';

const QUERY = '{ region(id: "region:PT-11") { id } }';
const opened: TestApi[] = [];

afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

async function apiWith(store: Parameters<typeof apiOf>[0], options: ApiOptions = {}) {
  const api = await apiOf(store, options);
  opened.push(api);
  return api;
}

const failing = (error: unknown, options?: ApiOptions) =>
  apiWith(
    storeThatReads(() => Promise.reject(error)),
    options,
  );

test('what nobody foresaw is masked; the log has it under the id that the client was given', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const api = await failing(new Error('password=secret'), { logger });
  const { data, errors } = await api.ask(QUERY);
  const requestId = errors?.[0]?.extensions?.requestId;
  expect(data).toEqual({ region: null });
  expect(errors).toEqual([
    {
      message: 'Something went wrong here.',
      path: ['region'],
      locations: [{ line: 1, column: 3 }],
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        hint: 'Report it with `requestId`.',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    },
  ]);
  const logged = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'masked');
  expect(logged).toEqual([
    expect.objectContaining({
      requestId,
      err: expect.objectContaining({ message: 'password=secret' }),
    }),
  ]);
});

test('what befalls a field that must not be null leaves 200, as GraphQL over HTTP has it', async () => {
  const { server } = await failing(new GraphStoreError('UNAVAILABLE', 'bolt://10.0.0.1 refused'));
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const payload = { query: '{ regions { nodes { id } } }' };
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { accept },
    });
    const { data, errors } = response.json();
    expect([response.statusCode, data, errors[0].extensions.code]).toEqual([
      200,
      null,
      'SERVICE_UNAVAILABLE',
    ]);
  }
});

test('a statement that the engine refuses is a fault of the program: masked', async () => {
  const api = await failing(new GraphStoreError('STATEMENT', 'MATCH (n) …'));
  expect((await api.ask(QUERY)).errors?.[0]?.message).toBe('Something went wrong here.');
});

test('an engine that cannot be reached is said to be', async () => {
  const api = await failing(new GraphStoreError('UNAVAILABLE', 'bolt://10.0.0.1 refused'));
  expect((await api.ask(QUERY)).errors).toMatchObject([
    {
      message: 'The graph cannot be reached at the moment; try again.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    },
  ]);
});

test('an empty graph is 503, to GraphQL and to who asks whether it is ready', async () => {
  const { server } = await apiWith(
    storeWithoutSnapshot(new GraphStoreError('EMPTY', '/secret/path')),
  );
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: QUERY },
  });
  expect(response.statusCode).toBe(503);
  expect(response.json()).toEqual({
    errors: [
      {
        message: 'The graph is empty: nothing has been imported yet.',
        extensions: { code: 'SERVICE_UNAVAILABLE', ...TRACED },
      },
    ],
  });
  const ready = await server.inject('/health/ready');
  expect([ready.statusCode, ready.json()]).toEqual([
    503,
    { status: 'unavailable', reason: 'EMPTY' },
  ]);
  expect((await server.inject('/health/live')).json()).toEqual({ status: 'ok' });
});

test('a request that takes too long is given up, and its statements with it', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const store = storeThatReads((query, options) => {
    signals.push(options?.signal);
    return orAbort(new Promise<never>(() => undefined), options?.signal, query.name);
  });
  const api = await apiWith(store, { deadlineMs: 30 });
  expect((await api.ask(QUERY)).errors).toMatchObject([
    {
      message: 'The request took longer than 30 ms; ask for less, or for smaller pages.',
      extensions: { code: 'DEADLINE', limit: 30 },
    },
  ]);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test('a statement that the database stopped is no client that went away', async () => {
  const api = await failing(new GraphStoreError('ABORTED', 'Statement x took longer than it may.'));
  const { errors } = await api.ask(QUERY);
  expect(errors?.[0]?.extensions).toEqual({ code: 'DEADLINE', ...TRACED });
});

test('when the client goes away its statements are given up', async () => {
  const client = new AbortController();
  const aborted = new Promise<unknown>((resolve) => {
    const store = storeThatReads((query, { signal } = {}) => {
      signal?.addEventListener('abort', () => resolve(signal.reason));
      client.abort();
      return orAbort(new Promise<never>(() => undefined), signal, query.name);
    });
    askUntilAborted(store, client.signal).catch(resolve);
  });
  expect(await aborted).toMatchObject({ message: 'The client went away.' });
});

async function askUntilAborted(store: Parameters<typeof apiOf>[0], signal: AbortSignal) {
  const { server } = await apiWith(store);
  const url = await server.listen({ port: 0 });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: QUERY });
  await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal }).catch(() => undefined);
}

test('a code that no document knows does not get out', async () => {
  const unknown = new GraphQLError('secret', { extensions: { code: 'MADE_UP' } });
  const api = await failing(unknown);
  expect((await api.ask(QUERY)).errors).toMatchObject([
    { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
});

test('a request keeps the id that its caller gave it, if it is one', async () => {
  const { server } = await apiWith(storeThatReads(async () => []));
  const idOf = async (id: string) =>
    (await server.inject({ url: '/health/live', headers: { 'x-request-id': id } })).headers[
      'x-request-id'
    ];
  expect(await idOf('trace-1')).toBe('trace-1');
  expect(await idOf('"} forged')).toMatch(/^[0-9a-f-]{36}$/);
});

test('another address, and a body that is no JSON, are answered in the form of GraphQL errors', async () => {
  const { server } = await apiWith(storeThatReads(async () => []));
  const missing = await server.inject('/nothing');
  expect([missing.statusCode, missing.json().errors[0].extensions.code]).toEqual([
    404,
    'NOT_FOUND',
  ]);
  const headers = { 'content-type': 'application/json' };
  const broken = await server.inject({ method: 'POST', url: '/graphql', payload: '{', headers });
  expect([broken.statusCode, broken.json().errors[0].extensions.code]).toEqual([
    400,
    'BAD_REQUEST',
  ]);
});

test.each([
  ['/graphql', 405, 'GET, HEAD, POST'],
  ['/graphql/Regions?variables={}', 405, 'GET, HEAD, POST'],
  ['/export/Regions.csv', 405, 'GET, HEAD'],
  ['/health/live', 405, 'GET, HEAD'],
  ['/nothing', 404, undefined],
])('PUT %s is %d', async (url, status, allow) => {
  const { server } = await apiWith(storeThatReads(async () => []));
  const response = await server.inject({ method: 'PUT', url });
  expect([response.statusCode, response.headers.allow]).toEqual([status, allow]);
  // Caches may keep what says of itself nothing else.
  expect(response.headers['cache-control']).toBe('no-store');
  const [error] = response.json().errors;
  expect(error.extensions).toEqual({
    code: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST',
    ...TRACED,
  });
});
