import { setTimeout as pause } from 'node:timers/promises';
import {
  projectsOf,
  QUESTION,
  type Told,
  versionedDataSet,
} from '../../reliability/versioned-data-set.js';
import type { Answer } from '../support/api.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import { describeOnEachEngine, type FreshGraph } from '../support/engines.js';
import { importInto } from '../support/graph-of.js';
import { environmentOf, runProgram, type ServedProgram, serveProgram } from '../support/program.js';

// On a machine that is busy with the rest of the run: `npm run faults` has the time it takes.
const SWITCH_MS = 60_000;
const ASKING_AT_ONCE = 4;
const folders = useDataSetFolders();

/** Asks all the time, as clients do, until told to stop; counts the answers by their shape. */
function askAllTheTime({ ask }: ServedProgram) {
  const answers = new Map<string, number>();
  let isOver = false;
  const asking = Array.from({ length: ASKING_AT_ONCE }, async () => {
    while (!isOver) {
      const shape = shapeOf(await ask<Told>(QUESTION));
      answers.set(shape, (answers.get(shape) ?? 0) + 1);
    }
  });
  const stop = async () => {
    isOver = true;
    await Promise.all(asking);
  };
  return { answers, stop };
}

/** What the numbers and names of an answer say of its release; of one that is whole, just that. */
function shapeOf({ data, errors, extensions }: Answer<Told>): string {
  if (!data || errors) return JSON.stringify(errors);
  const { evidenceCount, evidence } = data.ties.nodes[0] ?? {};
  const labels = [
    ...data.projects.nodes.map(({ label }) => label),
    ...(evidence?.nodes.map(({ initiative }) => initiative.label) ?? []),
  ];
  const { number } = (extensions?.release ?? {}) as { number?: number };
  return JSON.stringify({
    releases: [...new Set([number, data.release.number])],
    names: [...new Set(labels)],
    counts: [
      ...new Set([data.projects.totalCount, data.projects.nodes.length, evidenceCount]),
      ...new Set([evidence?.totalCount, evidence?.nodes.length]),
    ],
  });
}

const wholeAnswer = (number: number) =>
  JSON.stringify({
    releases: [number],
    names: [`of ${number}`],
    counts: [projectsOf(number), projectsOf(number)],
  });

describeOnEachEngine('an import while a server runs', (engine) => {
  let graph: FreshGraph;
  let server: ServedProgram;
  beforeAll(async () => {
    for (const number of [2, 3]) folders.write(String(number), versionedDataSet(number));
    graph = await engine.freshGraph();
    await importInto(graph, versionedDataSet(1));
    server = await serveProgram([], {
      // An answer that is kept would hide one that is mixed.
      env: { ...environmentOf(graph.options), RESULT_CACHE_MB: '0', BUDGET_PER_MINUTE: '0' },
    });
  });
  afterAll(async () => {
    await server.kill('SIGKILL');
    await graph.destroy();
  });

  test('every answer is of one release, whole, and soon of the new one', async () => {
    const { answers, stop } = askAllTheTime(server);
    const options = { cwd: folders.parent, env: environmentOf(graph.options) };
    for (const number of [2, 3]) {
      const { code, stderr } = await runProgram(['import', String(number)], options);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const switchedAt = performance.now();
      while (!answers.has(wholeAnswer(number))) {
        expect(performance.now() - switchedAt).toBeLessThan(SWITCH_MS);
        await pause(20);
      }
    }
    await stop();
    expect(new Set(answers.keys())).toEqual(new Set([1, 2, 3].map(wholeAnswer)));
    console.log(`Answers across two imports on ${engine.name}: ${[...answers.values()]}.`);
    const { code, stderr } = await server.kill('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
