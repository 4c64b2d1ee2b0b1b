import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { RegionsAndDistrictsDocument } from '../generated/graphql.js';
import { ROOT } from '../support/built-program.js';
import { workedExample } from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { importInto } from '../support/graph-of.js';
import { environmentOf, type ServedProgram, serveProgram } from '../support/program.js';

const SEED = join(ROOT, 'seed/italy-russia');
// Under 2 s on a machine that does nothing else; tests run beside each other.
const READY_MS = 15_000;

describeOnEachEngine('bilateral serve', (engine) => {
  let graph: FreshGraph;
  const started: ServedProgram[] = [];
  beforeEach(async () => {
    graph = await engine.freshGraph();
  });
  afterEach(async () => {
    for (const program of started.splice(0)) await program.kill('SIGKILL');
    await graph.destroy();
  });

  const serve = async (args: readonly string[] = [], env = {}) => {
    const program = await serveProgram(args, { env: { ...environmentOf(graph.options), ...env } });
    started.push(program);
    return program;
  };

  test('imports a seed in view, and says what to do next; the next start finds it there', async () => {
    const first = await serve(['--seed', SEED]);
    const [, command = ''] = await first.said(/^ {2}(curl .*)$/m);
    expect(await answerOf(command)).toMatchObject({
      data: { ties: { totalCount: 200, nodes: { length: 5 } } },
      extensions: { release: { number: 1 } },
    });
    const { data, errors } = await first.run(RegionsAndDistrictsDocument);
    expect({ errors, totalCount: data?.ties.totalCount }).toEqual({ totalCount: 21 });
    const { code, stdout, stderr } = await first.kill('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // A slow machine shows more: a line now and then, indented.
    const steps = stdout.split('\n').filter((line) => /^[…✔]/.test(line));
    expect(steps).toEqual([
      `… Read and check ${SEED}`,
      `✔ Read and check ${SEED}: 13,980 rows, no problem`,
      '… Write the next release',
      '✔ Release 1 is written and switched on',
    ]);

    const second = await serve(['--seed', SEED]);
    console.log(`Second start on ${engine.name}: ready in ${Math.round(second.readyAfterMs)} ms.`);
    expect(second.readyAfterMs).toBeLessThan(READY_MS);
    const ended = await second.kill('SIGINT');
    expect(ended.stdout).toMatch(/^\nBilateral answers at http:\/\/127\.0\.0\.1:\d+\/graphql\n/);
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a request under way when it is told to stop is answered', async () => {
    await importInto(graph, workedExample());
    const program = await serve([], { LOG_LEVEL: 'info' });
    const body = JSON.stringify({ query: '{ release { number } }' });
    const asking = await begunRequest(program.url, body);
    program.process.kill('SIGTERM');
    await program.said(/requests in flight are answered first/);
    asking.end(body);
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    expect(JSON.parse(await text(response))).toMatchObject({ data: { release: { number: 1 } } });
    expect((await program.ended).code).toBe(0);
  });

  test('a connection that says nothing does not hold up the end', async () => {
    await importInto(graph, workedExample());
    const program = await serve();
    const { port } = new URL(program.url);
    const silent = connect(Number(port), '127.0.0.1');
    await once(silent, 'connect');
    // Its answer says that the server has taken the connection before it, too.
    await program.ask('{ release { number } }');
    expect((await program.kill('SIGTERM')).code).toBe(0);
    silent.destroy();
  });
});

/** What the line, pasted into a shell, prints. */
async function answerOf(command: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  return JSON.parse(stdout);
}

/** The server has the head of it and says so; the body is still to come. */
async function begunRequest(url: string, body: string): Promise<ClientRequest> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    expect: '100-continue',
  };
  const asking = request(url, { method: 'POST', headers });
  asking.flushHeaders();
  await once(asking, 'continue');
  return asking;
}
