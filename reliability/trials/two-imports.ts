import { switchedOn, TrialGraph } from '../graphs.js';
import { askOnce, untilAnswers } from '../readers.js';
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
  { times, say, soonMs }: TrialContext,
): Promise<Outcome> {
  const faults: string[] = [];
  await graph.mustImport(1);
  const server = await graph.serve();
  let refused = 0;
  for (let time = 0; time < times; time += 1) {
    const versions = [2 * time + 2, 2 * time + 3];
    const ended = await Promise.all(versions.map((version) => graph.import(version)));
    for (const { code, stderr } of ended.filter(({ code }) => code !== 0)) {
      refused += 1;
      const isRefusal = code === 1 && /^Another import into \S+ is running\.\n$/.test(stderr);
      if (!isRefusal) faults.push(`One ended with ${code}, saying ${stderr.slice(0, 300)}`);
    }
    const done = versions.flatMap((version, index) => {
      const release = ended[index]?.code === 0 ? switchedOn(ended[index]) : null;
      return release === null ? [] : [{ version, release }];
    });
    faults.push(...(await faultsOf(done, graph, server.url, soonMs)));
    say(`${time + 1} of ${times}: ${refused} refused`);
  }
  return { seen: `${refused} of ${2 * times} refused`, faults };
}

interface Done {
  readonly version: number;
  /** The number that it said it had switched on. */
  readonly release: number;
}

/** When both have ended: the last is served, by whoever opens the graph now, and it stays so. */
async function faultsOf(
  done: readonly Done[],
  graph: TrialGraph,
  url: string,
  soonMs: number,
): Promise<string[]> {
  const [last, other] = [...done].sort((a, b) => b.release - a.release);
  if (last === undefined) return ['Neither import was done.'];
  if (last.release === other?.release) return [`Both switched on release ${last.release}.`];
  try {
    await untilAnswers(url, last.version, soonMs);
  } catch (error) {
    return [String(error)];
  }
  const answers = [await graph.answerAnew(), await askOnce(url)];
  return answers
    .filter((told) => told?.kind !== 'WHOLE' || !isOf(told, last))
    .map((told) => `Release ${last.release} is of ${last.version}: ${JSON.stringify(told)}`);
}

const isOf = (told: Done, { version, release }: Done) =>
  told.version === version && told.release === release;
