import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RawDataSet, workedExample } from '../support/data/raw-data-set.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import { runProgram } from '../support/program.js';

const folders = useDataSetFolders();
folders.write('good', workedExample());
folders.write('again', workedExample());
folders.write('bad', withFaults(workedExample()));
writeFileSync(join(folders.parent, 'file'), '');

function withFaults({ tables }: RawDataSet): RawDataSet {
  const [party, ...parties] = tables.participations ?? [];
  const [project] = tables.projects ?? [];
  const again = { id: 'tiles', name_en: 'Tiles again', source_ids: 'page' };
  return {
    tables: {
      ...tables,
      participations: [{ ...party, actor: 'tilre' }, ...parties],
      projects: [{ ...project, start_date: '2019-02-30' }],
      sectors: [...(tables.sectors ?? []), again],
    },
  };
}

const bilateral = async (...args: string[]) => {
  const { signal: _, ...ended } = await runProgram(args, { cwd: folders.parent });
  return ended;
};

test('a good data set: what it holds, in plain lines', async () => {
  const { code, stdout, stderr } = await bilateral('check', 'good');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^… Read and check good\n✔ Read and check good: 30 rows, no problem\nKZ-PT: 30 rows\. Content [0-9a-f]{64}\n$/,
  );
});

test('several: how much each holds, and the content of all together once', async () => {
  const { code, stdout, stderr } = await bilateral('check', 'good', 'again');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/\nKZ-PT: 30 rows\.\nKZ-PT: 30 rows\.\nContent [0-9a-f]{64}\n$/);
  const both = JSON.parse((await bilateral('check', '--json', 'good', 'again')).stdout);
  expect(stdout).toContain(both.contentHash);
});

test('a bad one: every problem with its place, sorted', async () => {
  expect(await bilateral('check', 'bad')).toEqual({
    code: 1,
    stdout: '… Read and check bad\n',
    stderr: `\
participations.csv:2:actor: "tilre" is no id of firms; expected an id of firms.csv
projects.csv:2:start_date: "2019-02-30" is not in the calendar; expected a date of the calendar: 2010-11-18, 2010-11 or 2010
sectors.csv:4:id: "tiles" is the id of line 3 too; expected one row per id
3 problems; the graph is as it was.
`,
  });
});

test('no folder, or not one', async () => {
  const [missing, file] = await Promise.all([
    bilateral('check', 'nowhere'),
    bilateral('check', 'file'),
  ]);
  expect(missing).toMatchObject({
    code: 1,
    stderr:
      'nowhere: does not exist; expected a folder of CSV files\n' +
      '1 problem; the graph is as it was.\n',
  });
  expect(file).toMatchObject({
    code: 1,
    stderr: 'file: is a file; expected a folder of CSV files\n1 problem; the graph is as it was.\n',
  });
});

test('colours, where they are asked for, stay out of a pipe', async () => {
  const options = { cwd: folders.parent, env: { FORCE_COLOR: '1' } };
  const { stdout, stderr } = await runProgram(['check', 'bad'], options);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('help of every command names its options, the exit codes and where settings are', async () => {
  const helps = await Promise.all(
    [[], ['serve'], ['import'], ['check']].map((command) => bilateral(...command, '--help')),
  );
  const usage = ['[options] [command]', 'serve [options]', 'import [options] <folder...>', 'check'];
  for (const [index, { code, stdout, stderr }] of helps.entries()) {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: bilateral ${usage[index]}`);
    expect(stdout).toContain('Exit codes: 0 done; 1 refused or failed');
    expect(stdout).toContain('README.md');
  }
  const words = ['serve', 'import', 'check', '--version'];
  for (const word of words) expect(helps[0]?.stdout).toContain(word);
  expect(helps[1]?.stdout).toContain('--seed <folder...>');
  for (const word of ['--drop <dataset...>', '--rebuild']) expect(helps[2]?.stdout).toContain(word);
});

test.each([
  { args: ['serve', '--sed', 'x'], says: "unknown option '--sed'" },
  { args: ['imprt', 'good'], says: "unknown command 'imprt'" },
  { args: ['import'], says: "missing required argument 'folder'" },
  { args: ['serve', 'good'], says: 'too many arguments' },
])('$args is refused with the usage', async ({ args, says }) => {
  const { code, stdout, stderr } = await bilateral(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`error: ${says}`);
  expect(stderr).toContain('Usage: bilateral');
});

test('without a command it shows what there is', async () => {
  const { code, stderr } = await bilateral();
  expect(code).toBe(1);
  expect(stderr).toContain('Usage: bilateral [options] [command]');
});
