import { setTimeout as pause } from 'node:timers/promises';
import { switchedOn, TrialGraph } from '../graphs.js';
import { type Readers, untilAnswers } from '../readers.js';
import type { Engine, Outcome, Trial, TrialContext } from '../trial.js';

/** Of the time that an import takes under the readers: some come to their end. */
const LATEST = 1.2;

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
      `Importer killed (SIGKILL) at a random moment, up to its end, under ${readers} reading clients on ${servers} API ` +
      'process(es): every answer whole and of one release, to a process that opens the graph anew that of the release ' +
      'before or of the killed one, and the next import clean',
    times,
    run: (context) => run(context, engine, servers, readers),
  };
}

async function run(context: TrialContext, engine: Engine, servers: number, count: number) {
  const graph = await TrialGraph.on(engine, context.folder);
  try {
    await graph.mustImport(1);
    for (let started = 0; started < servers; started += 1) await graph.serve();
    return await killAgainAndAgain(graph, graph.readBy(count), context);
  } finally {
    await graph.close();
  }
}

async function killAgainAndAgain(
  graph: TrialGraph,
  readers: Readers,
  { times, random, say, soonMs }: TrialContext,
): Promise<Outcome> {
  const startedAt = performance.now();
  await graph.mustImport(2);
  const latestMs = (performance.now() - startedAt) * LATEST;
  const faults: string[] = [];
  const current = [1, 2];
  let killed = 0;
  let switched = 0;
  for (let version = 3; version < times + 3; version += 1) {
    const before = current.at(-1) ?? 0;
    const found = await killOne(graph, version, before, random() * latestMs);
    if (found.isKilled) killed += 1;
    if (found.isKilled && found.hasSwitched) switched += 1;
    if (found.hasSwitched) current.push(version);
    faults.push(...found.faults);
    const time = version - 2;
    if (time % 10 === 0) say(`${time} of ${times}: ${readers.answers} answers`);
  }
  const next = times + 3;
  await graph.mustImport(next);
  const waits = await Promise.all(graph.urls.map((url) => untilAnswers(url, next, soonMs)));
  await readers.stop();
  const strange = [...readers.versions.keys()].filter((each) => ![...current, next].includes(each));
  return {
    seen:
      `${killed} killed before their end, ${switched} of these when they had switched; ${readers.answers} whole answers ` +
      `of ${readers.versions.size} versions; the import after them is served within ${Math.max(...waits).toFixed(0)} ms`,
    faults: [
      ...faults,
      ...readers.faults,
      ...strange.map((version) => `Answers of ${version}, which had not switched.`),
    ],
  };
}

/** What became of the import of a version, and of the graph, where another version was. */
async function killOne(graph: TrialGraph, version: number, before: number, afterMs: number) {
  const importing = await graph.startImport(version);
  await pause(afterMs);
  const ended = await importing.kill('SIGKILL');
  const isKilled = ended.signal === 'SIGKILL';
  const told = await graph.answerAnew();
  const found = told?.kind === 'WHOLE' ? told : null;
  const hasSwitched = found?.version === version;
  const said = switchedOn(ended);
  const isRight =
    said === null
      ? hasSwitched || found?.version === before
      : hasSwitched && found?.release === said;
  const faults: string[] = [];
  if (!isRight) {
    faults.push(`${version} after ${before}, said release ${said}: ${JSON.stringify(told)}`);
  }
  if (!isKilled && ended.code !== 0) faults.push(`Import of ${version}: ${ended.stderr}`);
  return { isKilled, hasSwitched, faults };
}
