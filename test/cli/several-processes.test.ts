import { setTimeout as pause } from 'node:timers/promises';
import { smallDataSet, workedExample } from '../support/data/raw-data-set.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import { describeOnBothEngines } from '../support/engines.js';
import { importInto } from '../support/graph-of.js';
import { environmentOf, type ServedProgram, serveProgram } from '../support/program.js';

// They look once a second; a busy machine is slower.
const WITHIN_MS = 30_000;

const folders = useDataSetFolders();
folders.write('seed', workedExample());

describeOnBothEngines('several API processes on one graph', (engines) => {
  test.each(['grafeo', 'neo4j'] as const)(
    '%s: of several that start with a seed on a new graph one imports, and all serve it',
    async (name) => {
      const graph = await engines[name].freshGraph();
      const options = { cwd: folders.parent, env: environmentOf(graph.options) };
      const starts = [1, 2, 3].map(() => serveProgram(['--seed', 'seed'], options));
      const started = await Promise.allSettled(starts);
      const programs = started.flatMap((each) => ('value' in each ? [each.value] : []));
      try {
        expect(started.filter(({ status }) => status === 'rejected')).toEqual([]);
        expect(await Promise.all(programs.map(numberServed))).toEqual([1, 1, 1]);
      } finally {
        await Promise.all(programs.map((program) => program.kill('SIGTERM')));
        await graph.destroy();
      }
    },
  );

  test.each(['grafeo', 'neo4j'] as const)(
    '%s: an import is served by all of them within seconds, without a restart',
    async (name) => {
      const graph = await engines[name].freshGraph();
      await importInto(graph, workedExample());
      const env = environmentOf(graph.options);
      const programs = await Promise.all([serveProgram([], { env }), serveProgram([], { env })]);
      try {
        expect(await Promise.all(programs.map(numberServed))).toEqual([1, 1]);
        await importInto(graph, smallDataSet('region PT-11\nregion KZ-75'));
        const importedAt = performance.now();
        for (const program of programs) {
          while ((await numberServed(program)) !== 2) {
            if (performance.now() - importedAt > WITHIN_MS)
              throw new Error('Still the old release');
            await pause(50);
          }
        }
        const seconds = ((performance.now() - importedAt) / 1_000).toFixed(1);
        console.log(`${name}: both processes served the import after ${seconds} s.`);
      } finally {
        await Promise.all(programs.map((program) => program.kill('SIGTERM')));
        await graph.destroy();
      }
    },
  );
});

async function numberServed({ ask }: ServedProgram): Promise<number | undefined> {
  const { data } = await ask<{ release: { number: number } }>('{ release { number } }');
  return data?.release.number;
}
