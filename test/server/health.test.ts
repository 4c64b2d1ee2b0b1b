import { apiOf } from '../support/api.js';
import { storeThatReads } from '../support/failing-store.js';

const QUERY = '{ region(id: "region:PT-11") { id } }';

test('ready when the graph answers, with the release it answers from', async () => {
  const api = await apiOf(storeThatReads(async () => []));
  const ready = await api.server.inject('/health/ready');
  expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ok', release: 7 }]);
  await api.close();
});

test('closing answers what is in flight first', async () => {
  let answer = () => {};
  const isAsked = new Promise<void>((asked) => {
    answer = asked;
  });
  const reads = storeThatReads(async () => {
    answer();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return [];
  });
  const { server, close } = await apiOf(reads);
  const url = await server.listen({ port: 0 });
  const response = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  await isAsked;
  const closingAt = performance.now();
  await close();
  // Not the time for which a client may keep an idle connection.
  expect(performance.now() - closingAt).toBeLessThan(5_000);
  expect(await (await response).json()).toMatchObject({ data: { region: null } });
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});
