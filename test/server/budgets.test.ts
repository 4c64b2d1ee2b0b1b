import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Config } from '../../src/config.js';
import { clientOfAddress } from '../../src/server/budget/client-address.js';
import { newKey, readKeys } from '../../src/server/budget/keys.js';
import { apiOf } from '../support/api.js';
import { storeThatReads } from '../support/failing-store.js';
import { liveHeap } from '../support/live-heap.js';
import { TRACED } from '../support/traced.js';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:cb00:7107', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::%eth0', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is the client %s', (address, client) => {
  expect(clientOfAddress(address)).toBe(client);
});

// A slow machine has spent some of the sixty.
const SECONDS = expect.stringMatching(/^[1-6]?\d$/);
const RELEASE = '{ release { number } }'; // costs 2
const COUNTRY = '{ country(id: "country:PT") { id } }'; // costs 2

const folder = mkdtempSync(join(tmpdir(), 'bilateral-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keysFile(text: string): string {
  const path = join(folder, `keys-${createHash('md5').update(text).digest('hex')}`);
  writeFileSync(path, text);
  return path;
}

type Sent = { readonly from?: string; readonly query?: string; readonly headers?: object };

async function serverWith(config: Partial<Config>, logger = pino({ level: 'silent' })) {
  const { server } = await apiOf(
    storeThatReads(async () => []),
    { settings: config, logger },
  );
  return {
    server,
    send: async ({ from = '203.0.113.7', query = RELEASE, headers = {} }: Sent = {}) => {
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query },
        remoteAddress: from,
        headers: headers as Record<string, string>,
      });
      const { 'ratelimit-remaining': remaining } = response.headers;
      return { response, status: response.statusCode, remaining: remaining && Number(remaining) };
    },
  };
}

test('a budget is spent by cost, told in headers, and refused with a time to wait', async () => {
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: 5 });
  const { response: first } = await send();
  expect(first.headers).toMatchObject({
    'ratelimit-limit': '5',
    'ratelimit-remaining': '3',
    'ratelimit-reset': SECONDS,
    'ratelimit-policy': '"cost";q=5;w=60',
    ratelimit: expect.stringMatching(/^"cost";r=3;t=[1-6]?\d$/),
  });
  expect(first.headers).not.toHaveProperty('retry-after');
  expect((await send()).remaining).toBe(1);
  // Its first point is taken, the second is not there: that it was refused costs no more.
  const { response: refused, status } = await send();
  expect(status).toBe(429);
  expect(refused.headers).toMatchObject({ 'ratelimit-remaining': '0', 'retry-after': SECONDS });
  expect(refused.json()).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(/^This costs 2, and 0 are left of 5 for 60 s; it is whole/),
        extensions: { code: 'RATE_LIMITED', limit: 5, value: 2, remaining: 0, ...TRACED },
      },
    ],
  });
  expect(refused.json()).not.toHaveProperty('data');
  expect((await send()).status).toBe(429);
  // Others have their own, and who runs the server is not refused.
  expect((await send({ from: '203.0.113.8' })).status).toBe(200);
  expect((await server.inject('/health/live')).statusCode).toBe(200);
  await server.close();
});

test.each([
  ['one more than the budget', '{ sources(first: 1) { nodes { id title } } }', 'cost - 1', null],
  ['what a smaller page would not', '{ sources(first: 100) { nodes { id title } } }', 20, 'some'],
])('what the whole budget never holds is too dear, and no matter of time: %s', async (...row) => {
  const [, query, budget, page] = row;
  const { send: ask, server: free } = await serverWith({});
  const cost = (await ask({ query })).response.json().extensions.cost.requested;
  await free.close();
  const limit = budget === 'cost - 1' ? cost - 1 : Number(budget);
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: limit });
  const { response } = await send({ query });
  expect(response.headers).not.toHaveProperty('retry-after');
  const [{ extensions }] = response.json().errors;
  expect(extensions).toMatchObject({ code: 'COST_LIMIT', limit, value: cost });
  if (page === null) expect(extensions.pageSize).toBeNull();
  else {
    const smaller = query.replace('100', String(extensions.pageSize));
    const { response: passed } = await send({ from: '203.0.113.8', query: smaller });
    expect(passed.json()).not.toHaveProperty('errors');
  }
  await server.close();
});

test('documents that are none cost a point each, too', async () => {
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: 5 });
  expect((await send({ query: '{' })).remaining).toBe(4);
  await server.close();
});

test('addresses of one /64, and one address in two notations, are one client', async () => {
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: 100 });
  const remaining = async (from: string) => (await send({ from })).remaining;
  expect(await remaining('2001:db8::1')).toBe(98);
  expect(await remaining('2001:db8::2')).toBe(96);
  expect(await remaining('2001:db8:0:1::2')).toBe(98);
  expect(await remaining('203.0.113.9')).toBe(98);
  expect(await remaining('::ffff:203.0.113.9')).toBe(96);
  await server.close();
});

test('without trusted proxies X-Forwarded-For is what anybody may write', async () => {
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: 100 });
  for (const [index, forged] of ['198.51.100.1', '198.51.100.2'].entries()) {
    const headers = { 'x-forwarded-for': forged };
    expect((await send({ headers })).remaining).toBe(98 - 2 * index);
  }
  await server.close();
});

test('behind n proxies the client is the n-th entry from the right, whatever it wrote itself', async () => {
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: 100, TRUSTED_PROXIES: 2 });
  const remaining = async (forwarded: string) =>
    (await send({ from: '10.0.0.1', headers: { 'x-forwarded-for': forwarded } })).remaining;
  // client, outer proxy; then the same with addresses of the client's own invention before it.
  expect(await remaining('203.0.113.7, 10.0.0.2')).toBe(98);
  expect(await remaining('198.51.100.1, 203.0.113.7, 10.0.0.2')).toBe(96);
  expect(await remaining('198.51.100.2,198.51.100.3,203.0.113.7,10.0.0.2')).toBe(94);
  expect(await remaining('203.0.113.8, 10.0.0.2')).toBe(98);
  await server.close();
});

test('a key has its own budget and its name in the log; the key stands nowhere', async () => {
  const { key, line } = newKey('ministry', 1_000);
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (text: string) => lines.push(text) });
  const KEYS_FILE = keysFile(`# holders\n\n${line}\n`);
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: 5, KEYS_FILE }, logger);
  expect((await send({ headers: { authorization: `Bearer ${key}` } })).remaining).toBe(998);
  // Another address, the other header: the same account.
  const headers = { 'x-api-key': key };
  expect((await send({ from: '203.0.113.99', headers })).remaining).toBe(996);
  expect((await send()).remaining).toBe(3);
  expect(lines.join()).toContain('"key":"ministry"');
  expect(lines.join()).not.toContain(key);
  expect(lines.join()).not.toMatch(/203\.0\.113/);
  await server.close();
});

test('a key that nobody holds is refused, and costs whoever tries it', async () => {
  const { send, server } = await serverWith({ BUDGET_PER_MINUTE: 5 });
  const headers = { authorization: 'Bearer bl_wrong' };
  const { response, status } = await send({ headers });
  expect(status).toBe(401);
  expect(response.headers['www-authenticate']).toBe('Bearer');
  expect(response.json()).toMatchObject({
    errors: [
      {
        message: 'The key is not known here.',
        extensions: { code: 'UNAUTHENTICATED', ...TRACED },
      },
    ],
  });
  for (let index = 0; index < 4; index++) await send({ headers });
  expect((await send({ headers })).status).toBe(429);
  await server.close();
});

test('a server may answer holders of a key alone', async () => {
  const { key, line } = newKey('ministry', 1_000);
  const { send, server } = await serverWith({ REQUIRE_KEY: true, KEYS_FILE: keysFile(line) });
  expect((await send()).status).toBe(401);
  expect((await server.inject('/export/Regions.csv')).statusCode).toBe(401);
  expect((await send({ headers: { 'x-api-key': key } })).status).toBe(200);
  expect((await server.inject('/health/live')).statusCode).toBe(200);
  await server.close();
});

test('a server that nobody could ask does not start', async () => {
  await expect(serverWith({ REQUIRE_KEY: true })).rejects.toThrow(/KEYS_FILE names no key/);
});

test('every line of the file that is none is named', () => {
  const { line } = newKey('one', 5);
  const path = keysFile(`${line}\n${line}\ntwo abc 5\nthree ${'0'.repeat(64)} 0\n`);
  expect(() => readKeys(path)).toThrow(
    [
      `${path}:2: the name one is there already`,
      `${path}:3: expected "name sha256 budget"`,
      `${path}:4: expected "name sha256 budget"`,
    ].join('\n'),
  );
  expect(() => readKeys('/nowhere')).toThrow('KEYS_FILE /nowhere cannot be read (ENOENT).');
  expect(() => newKey('a b', 5)).toThrow(/received "a b" and 5/);
});

test('memory is bounded, whatever the number of addresses', async () => {
  const { server, send } = await serverWith({ BUDGET_PER_MINUTE: 1_000_000 });
  const { Budgets } = await import('../../src/server/budget/budgets.js');
  const budgets = new Budgets(1_000, []);
  const charge = async (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      await budgets
        .ofAddress(`2001:db8:${(at >> 16).toString(16)}:${(at & 65_535).toString(16)}::`)
        .charge(1);
    }
    return liveHeap();
  };
  const full = await charge(0, 150_000);
  const fuller = await charge(150_000, 300_000);
  // 65,536 accounts and no more.
  expect(fuller - full).toBeLessThan(10_000_000);
  expect((await send({ query: COUNTRY })).status).toBe(200);
  await server.close();
});
