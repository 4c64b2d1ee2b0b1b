import { once } from 'node:events';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { workedExample } from '../support/data/raw-data-set.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { graphOf, importInto } from '../support/graph-of.js';
import { environmentOf, runProgram } from '../support/program.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `bilateral serve` says on standard error before it ends, and with which code. */
async function refusal(env: Record<string, string>, args: readonly string[] = []) {
  const options = { cwd: folder, env: { PORT: '0', ...env } };
  const { code, stderr } = await runProgram(['serve', ...args], options);
  return { code, stderr };
}

const refused = (...lines: string[]) => ({ code: 1, stderr: `${lines.join('\n')}\n` });

describeOnEachEngine('what bilateral serve refuses, in a line', (engine) => {
  let graph: FreshGraph;
  let env: Record<string, string>;
  const use = (fresh: FreshGraph) => {
    graph = fresh;
    env = environmentOf(fresh.options);
  };
  afterEach(() => graph.destroy());

  const releaseThatAnswers = async () => (await graph.openStore()).snapshot().release.number;

  test('a port in use', async () => {
    use(await graphOf(engine, workedExample()));
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const message = `Port ${port} of 127.0.0.1 is in use: set PORT to another.`;
    expect(await refusal({ ...env, PORT: String(port) })).toEqual(refused(message));
    other.close();
    expect(await releaseThatAnswers()).toBe(1);
  });

  test('an empty graph without a seed, and a seed that is not there', async () => {
    use(await engine.freshGraph());
    expect(await refusal(env)).toEqual(
      refused(`Nothing has been imported into ${env.GRAPH_URL}: run \`bilateral import\` first.`),
    );
    expect(await refusal(env, ['--seed', 'nowhere'])).toEqual(
      refused('The seed folder nowhere is not there: name another with --seed.'),
    );
  });
});

describeOnEachEngine('what is wrong with a graph, in a line', (engine) => {
  let graph: FreshGraph;
  let env: Record<string, string>;
  beforeEach(async () => {
    graph = await graphOf(engine, workedExample());
    env = environmentOf(graph.options);
  });
  afterEach(() => graph.destroy());

  const releaseThatAnswers = async () => (await graph.openStore()).snapshot().release.number;

  if (engine.name === 'neo4j') {
    test('a wrong password, which is not shown', async () => {
      const message =
        `Neo4j at ${env.GRAPH_URL} refuses this user or password ` +
        '(Neo.ClientError.Security.Unauthorized).';
      expect(await refusal({ ...env, GRAPH_PASSWORD: 'guessed' })).toEqual(refused(message));
      expect(await releaseThatAnswers()).toBe(1);
    });

    test('a database that is not there', async () => {
      const { code, stderr } = await refusal({ ...env, GRAPH_DATABASE: 'other' });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^Neo4j at bolt:\/\/\S+: [^\n]*\bother\b[^\n]*\n$/);
      expect(await releaseThatAnswers()).toBe(1);
    });

    test('user and password in the address are taken', async () => {
      const { GRAPH_URL, GRAPH_USER, GRAPH_PASSWORD } = env as Record<string, string>;
      const address = GRAPH_URL?.replace('//', `//${GRAPH_USER}:${GRAPH_PASSWORD}@`) ?? '';
      // Past the password it ends at the port.
      const named = { GRAPH_URL: address, HOST: '203.0.113.1' };
      expect(await refusal(named)).toEqual(
        refused('203.0.113.1:0 cannot be listened on (EADDRNOTAVAIL): set HOST or PORT.'),
      );
    });
    return;
  }

  const fileOf = (name: string) => join(env.GRAPH_URL ?? '', name);
  const RELEASE = 'release-000001.grafeo';

  test('a graph file that another process writes', async () => {
    copyFileSync(fileOf(RELEASE), fileOf('copy'));
    const other = grafeo.GrafeoDB.open(fileOf(RELEASE));
    const message = `${fileOf(RELEASE)} is held by another process.`;
    expect(await refusal(env)).toEqual(refused(message));
    other.close();
    // The other one has changed it: what is looked at is that this program has not.
    copyFileSync(fileOf('copy'), fileOf(RELEASE));
    expect(await releaseThatAnswers()).toBe(1);
  });

  test('a graph file that is cut short: the next import mends it', async () => {
    const { bytes } = JSON.parse(readFileSync(fileOf('current.json'), 'utf8'));
    truncateSync(fileOf(RELEASE), 1_000);
    const message = `${fileOf(RELEASE)} has 1000 bytes instead of ${bytes}.`;
    expect(await refusal(env)).toEqual(refused(message));
    await importInto(graph, workedExample());
    expect(await releaseThatAnswers()).toBe(2);
  });

  test('a graph file of the right length and other content', async () => {
    const { bytes } = JSON.parse(readFileSync(fileOf('current.json'), 'utf8'));
    writeFileSync(fileOf(RELEASE), Buffer.alloc(bytes, 'no graph '));
    const message = `${fileOf(RELEASE)} is not as it was written: its checksum differs.`;
    expect(await refusal(env)).toEqual(refused(message));
  });

  test('a pointer that is no pointer', async () => {
    writeFileSync(fileOf('current.json'), '{"number":');
    const message = `${fileOf('current.json')} does not name a release.`;
    expect(await refusal(env)).toEqual(refused(message));
  });
});

test('a Neo4j that does not answer', async () => {
  const [one, other] = await Promise.all([
    refusal({ GRAPH_URL: 'bolt://127.0.0.1:1' }),
    refusal({ GRAPH_URL: 'neo4j://127.0.0.1:1' }, ['--seed', 'nowhere']),
  ]);
  expect(one).toEqual(
    refused('Neo4j at bolt://127.0.0.1:1 cannot be reached (ServiceUnavailable).'),
  );
  expect(other.stderr).toMatch(/^Neo4j at neo4j:\/\/127\.0\.0\.1:1 cannot be reached .*\n$/);
});

test('bad settings, every one of them, and no password in the text', async () => {
  const [bad, addresses] = await Promise.all([
    refusal({ PORT: 'abc', DEADLINE_MS: '1e3', LOG_LEVEL: 'loud', GRAPH_PASSWORD: 'secret' }),
    refusal({ GRAPH_URL: 'neo4j://me:secret@' }),
  ]);
  expect(bad).toEqual(
    refused(
      'PORT is "abc": expected a whole number from 0 to 65535',
      'DEADLINE_MS is "1e3": expected a whole number from 1 to 3600000',
      'LOG_LEVEL is "loud": expected one of fatal, error, warn, info, debug, trace, silent',
    ),
  );
  expect(addresses).toEqual(
    refused(
      'GRAPH_URL is "neo4j://…@": expected a folder, or an address such as neo4j://localhost:7687',
    ),
  );
});
