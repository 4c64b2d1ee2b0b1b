import { setTimeout as pause } from 'node:timers/promises';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import type { Engine, Outcome, Trial, TrialContext } from '../trial.js';

const SWITCH_MS = 5_000;

interface Shape {
  readonly engine: Engine;
  readonly times: number;
  readonly servers: number;
  readonly readers: number;
}

/** The importer is killed at a random moment, while clients read. */
export function killedImports({ engine, times, servers, readers }: Shape): Trial {
  return {
    name: `killed-imports-${engine}`,
    engine,
    what:
      `Importer killed (SIGKILL) at a random moment under ${readers} reading clients on ${servers} API ` +
      'process(es): every answer whole and of one release, and the next import clean',
    times,
    run: (context) => run(context, engine, servers, readers),
  };
}

async function run(context: TrialContext, engine: Engine, servers: number, count: number) {
  const graph = await TrialGraph.on(engine, context.folder);
  try {
    return await killAgainAndAgain(graph, context, servers, count);
  } finally {
    await graph.close();
  }
}

async function killAgainAndAgain(
  graph: TrialGraph,
  { times, random, say }: TrialContext,
  servers: number,
  count: number,
): Promise<Outcome> {
  await graph.mustImport(1);
  for (let started = 0; started < servers; started += 1) await graph.serve();
  const startedAt = performance.now();
  await graph.mustImport(2);
  const importMs = performance.now() - startedAt;
  const readers = graph.readBy(count);
  let killed = 0;
  let version = 2;
  for (let time = 0; time < times; time += 1) {
    version += 1;
    const importing = await graph.startImport(version);
    await pause(random() * importMs);
    const { signal } = await importing.kill('SIGKILL');
    if (signal === 'SIGKILL') killed += 1;
    if ((time + 1) % 10 === 0) say(`${time + 1} of ${times}: ${readers.answers} answers`);
  }
  version += 1;
  await graph.mustImport(version);
  const waits = await Promise.all(graph.urls.map((url) => untilAnswers(url, version, SWITCH_MS)));
  await readers.stop();
  return {
    seen:
      `${killed} killed before their end; ${readers.answers} whole answers of ${readers.versions.size} versions; ` +
      `the import after them is served within ${Math.max(...waits).toFixed(0)} ms`,
    faults: readers.faults,
  };
}
