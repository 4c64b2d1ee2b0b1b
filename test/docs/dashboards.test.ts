import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { loadRawDataSet } from '../support/data/raw-data-set.js';

const run = promisify(execFile);
const PAGE = readFileSync('docs/dashboards.md', 'utf8');
const RAW = loadRawDataSet('seed/italy-russia');

/** The examples of docs/dashboards.md as they stand there, but for the address of the server. */
describe('the examples for dashboards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-dashboards-'));
  let api: ApiOfRows;
  let address: string;
  beforeAll(async () => {
    api = await apiOfRows(RAW, { settings: { CORS_ORIGINS: '*' } });
    address = await api.server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  function example(language: string): string {
    const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE)?.[1];
    if (block === undefined) throw new Error(`the page has no example in ${language}`);
    expect(block).toContain('http://127.0.0.1:4000');
    return block.replaceAll('http://127.0.0.1:4000', address);
  }

  testWith('curl', 'curl asks, and is told that nothing has changed', async () => {
    const { stdout } = await run('sh', ['-ec', example('sh')], { cwd: folder });
    expect(stdout).toBe('304\n');
    const { data } = JSON.parse(readFileSync(join(folder, 'regions.json'), 'utf8'));
    expect(data.regions.totalCount).toBe(RAW.tables.regions?.length);
  });

  testWith('python3', 'Python reads every page', async () => {
    const { stdout } = await run('python3', ['-c', example('python')]);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.sort()).toEqual((RAW.tables.regions ?? []).map(({ id }) => `region:${id}`).sort());
  });

  test('a page shows the strongest pairs and what to cite', async () => {
    const script = /<script type="module">([\s\S]*)<\/script>/.exec(example('html'))?.[1] ?? '';
    const shown = { textContent: '' };
    const AsyncFunction = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (page: object) => Promise<void>;
    await new AsyncFunction('document', script)({ querySelector: () => shown });
    const lines = shown.textContent.split('\n');
    expect(
      lines.slice(0, 10).every((line) => / – .*: [\d.]+ \(\d+ initiatives\)$/.test(line)),
    ).toBe(true);
    expect(lines.at(-1)).toMatch(/^Bilateral: StrongestRegions .*release 1 of /);
  });
});

/** Where the machine has no such command, one line says so. */
function testWith(command: string, name: string, body: () => Promise<void>): void {
  if (spawnSync(command, ['--version']).status === 0) test(name, body);
  else test.todo(`NOT RUN: ${name}: there is no ${command}`);
}
