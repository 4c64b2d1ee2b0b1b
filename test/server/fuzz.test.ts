import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { buildApiSchema } from '../../src/server/build-schema.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { workedExample } from '../support/data/raw-data-set.js';
import { fuzzDocuments, kindOfAnswer } from '../support/fuzz/fuzz-documents.js';
import { liveHeap } from '../support/live-heap.js';

// `npm run fuzz` sends a million.
const DOCUMENTS = { seed: 20_261_126, count: 10_000, maxMs: 250_000 };
/** Bodies that once were answered with a fault of the program: as text, since a seed draws another once the schema grows. */
const KEPT_BODIES: readonly string[] = [
  '{"query": "mutation { __typename }"}',
  '{"query": "subscription S { __typename }"}',
];

const BODY = '{"query":"{ release { number } }"}';
const head = (length: number | string, more = '') =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n${more}\r\n`;

describe('whatever a client sends', () => {
  let api: ApiOfRows;
  let port: number;
  beforeAll(async () => {
    api = await apiOfRows(workedExample());
    port = Number(new URL(await api.server.listen({ port: 0, host: '127.0.0.1' })).port);
  });
  afterAll(() => api.close());

  test('no random document makes a fault of the program, and memory stays flat', async () => {
    const heaps: number[] = [];
    const progress = () => heaps.push(liveHeap());
    const schema = buildApiSchema();
    const seen = await fuzzDocuments(api.server, schema, { ...DOCUMENTS, progress });
    const sent = [...seen.values()].reduce((one, other) => one + other, 0);
    console.log(`${sent} documents: ${JSON.stringify(Object.fromEntries(seen))}`);
    expect(sent).toBe(DOCUMENTS.count);
    // The generator reaches what it is for: answers, refusals of arguments, and documents that are none.
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['data', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED']),
    );
    // What the bounded caches of answers and documents take while they fill.
    expect(Math.max(...heaps) - (heaps[0] ?? 0)).toBeLessThan(150 * 1_048_576);
  });

  test.each(KEPT_BODIES)('%s, which once was answered with a fault', async (body) => {
    expect(await kindOfAnswer(api.server, body, body)).not.toBe('data');
  });

  test.each<readonly [what: string, status: number, bytes: string | Buffer]>([
    ['a sound request', 200, head(BODY.length) + BODY],
    ['no HTTP', 400, 'hello\r\n\r\n'],
    ['a method that is none', 400, 'FETCH /graphql HTTP/1.1\r\n\r\n'],
    ['another method', 405, 'DELETE /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['a header without colon', 400, 'GET / HTTP/1.1\r\nHost a\r\n\r\n'],
    ['headers of 100 kB', 431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    [
      'an address of 10 kB',
      404,
      `GET /${'x'.repeat(10_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    ],
    [
      'an address that does not decode',
      400,
      'GET /graphql/%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    ],
    [
      'a query that does not decode',
      200,
      'GET /graphql?query=%ff HTTP/1.1\r\nHost: a\r\nApollo-Require-Preflight: 1\r\nConnection: close\r\n\r\n',
    ],
    ['two lengths', 400, head('5\r\nContent-Length: 6') + BODY],
    ['a length that is none', 400, head('abc') + BODY],
    ['a body too large', 413, head(200_001)],
    ['no body', 400, head(0)],
    ['a body that is no JSON', 400, `${head(1)}{`],
    [
      'a body that is no UTF-8',
      400,
      Buffer.concat([Buffer.from(head(2)), Buffer.from([0xff, 0xfe])]),
    ],
    ['JSON that is no object', 400, `${head(4)}null`],
    ['a number', 400, `${head(2)}42`],
    ['a query that is no text', 400, `${head(11)}{"query":5}`],
    [
      'variables that are no object',
      400,
      head(50) + '{"query":"{ release { number } }","variables":[1]}'.padEnd(50),
    ],
    [
      'a name of an operation that is none',
      200,
      head(60) + '{"query":"{ release { number } }","operationName":"Nope"}'.padEnd(60),
    ],
    ['prototype pollution', 400, head(30) + '{"__proto__":{"x":1}}'.padEnd(30)],
    [
      'compressed without saying so',
      400,
      Buffer.concat([Buffer.from(head(gzipSync(BODY).length)), gzipSync(BODY)]),
    ],
    [
      'a charset that nobody knows',
      200,
      head(BODY.length).replace('json', 'json; charset=klingon') + BODY,
    ],
    [
      'chunks that are none',
      400,
      `${head(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked')}zz\r\n`,
    ],
    ['an Accept that nothing fits', 406, head(BODY.length, 'Accept: image/png\r\n') + BODY],
  ])('%s: %d', async (_, status, bytes) => {
    const answer = await rawAnswer(port, bytes);
    const [, code] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? [];
    expect({ code, answer }).toEqual({ code: String(status), answer });
    if (status === 200) return;
    const { errors } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
    expect(errors[0].extensions).toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/),
      hint: expect.any(String),
      requestId: expect.any(String),
    });
    expect(errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  test('a request of HTTP 1.1 without host is refused by Node, without a body', async () => {
    expect(await rawAnswer(port, 'GET /graphql HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });

  test('and the next is answered', async () => {
    expect((await api.ask('{ release { number } }')).data).toEqual({ release: { number: 1 } });
  });
});

/** Everything that the server sends until it closes the connection. */
async function rawAnswer(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
}
