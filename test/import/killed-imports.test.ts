import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { recordsByIds } from '../../src/graph/record.cypher.js';
import { ROOT } from '../support/built-program.js';
import { countsBy, mapOf } from '../support/count-rows.js';
import {
  loadRawDataSet,
  type RawDataSet,
  rowsOf,
  smallDataSet,
  WORKED_EXAMPLE,
} from '../support/data/raw-data-set.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { importInto } from '../support/graph-of.js';
import {
  environmentOf,
  runProgram,
  type StartedProgram,
  startProgram,
} from '../support/program.js';

const IMPORT = ['import', 'italy-russia', '--drop', 'KZ-PT'];

/** What can be seen of an import from outside: in the database, or, in a folder, its lock and the file that it saves at last. */
const MOMENTS = [
  { moment: 'at its beginning', written: '(n:Source)', bytes: 0 },
  { moment: 'in its middle', written: '(n:Region)-[:IN_COUNTRY]->(:Record)', bytes: 1 },
  { moment: 'near its end', written: '(n:Tie)-[:EVIDENCED_BY]->(:Record)', bytes: 1_000_000 },
];

const folders = useDataSetFolders();

// Two thirds of the rows are one kind of link: without them an import takes a third of the time.
function withoutStrengths({ tables }: RawDataSet): RawDataSet {
  const { strengths: _, strength_profiles: __, ...others } = tables;
  return { tables: others };
}

/** Of what is written first, in the middle and late: a table, and the label of its nodes. */
const WRITTEN = [
  ['sources', 'Source'],
  ['projects', 'Project'],
  ['conflicts', 'Conflict'],
] as const;

const example = (year: number): RawDataSet =>
  smallDataSet(WORKED_EXAMPLE.replace('p1 2010-05', `p1 ${year}`));

describeOnEachEngine('an import that is killed', (engine) => {
  const real = withoutStrengths(loadRawDataSet(join(ROOT, 'seed/italy-russia')));
  let graph: FreshGraph;
  let year = 2001;
  beforeAll(async () => {
    folders.write('italy-russia', real);
    graph = await engine.freshGraph();
    await importInto(graph, example(year));
  });
  afterAll(() => graph.destroy());

  const options = () => ({ cwd: folders.parent, env: environmentOf(graph.options) });
  const answerOf = async (store: GraphStore) => {
    const { release, read } = store.snapshot();
    const [row] = await read(recordsByIds(release, ['project:p1']));
    return row?.record.date;
  };

  const countOf = async (store: GraphStore, label: string) => {
    const { release, read } = store.snapshot();
    const nodes = `MATCH (n:${label}) WHERE n.release = $release RETURN 'n' AS name, count(*) AS total`;
    return mapOf(await read(countsBy(nodes, { release: release.number }))).n;
  };

  const isAt = async ({ written, bytes }: (typeof MOMENTS)[number], store: GraphStore) => {
    const { release, read } = store.snapshot();
    const { url } = graph.options;
    if (engine.name === 'grafeo') return isLocked(url) && bytesOfNext(url, release.number) >= bytes;
    const others = countsBy(
      `MATCH ${written} WHERE n.release > $release RETURN 'n' AS name, count(*) AS total`,
      { release: release.number },
    );
    return (mapOf(await read(others)).n ?? 0) > 0;
  };

  test.each(MOMENTS)('$moment: all of the release before it, or all of its own', async (at) => {
    const store = await graph.openStore();
    const { number } = store.snapshot().release;
    const killed = await startProgram(IMPORT, options());
    await until(() => isAt(at, store), killed);
    const { stdout } = await killed.kill('SIGKILL');

    const found = await graph.openStore();
    const current = found.snapshot().release.number;
    // Near its end it may have switched: a busy machine looks away for longer than that takes.
    if (current > number) {
      expect(current).toBe(number + 1);
      for (const [table, label] of WRITTEN) {
        expect(await countOf(found, label)).toBe(rowsOf(real, table).length);
      }
    } else {
      expect(stdout).not.toContain('switched on');
      expect(await answerOf(store)).toBe(String(year));
      expect(await answerOf(found)).toBe(String(year));
    }
    year += 1;
    folders.write('example', example(year));
    const { code, stderr } = await runProgram(['import', 'example', '--drop', 'IT-RU'], options());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const next = await graph.openStore();
    expect(next.snapshot().release.number).toBe(current + 1);
    expect(await answerOf(next)).toBe(String(year));
    expect(await releasesKept(next)).toEqual([current, current + 1]);
  });

  test('while one runs a second is refused, and the first goes on to its end', async () => {
    const store = await graph.openStore();
    const { number } = store.snapshot().release;
    const first = await startProgram(IMPORT, options());
    await until(() => isAt(MOMENTS[0]!, store), first);
    // The second waits for a while, in which a fast machine would end the first.
    first.process.kill('SIGSTOP');
    const second = await runProgram(IMPORT, options()).finally(() => first.process.kill('SIGCONT'));
    expect({ code: second.code, stderr: second.stderr }).toEqual({
      code: 1,
      stderr: `Another import into ${graph.options.url} is running.\n`,
    });
    expect(await first.ended).toMatchObject({ code: 0, stderr: '' });
    const next = await graph.openStore();
    expect(next.snapshot().release.number).toBe(number + 1);
    expect(await releasesKept(next)).toEqual([number, number + 1]);
  });

  /** Releases of which anything is stored. */
  async function releasesKept(store: GraphStore): Promise<number[]> {
    if (engine.name === 'grafeo') {
      const names = readdirSync(graph.options.url).filter((name) => name.startsWith('release-'));
      return names.sort().map((name) => Number(/^release-(\d+)\.grafeo$/.exec(name)?.[1]));
    }
    const counts = await store
      .snapshot()
      .read(
        countsBy(
          'MATCH (n:Record) WITH n.release AS name, count(*) AS total RETURN name, total ORDER BY name',
        ),
      );
    return counts.map(({ name }) => Number(name));
  }
});

/** The engine keeps a log beside a file that is open for writing. */
function isLocked(folder: string): boolean {
  return readdirSync(folder).includes('import.lock.grafeo.wal');
}

function bytesOfNext(folder: string, current: number): number {
  const next = `release-${String(current + 1).padStart(6, '0')}`;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = names
    .filter((name) => name.startsWith(next))
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false }))
    .map((found) => (found?.isFile() ? found.size : 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Until then, or until it has ended well, which a busy machine may see first. */
async function until(isSo: () => Promise<boolean>, importing: StartedProgram): Promise<void> {
  while (!(await isSo())) {
    const { exitCode } = importing.process;
    if (exitCode === 0) return;
    if (exitCode !== null) {
      const { stderr } = await importing.ended;
      throw new Error(`The import ended before that, with ${exitCode}: ${stderr}`);
    }
    await pause(5);
  }
}
