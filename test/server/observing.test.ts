import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { readConfig } from '../../src/config.js';
import { orAbort } from '../../src/graph/abort.js';
import { createLogger } from '../../src/logger.js';
import type { ServerParts } from '../../src/server/create-server.js';
import { createServer as createApi } from '../../src/server/create-server.js';
import { Metrics } from '../../src/server/observe/metrics.js';
import { createMetricsServer } from '../../src/server/observe/metrics-server.js';
import { operationNames } from '../../src/server/observe/operation-names.js';
import { startTracing } from '../../src/server/observe/tracing.js';
import { until } from '../graph/small-graph.js';
import { storeThatReads } from '../support/failing-store.js';

const QUERY = 'query Region { region(id: "region:PT-11") { id } }';
const RELEASE_HASH = createHash('sha256')
  .update(readFileSync('schema/operations/release.graphql'))
  .digest('hex');
const store = storeThatReads(async () => []);
const config = readConfig({});
const logger = createLogger('silent');

async function asked(parts: Partial<ServerParts>, queries: readonly string[], headers = {}) {
  const api = await createApi({ store, config, logger, ...parts });
  for (const query of queries) {
    await api.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
  }
  await api.inject('/health/live');
  return api;
}

test('one line a request: name, cost, status, time and id, and nothing of whom or of what', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const secret = 'query Secret($id: ID!) { region(id: $id) { id } }';
  const api = await asked({ logger }, [QUERY, secret, '{']);
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    [
      { operation: 'Region', cost: 2, status: 200 },
      // Its variable is missing.
      { operation: 'Secret', cost: 2, status: 200 },
      { operation: null, cost: null, status: 200 },
    ].map((own) => ({
      ...own,
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      requestId: expect.any(String),
      ms: expect.any(Number),
      msg: 'answered',
    })),
  );
  await api.close();
});

test('a line also where the client went away, and where the answer has no end', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const metrics = new Metrics(operationNames());
  const client = new AbortController();
  const waits = storeThatReads((query, { signal } = {}) => {
    client.abort();
    return orAbort(new Promise<never>(() => undefined), signal, query.name);
  });
  const api = await createApi({ store: waits, config, logger, metrics });
  // Begins, and ends with an error.
  api.get('/half', (_request, reply) => reply.send(Readable.from(half())));
  const url = await api.listen({ port: 0, host: '127.0.0.1' });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: QUERY });
  const { signal } = client;
  const asked = fetch(`${url}/graphql`, { method: 'POST', headers, body, signal });
  await expect(asked).rejects.toThrow('aborted');
  await expect(fetch(`${url}/half`).then((response) => response.text())).rejects.toThrow();
  // A connection ends a moment after its client.
  const ended = () => lines.map((line) => JSON.parse(line)).filter(({ ms }) => ms !== undefined);
  await until(() => ended().length === 2);
  expect(ended()).toEqual([
    expect.objectContaining({ msg: 'given up', status: 499, operation: 'Region', cost: 2 }),
    expect.objectContaining({ msg: 'cut off', status: 200, operation: null, cost: null }),
  ]);
  expect((await metrics.registry.metrics()).split('\n')).toEqual(
    expect.arrayContaining([
      'bilateral_request_seconds_count{operation="Region",status="499"} 1',
      'bilateral_request_seconds_count{operation="other",status="200"} 1',
      'bilateral_cut_off_total{operation="other"} 1',
    ]),
  );
  await api.close();
});

async function* half() {
  yield 'half';
  await pause(50);
  throw new Error('and no more');
}

test('what is not sent again, and what is refused at the door, has the name of its operation too', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const api = await createApi({ store, config: { ...config, BUDGET_PER_MINUTE: 100 }, logger });
  const search = new URLSearchParams({ query: QUERY, operationName: 'Region' });
  const ask = async (url: string, etag = '"none"') => {
    const headers = { 'apollo-require-preflight': 'yes', 'if-none-match': etag };
    const { statusCode, headers: received } = await api.inject({ url, headers });
    return { statusCode, etag: String(received.etag) };
  };
  const addresses = [
    '/graphql/Release',
    `/graphql?documentId=sha256:${RELEASE_HASH}`,
    `/graphql?${search}`,
  ];
  for (const address of addresses) {
    const { etag } = await ask(address);
    expect((await ask(address, etag)).statusCode).toBe(304);
  }
  while ((await ask('/graphql/Release')).statusCode !== 429);
  await ask('/export/Regions.csv');
  await ask('/graphql/MadeUp');
  const known = lines.map((line) => JSON.parse(line));
  expect(
    known
      .filter(({ status }) => status === 304 || status === 429)
      .map(({ status, operation }) => [status, operation]),
  ).toEqual([
    [304, 'Release'],
    [304, 'Release'],
    [304, 'Region'],
    [429, 'Release'],
    [429, 'Regions'],
    [429, null],
  ]);
  await api.close();
});

test('metrics by names of stored operations; all others are one', async () => {
  const metrics = new Metrics(operationNames());
  const api = await asked({ metrics }, [QUERY, QUERY, QUERY.replace('Region', 'MadeUp'), '{']);
  const server = createMetricsServer(metrics);
  const { body, headers } = await server.inject('/metrics');
  expect(headers['content-type']).toContain('text/plain');
  const lines = body.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'bilateral_request_seconds_count{operation="Region",status="200"} 2',
      'bilateral_request_seconds_count{operation="other",status="200"} 2',
      'bilateral_cost_total{operation="Region"} 4',
      'bilateral_statement_seconds_count{statement="recordsByIds",outcome="answered"} 2',
      'bilateral_cache_reads_total{cache="answers",outcome="hit"} 1',
      'bilateral_release 7',
      'bilateral_in_flight 0',
    ]),
  );
  expect(body).not.toContain('MadeUp');
  expect((await api.inject('/metrics')).statusCode).toBe(404);
  await api.close();
  await server.close();
});

test('a collector gets a span a request, a child a statement, within the trace of the caller', async () => {
  const bodies: unknown[] = [];
  const collector = createServer(async (request: IncomingMessage, response) => {
    bodies.push({ url: request.url, body: await json(request) });
    response.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  const tracing = startTracing(`http://127.0.0.1:${port}`);
  const traceId = 'a'.repeat(32);
  const traceparent = `00-${traceId}-${'b'.repeat(16)}-01`;
  const api = await asked({ tracer: tracing.tracer }, [QUERY], { traceparent });
  await api.close();
  await tracing.stop();
  collector.close();
  const spans = bodies.flatMap((sent) => spansOf(sent));
  const parent = spans.find(({ name }) => name === 'query Region');
  expect(spans.map(({ name }) => name).sort()).toEqual(['query Region', 'recordsByIds']);
  expect(parent).toMatchObject({ traceId, parentSpanId: 'b'.repeat(16) });
  expect(spans.find(({ name }) => name === 'recordsByIds')).toMatchObject({
    traceId,
    parentSpanId: parent?.spanId,
  });
});

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

interface SentTraces {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: SentSpan[] }[];
  }[];
}

function spansOf(sent: unknown): SentSpan[] {
  const { url, body } = sent as { url: string; body: SentTraces };
  expect(url).toBe('/v1/traces');
  return body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}
