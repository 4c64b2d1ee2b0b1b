import { connect, type Socket } from 'node:net';
import { apiOf } from '../support/api.js';
import { storeThatReads } from '../support/failing-store.js';
import { TRACED } from '../support/traced.js';

const QUERY = '{ region(id: "region:PT-11") { id } }';
const body = JSON.stringify({ query: QUERY });
const headers = { 'content-type': 'application/json' };

/** Reads end when they are told to. */
async function slowServer(max: number) {
  const reads: (() => void)[] = [];
  const store = storeThatReads(async () => {
    await new Promise<void>((resolve) => reads.push(resolve));
    return [];
  });
  const { server } = await apiOf(store, { settings: { MAX_IN_FLIGHT: max } });
  const url = await server.listen({ port: 0 });
  const ask = (signal?: AbortSignal) =>
    fetch(`${url}/graphql`, { method: 'POST', headers, body, ...(signal && { signal }) });
  const until = async (count: number) => {
    while (reads.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { server, url, reads, ask, until };
}

test('as many as it takes are answered, as many wait, the next is refused at once; probes are answered all the same', async () => {
  const { server, url, reads, ask, until } = await slowServer(2);
  const answered = [ask(), ask()];
  await until(2);
  const waiting = [ask(), ask()];
  // Both wait when the next one is refused: requests of other connections may overtake.
  let refused = await ask(AbortSignal.timeout(1_000)).catch(() => null);
  while (refused === null) refused = await ask(AbortSignal.timeout(1_000)).catch(() => null);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await refused.json()).toMatchObject({
    errors: [
      {
        message: '2 requests are being answered and as many wait; try again in 1 s.',
        extensions: { code: 'OVERLOADED', limit: 2, retryAfter: 1, ...TRACED },
      },
    ],
  });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  for (const end of reads) end();
  await until(4);
  for (const end of reads) end();
  const statuses = (await Promise.all([...answered, ...waiting])).map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 200, 200]);
  // All places are free again.
  const again = ask();
  await until(5);
  reads[4]?.();
  expect((await again).status).toBe(200);
  await server.close();
});

// More than the kernel takes of an answer that nobody reads.
const LONG = 30_000_000;

/** Asked over a socket of its own, of which nothing is read yet. */
function askedBy(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const query = encodeURIComponent('{ region(id: "region:PT-11") { code } }');
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => resolve(socket));
    socket.write(
      `GET /graphql?query=${query} HTTP/1.1\r\nhost: x\r\nx-apollo-operation-name: x\r\nconnection: close\r\n\r\n`,
    );
  });
}

test('who takes nothing of an answer loses the place, who takes it slowly has it all', async () => {
  const record = { id: 'region:PT-11', slug: 'x'.repeat(LONG), rank: 0, sourceIds: [] };
  const store = storeThatReads(async () => [{ record }] as never);
  const { server } = await apiOf(store, { deadlineMs: 1_000, settings: { MAX_IN_FLIGHT: 2 } });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const [silent, slow] = await Promise.all([askedBy(url), askedBy(url)]);
  let taken = 0;
  const take = () => {
    taken += (slow.read() as Buffer | null)?.length ?? 0;
  };
  const taking = setInterval(take, 150);
  try {
    const statuses: number[] = [];
    while (statuses.at(-1) !== 200 && statuses.length < 6) {
      statuses.push((await fetch(`${url}/graphql`, { method: 'POST', headers, body })).status);
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([503, 200]);
    clearInterval(taking);
    const ended = new Promise((resolve) => slow.once('close', resolve));
    slow.on('data', (bytes: Buffer) => {
      taken += bytes.length;
    });
    await ended;
    expect(taken).toBeGreaterThan(LONG);
  } finally {
    clearInterval(taking);
    for (const socket of [silent, slow]) socket.destroy();
    await server.close();
  }
}, 60_000);

test('clients that go away give back their places, waiting or not', async () => {
  const { server, reads, ask, until } = await slowServer(1);
  const gone = new AbortController();
  const leaving = [ask(gone.signal), ask(gone.signal)].map((asked) => asked.catch(() => 'gone'));
  await until(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  gone.abort();
  await Promise.all(leaving);
  const next = ask();
  await until(2);
  for (const end of reads) end();
  expect((await next).status).toBe(200);
  await server.close();
});

test('who waits too long is told to come back', async () => {
  const { server, reads, ask, until } = await slowServer(1);
  const first = ask();
  await until(1);
  expect((await ask()).status).toBe(503);
  reads[0]?.();
  expect((await first).status).toBe(200);
  await server.close();
});
