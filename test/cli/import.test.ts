import { ReleaseDocument } from '../generated/graphql.js';
import { apiOf, type TestApi } from '../support/api.js';
import { smallDataSet, WORKED_EXAMPLE, workedExample } from '../support/data/raw-data-set.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { environmentOf, runProgram } from '../support/program.js';

const folders = useDataSetFolders();
folders.write('pt-kz', workedExample());
folders.write('pt-kz changed', smallDataSet(WORKED_EXAMPLE.replace('2010-05', '2011-06')));
folders.write('bad', smallDataSet(WORKED_EXAMPLE.replace('2010-05', '2010-13')));
folders.write(
  'pt-uz',
  smallDataSet(`
    region PT-11
    region UZ-TK
    sector ceramics
    firm tiler-of-tashkent country=UZ region=UZ-TK
    project p2 2012: region PT-11, firm tiler-of-tashkent
  `),
);

describeOnEachEngine('bilateral import', (engine) => {
  let graph: FreshGraph;
  beforeAll(async () => {
    graph = await engine.freshGraph();
  });
  afterAll(() => graph.destroy());

  const bilateral = async (...args: string[]) => {
    const options = { cwd: folders.parent, env: environmentOf(graph.options) };
    const { code, stdout, stderr } = await runProgram(['import', ...args], options);
    return { code, stdout: stdout.trimEnd().split('\n'), stderr };
  };

  /** Asks what the graph holds now. */
  const asked = async <T>(question: (api: TestApi) => Promise<T>): Promise<T> => {
    const store = await graph.openStore();
    const api = await apiOf(store);
    try {
      return await question(api);
    } finally {
      await api.close();
      await store.close();
    }
  };
  const held = () =>
    asked(async ({ run }) => {
      const { data } = await run(ReleaseDocument);
      return { release: data?.release.number, datasets: data?.datasets.map(({ id }) => id) };
    });
  const tiesOf = (left: string, right: string) =>
    asked(async ({ ask }) => {
      const { data } = await ask(`{
        ties(left: {country: "country:${left}"}, right: {country: "country:${right}"}) {
          totalCount
          nodes { left { id } right { id } strength first last evidence(first: 9) { nodes { initiative { id } } } }
        }
      }`);
      return data;
    });

  // Each goes on from the graph that the one before it left.
  test('a good folder becomes the first release', async () => {
    expect(await bilateral('pt-kz')).toEqual({
      code: 0,
      stdout: [
        '… Read and check pt-kz',
        '✔ Read and check pt-kz: 30 rows, no problem',
        '… Write the next release',
        '✔ Release 1 is written and switched on',
      ],
      stderr: '',
    });
    expect(await held()).toEqual({ release: 1, datasets: ['KZ-PT'] });
  });

  test('the same folder again changes nothing, and says so; with --rebuild it is written anew', async () => {
    const again = await bilateral('pt-kz');
    expect(again.code).toBe(0);
    expect(again.stdout.at(-1)).toBe('✔ Release 1 holds just this data: nothing to do');
    const rebuilt = await bilateral('--rebuild', 'pt-kz');
    expect(rebuilt.stdout.at(-1)).toBe('✔ Release 2 is written and switched on');
    expect(await held()).toEqual({ release: 2, datasets: ['KZ-PT'] });
  });

  test('a bad folder leaves the graph as it was', async () => {
    const before = await tiesOf('KZ', 'PT');
    const { code, stderr } = await bilateral('bad');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^projects\.csv:2:start_date: "2010-13" .*\n1 problem; the graph is as it was\.\n$/,
    );
    expect(await held()).toEqual({ release: 2, datasets: ['KZ-PT'] });
    expect(await tiesOf('KZ', 'PT')).toEqual(before);
  });

  test('two folders make one graph of two pairs, and nothing is added up across them', async () => {
    const alone = await tiesOf('KZ', 'PT');
    const { code, stdout } = await bilateral('pt-kz', 'pt-uz');
    expect({ code, last: stdout.at(-1) }).toEqual({
      code: 0,
      last: '✔ Release 3 is written and switched on',
    });
    expect(await held()).toEqual({ release: 3, datasets: ['KZ-PT', 'PT-UZ'] });
    expect(await tiesOf('KZ', 'PT')).toEqual(alone);
    expect(await tiesOf('PT', 'UZ')).toEqual({
      ties: {
        totalCount: 1,
        nodes: [
          expect.objectContaining({
            left: { id: 'region:PT-11' },
            right: { id: 'region:UZ-TK' },
            evidence: { nodes: [{ initiative: { id: 'project:p2' } }] },
          }),
        ],
      },
    });
    expect(await tiesOf('KZ', 'UZ')).toEqual({ ties: { totalCount: 0, nodes: [] } });
  });

  test('a pair that is not named any more is not dropped in silence: the line to type', async () => {
    expect(await bilateral('pt-kz changed')).toMatchObject({
      code: 1,
      stderr:
        'The graph also holds PT-UZ, which this import does not name. ' +
        "To keep it, name its folder too: bilateral import 'pt-kz changed' <folder of PT-UZ>. " +
        "To remove it: bilateral import 'pt-kz changed' --drop PT-UZ\n",
    });
    expect(await held()).toEqual({ release: 3, datasets: ['KZ-PT', 'PT-UZ'] });
    const dropped = await bilateral('pt-kz changed', '--drop', 'PT-UZ');
    expect(dropped.stdout.at(-1)).toBe('✔ Release 4 is written and switched on');
    expect(await held()).toEqual({ release: 4, datasets: ['KZ-PT'] });
  });

  test('a graph that another import is writing', async () => {
    const writer = await graph.openWriter();
    const { code, stderr } = await bilateral('pt-kz');
    await writer.close();
    const where = graph.options.url;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Another import into ${where} is running.\n`,
    });
    expect(await held()).toEqual({ release: 4, datasets: ['KZ-PT'] });
  });
});
