import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GRAPH_FORMAT } from '../../src/graph/graph-store.js';
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
  let options: { cwd: string; env: Record<string, string> };
  beforeEach(async () => {
    graph = await grafeoEngine.freshGraph();
    await importInto(graph, workedExample());
    options = { cwd: folders.parent, env: environmentOf(graph.options) };
  });
  afterEach(() => graph.destroy());

  const pointer = () => join(graph.options.url, 'current.json');
  const stated = async () => JSON.parse(await readFile(pointer(), 'utf8'));
  const state = async (changes: object) =>
    writeFile(pointer(), JSON.stringify({ ...(await stated()), ...changes }));

  test('an older one is refused by itself, and imported again where the seed is there', async () => {
    await state({ format: 1 });
    const alone = await runProgram(['serve'], options);
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining('has format 1') });
    const served = await serveProgram(['--seed', 'seed'], options);
    const { extensions } = await served.ask('{ release { number } }');
    expect(extensions).toMatchObject({ release: { number: 2 } });
    const { stderr } = await served.kill('SIGTERM');
    expect(stderr).toContain('"msg":"the seed is imported again"');
  });

  test('one of more data sets than the seed is not replaced in silence', async () => {
    const { counts } = await stated();
    await state({ format: 1, counts: { ...counts, dataset: 2 } });
    const { code, stderr } = await runProgram(['serve', '--seed', 'seed'], options);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'The graph, which cannot be read any more, holds 2 data sets, and this import names 1. ' +
        'To keep them, name their folders too: bilateral import seed <the other folders>. ' +
        'To replace it all the same: bilateral import seed --rebuild\n',
    );
    expect(await stated()).toMatchObject({ number: 1, format: 1 });
    const rebuilt = await runProgram(['import', 'seed', '--rebuild'], options);
    expect(rebuilt.code).toBe(0);
    expect(await stated()).toMatchObject({ number: 2, counts: { dataset: 1 } });
  });

  test('a newer one is not touched, by a start or by an import, unless that says so', async () => {
    const format = GRAPH_FORMAT + 1;
    await state({ format });
    const { code, stderr } = await runProgram(['serve', '--seed', 'seed'], options);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        `The graph in ${graph.options.url} has format ${format} and this version reads format ` +
        `${GRAPH_FORMAT}: start the newer version that wrote it.\n`,
    });
    const imported = await runProgram(['import', 'seed'], options);
    expect(imported).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^A newer version wrote this graph, .* To replace it all the same: bilateral import seed --rebuild\n$/m,
      ),
    });
    expect(await stated()).toMatchObject({ number: 1, format });
    expect((await runProgram(['import', 'seed', '--rebuild'], options)).code).toBe(0);
    expect(await stated()).toMatchObject({ number: 2, format: GRAPH_FORMAT });
  });
});
