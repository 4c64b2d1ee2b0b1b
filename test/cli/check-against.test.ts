import { smallDataSet, WORKED_EXAMPLE, workedExample } from '../support/data/raw-data-set.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { importInto } from '../support/graph-of.js';
import { environmentOf, runProgram } from '../support/program.js';

const folders = useDataSetFolders();
folders.write('held', workedExample());
folders.write(
  'next',
  smallDataSet(`${WORKED_EXAMPLE.replace('2010-05', '2011-06')}\nfirm potter country=PT`),
);
folders.write('bad', smallDataSet(WORKED_EXAMPLE.replace('2010-05', '2010-13')));

const TABLE = `\
                    added    changed  withdrawn
  firm                  1          0          0
  project               0          1          0
  all                   1          1          0
+ firm:potter
~ project:p1
`;

describeOnEachEngine('bilateral check --against', (engine) => {
  let graph: FreshGraph;
  beforeAll(async () => {
    graph = await engine.freshGraph();
  });
  afterAll(() => graph.destroy());

  const check = async (...args: string[]) => {
    const env = environmentOf(graph.options);
    const { signal: _, ...ended } = await runProgram(['check', ...args], {
      cwd: folders.parent,
      env,
    });
    return ended;
  };

  test('an empty graph: an import would add everything', async () => {
    const { code, stdout } = await check('held', '--against', '--exit-code');
    expect(code).toBe(2);
    expect(stdout).toContain(', which is empty:\n');
    expect(stdout).toMatch(/^ {2}region +3 +0 +0$/m);
  });

  test('the graph of the settings, and one by name', async () => {
    await importInto(graph, workedExample());
    const [ofSettings, byName, same] = await Promise.all([
      check('next', '--against', '--list'),
      check('next', '--list', '--exit-code', '--against', graph.options.url),
      check('held', '--against', '--list', '--exit-code'),
    ]);
    expect(ofSettings).toMatchObject({ code: 0, stderr: '' });
    expect(ofSettings.stdout).toMatch(/^Compared with release 1 of .*:$/m);
    expect(ofSettings.stdout).toContain(TABLE);
    expect(byName).toEqual({ ...ofSettings, code: 2 });
    expect(same).toMatchObject({ code: 0, stderr: '' });
    expect(same.stdout).toMatch(/^No record differs from release 1 of .*\.$/m);
  });

  test('another folder, as JSON and nothing else', async () => {
    const { code, stdout, stderr } = await check('next', '--json', '--against', 'held');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      datasets: [{ dataset: 'KZ-PT', rows: 31 }],
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      against: { name: 'held', release: null, contentHash: expect.any(String) },
      changes: [
        { id: 'firm:potter', change: 'ADDED' },
        { id: 'project:p1', change: 'CHANGED' },
      ],
    });
    expect(report.byKind).toContainEqual({ kind: 'FIRM', added: 1, changed: 0, withdrawn: 0 });
  });

  test('problems as JSON too', async () => {
    const { code, stdout, stderr } = await check('bad', '--json', '--against');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      total: 1,
      problems: [{ file: 'projects.csv', line: 2, column: 'start_date', value: '2010-13' }],
    });
  });

  test('problems of what it is compared with name their folder', async () => {
    const [inJson, inLines] = await Promise.all([
      check('held', '--json', '--against', 'bad'),
      check('held', '--against', 'bad'),
    ]);
    expect(JSON.parse(inJson.stdout)).toMatchObject({ problems: [{ file: 'bad/projects.csv' }] });
    expect(inLines.stderr).toContain('bad/projects.csv:2:start_date: "2010-13"');
  });

  test('what cannot be compared is said', async () => {
    const [nowhere, alone] = await Promise.all([
      check('held', '--against', 'nowhere'),
      check('held', '--list'),
    ]);
    expect(nowhere).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere: does not exist; expected a folder of CSV files'),
    });
    expect(alone).toMatchObject({
      code: 1,
      stderr: '--list says what differs: name with --against from what.\n',
    });
  });
});
