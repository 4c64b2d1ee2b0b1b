import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { registerExplorer } from '../../src/server/explorer.js';
import { apiOf, type TestApi } from '../support/api.js';
import { ensureBuilt } from '../support/built-program.js';
import { storeThatReads } from '../support/failing-store.js';

describe('the explorer over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    await ensureBuilt();
    api = await apiOf(storeThatReads(async () => []));
  });
  afterAll(() => api.close());

  test.each(['/', '/ask?left=RU'])('%s is the page, asked for anew each time', async (url) => {
    const { statusCode, headers, body } = await api.server.inject(url);
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(body).toContain('<div id="explorer">');
  });

  test('an address that names a record is the page, however long its id is', async () => {
    const { statusCode, body } = await api.server.inject(`/look/firm:${'x'.repeat(1_000)}`);
    expect([statusCode, body.includes('<div id="explorer">')]).toEqual([200, true]);
  });

  test('what the page loads is kept for ever, and sent compressed', async () => {
    const { body: page } = await api.server.inject('/');
    const scripts = page.match(/\/assets\/[\w-]+\.js/g) ?? [];
    let bytes = 0;
    for (const url of scripts) {
      const { headers, rawPayload } = await api.server.inject({
        url,
        headers: { 'accept-encoding': 'br, gzip' },
      });
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-encoding']).toBe('br');
      bytes += rawPayload.length;
    }
    expect(scripts.length).toBeGreaterThan(0);
    // With the texts of a language, which come next, the first view stays below 70 KB.
    expect(bytes).toBeLessThan(60_000);
  });

  test('the console alone may write style sheets, and nothing else besides', async () => {
    const policyOf = async (url: string) =>
      String((await api.server.inject(url)).headers['content-security-policy']);
    const [strict, ofConsole] = [await policyOf('/ask'), await policyOf('/console')];
    expect(ofConsole).toBe(strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
    expect(strict).toContain("style-src 'self';");
    const { body } = await api.server.inject('/console');
    expect(body).toContain('<div id="explorer" class="console">');
  });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await api.server.inject('/');
    const again = await api.server.inject({
      url: '/',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('each encoding has a tag of its own, and any of them is known again in whatever form', async () => {
    const { body: page } = await api.server.inject('/');
    const [url = ''] = page.match(/\/assets\/[\w-]+\.js/) ?? [];
    const tagOf = async (encoding: string) =>
      String(
        (await api.server.inject({ url, headers: { 'accept-encoding': encoding } })).headers.etag,
      );
    const tags = [await tagOf('br'), await tagOf('gzip'), await tagOf('identity')];
    expect(new Set(tags).size).toBe(3);
    for (const held of [...tags, `W/${tags[0]}`, `"another", ${tags[1]}`]) {
      const { statusCode } = await api.server.inject({
        url,
        headers: { 'if-none-match': held },
      });
      expect([held, statusCode]).toEqual([held, 304]);
    }
    const { statusCode } = await api.server.inject({
      url,
      headers: { 'if-none-match': '"another"' },
    });
    expect(statusCode).toBe(200);
  });

  test('where several origins may read, what is kept for one is not shown to another', async () => {
    const settings = { CORS_ORIGINS: 'https://a.example,https://b.example' };
    const open = await apiOf(
      storeThatReads(async () => []),
      { settings },
    );
    const { body: page } = await open.server.inject('/');
    const [script = ''] = page.match(/\/assets\/[\w-]+\.js/) ?? [];
    const { headers } = await open.server.inject({
      url: script,
      headers: { origin: 'https://a.example' },
    });
    expect(headers['access-control-allow-origin']).toBe('https://a.example');
    expect(String(headers.vary).toLowerCase().split(', ').sort()).toEqual([
      'accept-encoding',
      'origin',
    ]);
    await open.close();
  });

  test('any other address is a page to a browser, with the way back, and still not found', async () => {
    for (const url of ['/elsewhere', '/ask/more', '/search?q=Marche']) {
      const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
      const { statusCode, headers, body } = await api.server.inject({ url, headers: { accept } });
      expect([url, statusCode, headers['content-type'], headers.etag, headers.vary]).toEqual([
        url,
        404,
        'text/html; charset=utf-8',
        undefined,
        'Accept',
      ]);
      expect(body).toContain('<div id="explorer">');
    }
  });

  test('any other address is a typed error to a program, not the page', async () => {
    for (const url of ['/elsewhere', '/assets/nothing.js', '/../package.json', '/ask/more']) {
      const { statusCode, headers, body } = await api.server.inject(url);
      expect([url, statusCode, headers['content-type']]).toEqual([
        url,
        404,
        'application/json; charset=utf-8',
      ]);
      expect([headers['cache-control'], headers.vary]).toEqual(['no-store', 'Accept']);
      expect(JSON.parse(body).errors[0].extensions.code).toBe('NOT_FOUND');
    }
  });

  test('where it is not built, one line says so', async () => {
    const server = fastify();
    registerExplorer(server, join(mkdtempSync(join(tmpdir(), 'bilateral-explorer-')), '/'));
    const { statusCode, body } = await server.inject('/');
    expect([statusCode, body.includes('npm run build')]).toEqual([503, true]);
    await server.close();
  });
});
