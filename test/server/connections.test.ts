import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { createServer } from '../../src/server/create-server.js';
import { Metrics } from '../../src/server/observe/metrics.js';
import { until } from '../graph/small-graph.js';
import { storeThatReads } from '../support/failing-store.js';

const COUNTED = 'bilateral_request_seconds_count{operation="other",status=';
const QUESTION = `GET /graphql?query=${encodeURIComponent('{ release { number } }')} HTTP/1.1`;
const OPEN = 'Host: a\r\nApollo-Require-Preflight: 1\r\n';

async function listening() {
  const lines: string[] = [];
  const metrics = new Metrics([]);
  const server = await createServer({
    store: storeThatReads(async () => []),
    config: { DEADLINE_MS: 30_000 },
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    metrics,
  });
  const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
  const send = async (bytes: string): Promise<Socket> => {
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(bytes);
    return socket;
  };
  const told = () => lines.map((line) => JSON.parse(line)).filter(({ ms }) => ms !== undefined);
  return { server, metrics, send, told };
}

const headersOf = (answer: string) => answer.slice(0, answer.indexOf('\r\n\r\n')).toLowerCase();
const bodyOf = (answer: string) => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));

test('what a connection in use asks while the server closes is answered and told as anything else', async () => {
  const { server, send, told } = await listening();
  const socket = await send(`${QUESTION}\r\n`);
  // Taken by the server, which so has a request whose head is still coming.
  await text(await send(`${QUESTION}\r\n${OPEN}Connection: close\r\n\r\n`));
  await until(() => told().length === 1);
  const closed = server.close();
  socket.write(`${OPEN}\r\n`);
  const answer = await text(socket);
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(headersOf(answer)).toContain('\r\nconnection: close');
  expect(bodyOf(answer).data).toEqual({ release: { number: 7 } });
  const [, requestId] = /x-request-id: (\S+)/.exec(headersOf(answer)) ?? [];
  expect(told().at(-1)).toMatchObject({ msg: 'answered', status: 200, requestId });
});

test('an address that does not decode is refused with the headers of any answer, a line and a measurement', async () => {
  const { server, metrics, send, told } = await listening();
  for (const method of ['GET', 'POST']) {
    const bytes = `${method} /graphql/%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
    const answer = await text(await send(bytes));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    const { message, extensions } = bodyOf(answer).errors[0];
    expect([message, extensions.code]).toEqual([
      "'/graphql/%ff' is not a valid url component",
      'BAD_REQUEST',
    ]);
    const headers = headersOf(answer);
    expect(headers).toContain(`x-request-id: ${extensions.requestId}`);
    expect(headers).toContain('x-content-type-options: nosniff');
    expect(headers).toContain('cache-control: no-store');
    await until(() => told().at(-1)?.requestId === extensions.requestId);
    expect(told().at(-1)).toMatchObject({ status: 400, operation: null, msg: 'answered' });
  }
  expect(await metrics.registry.metrics()).toContain(`${COUNTED}"400"} 2\n`);
  await server.close();
});

test('a request that does not come to its end is given up when its time is over, not half a minute later', async () => {
  const { server, send } = await listening();
  server.server.requestTimeout = 300;
  const startedAt = performance.now();
  const answer = await text(await send(`${QUESTION}\r\n`));
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  await server.close();
}, 60_000);
