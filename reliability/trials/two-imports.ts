import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import type { Engine, Outcome, Trial, TrialContext } from '../trial.js';

export function twoImports(engine: Engine): Trial {
  return {
    name: `two-imports-${engine}`,
    engine,
    what: 'Two imports at once: the one that waits is refused in a line, or comes after; the graph is that of the last that said it had switched',
    times: 10,
    async run(context) {
      const graph = await TrialGraph.on(engine, context.folder);
      try {
        return await importTwiceAtOnce(graph, context);
      } finally {
        await graph.close();
      }
    },
  };
}

async function importTwiceAtOnce(
  graph: TrialGraph,
  { times, say }: TrialContext,
): Promise<Outcome> {
  const faults: string[] = [];
  await graph.mustImport(1);
  const server = await graph.serve();
  let refused = 0;
  for (let time = 0; time < times; time += 1) {
    const versions = [2 * time + 2, 2 * time + 3];
    const ended = await Promise.all(versions.map((version) => graph.import(version)));
    const done = versions.filter((_, index) => ended[index]?.code === 0);
    for (const { code, stderr } of ended.filter(({ code }) => code !== 0)) {
      refused += 1;
      const isRefusal = code === 1 && /^Another import into \S+ is running\.\n$/.test(stderr);
      if (!isRefusal) faults.push(`One ended with ${code}, saying ${stderr.slice(0, 300)}`);
    }
    if (done.length === 0) faults.push('Neither import was done.');
    const waits = done.map((version) => untilAnswers(server.url, version, 5_000));
    await Promise.any(waits).catch((error) => faults.push(String(error)));
    await Promise.allSettled(waits);
    say(`${time + 1} of ${times}: ${refused} refused`);
  }
  return { seen: `${refused} of ${2 * times} refused`, faults };
}
