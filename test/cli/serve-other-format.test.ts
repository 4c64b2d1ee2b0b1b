import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workedExample } from '../support/data/raw-data-set.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { importInto } from '../support/graph-of.js';
import { environmentOf, runProgram, serveProgram } from '../support/program.js';

const folders = useDataSetFolders();
folders.write('seed', workedExample());

describe('a graph that another version of the program wrote', () => {
  let graph: FreshGraph;
  beforeAll(async () => {
    graph = await grafeoEngine.freshGraph();
    await importInto(graph, workedExample());
    const pointer = join(graph.options.url, 'current.json');
    const stated = JSON.parse(await readFile(pointer, 'utf8'));
    await writeFile(pointer, JSON.stringify({ ...stated, format: 1 }));
  });
  afterAll(() => graph.destroy());

  test('is refused by itself, and imported again where the seed is there', async () => {
    const options = { cwd: folders.parent, env: environmentOf(graph.options) };
    const alone = await runProgram(['serve'], options);
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining('has format 1') });
    const served = await serveProgram(['--seed', 'seed'], options);
    const { extensions } = await served.ask('{ release { number } }');
    expect(extensions).toMatchObject({ release: { number: 2 } });
    const { stderr } = await served.kill('SIGTERM');
    expect(stderr).toContain('"msg":"the seed is imported again"');
  });
});
