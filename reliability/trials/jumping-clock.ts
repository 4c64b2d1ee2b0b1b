import { fileURLToPath } from 'node:url';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import type { Engine, Outcome, Trial, TrialContext } from '../trial.js';

const PRELOADED = fileURLToPath(new URL('../shifted-clock.mjs', import.meta.url));
const YEAR_MS = 365 * 86_400_000;
const READERS = 4;

const clock = (shiftMs: number, everyMs = 0) => ({
  NODE_OPTIONS: `--import ${PRELOADED}`,
  CLOCK_SHIFT_MS: String(shiftMs),
  CLOCK_JUMPS_EVERY_MS: String(everyMs),
});

export function jumpingClock(engine: Engine): Trial {
  return {
    name: `jumping-clock-${engine}`,
    engine,
    what: 'Imports by machines whose clocks are years wrong, either way, into a graph served by one whose clock jumps: each import is served, in their order, every answer whole',
    times: 10,
    async run(context) {
      const graph = await TrialGraph.on(engine, context.folder);
      try {
        return await importAgainAndAgain(graph, context);
      } finally {
        await graph.close();
      }
    },
  };
}

async function importAgainAndAgain(
  graph: TrialGraph,
  { times, random, say, soonMs }: TrialContext,
): Promise<Outcome> {
  await graph.mustImport(1);
  const server = await graph.serve(clock(YEAR_MS, 700));
  const readers = graph.readBy(READERS);
  let slowest = 0;
  for (let version = 2; version <= times + 1; version += 1) {
    await graph.mustImport(version, clock(Math.round((random() - 0.5) * 20 * YEAR_MS)));
    slowest = Math.max(slowest, await untilAnswers(server.url, version, soonMs));
    say(`${version - 1} of ${times}: ${readers.answers} answers`);
  }
  await readers.stop();
  return {
    seen: `${readers.answers} whole answers; each import served within ${slowest.toFixed(0)} ms`,
    faults: readers.faults,
  };
}
