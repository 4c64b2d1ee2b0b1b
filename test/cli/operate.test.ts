import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workedExample } from '../support/data/raw-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { importInto } from '../support/graph-of.js';
import { environmentOf, runProgram, serveProgram } from '../support/program.js';

const QUERY = '{ release { number } }';

describe('operating a server', () => {
  let graph: FreshGraph;
  let folder: string;
  beforeAll(async () => {
    graph = await grafeoEngine.freshGraph();
    await importInto(graph, workedExample());
    folder = mkdtempSync(join(tmpdir(), 'bilateral-operate-'));
  });
  afterAll(async () => {
    await graph.destroy();
    rmSync(folder, { recursive: true });
  });

  test('a key made by the command opens a server that wants one; metrics have a port of their own', async () => {
    const { stdout, code } = await runProgram(['key', 'ministry', '--budget', '500']);
    expect(code).toBe(0);
    const [, key = '', line = ''] = /(bl_\S+)\n[\s\S]*?\n(ministry \S+ 500)\n/.exec(stdout) ?? [];
    expect(line).toBe(`ministry ${createHash('sha256').update(key).digest('hex')} 500`);
    const file = join(folder, 'keys');
    writeFileSync(file, `${line}\n`);
    const METRICS_PORT = String(await freePort());
    const env = {
      ...environmentOf(graph.options),
      KEYS_FILE: file,
      REQUIRE_KEY: 'true',
      METRICS_PORT,
    };
    const program = await serveProgram([], { env });
    const send = (headers: Record<string, string>) =>
      fetch(program.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: QUERY }),
      });
    expect((await send({})).status).toBe(401);
    const answered = await send({ authorization: `Bearer ${key}` });
    expect([answered.status, answered.headers.get('ratelimit-limit')]).toEqual([200, '500']);
    // Nor does a connection there on which nothing is asked keep the process.
    const silent = connect(Number(METRICS_PORT), '127.0.0.1');
    await once(silent, 'connect');
    const metrics = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text();
    expect(metrics).toContain('bilateral_release 1\n');
    expect(metrics).toContain('nodejs_eventloop_lag_seconds');
    expect((await program.kill('SIGTERM')).code).toBe(0);
    silent.destroy();
  });

  test('a name that cannot stand in the file, and a file that is none, are refused in a line', async () => {
    const { stderr, code } = await runProgram(['key', 'two words']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('received "two words"')]);
    const env = { ...environmentOf(graph.options), KEYS_FILE: join(folder, 'missing') };
    const refused = await runProgram(['serve'], { env });
    expect([refused.code, refused.stderr]).toEqual([
      1,
      `KEYS_FILE ${join(folder, 'missing')} cannot be read (ENOENT).\n`,
    ]);
  });

  test('a collector that is not there does not keep a server from stopping', async () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${await freePort()}`;
    const env = { ...environmentOf(graph.options), OTEL_EXPORTER_OTLP_ENDPOINT };
    const program = await serveProgram([], { env });
    await program.ask(QUERY);
    const stoppedAt = performance.now();
    const { code, stderr } = await program.kill('SIGTERM');
    expect(code).toBe(0);
    expect(stderr).toContain('"msg":"the last spans did not reach the collector"');
    expect(performance.now() - stoppedAt).toBeLessThan(8_000);
  });

  test('an embedded graph that is opened to other machines says so in one line', async () => {
    const env = { ...environmentOf(graph.options), HOST: '0.0.0.0' };
    const { stderr } = await (await serveProgram([], { env })).kill('SIGTERM');
    const [line, ...more] = stderr.trim().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({
      level: 40,
      host: '0.0.0.0',
      msg: expect.stringMatching(/^HOST is not loopback and the graph is embedded: /),
    });
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
