import { setTimeout as pause } from 'node:timers/promises';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import type { Outcome, Trial, TrialContext } from '../trial.js';

const READERS = 4;
const UP_TO_MS = 400;

export const killedServers: Trial = {
  name: 'killed-servers-grafeo',
  engine: 'grafeo',
  what: `API process killed (SIGKILL) while it answers ${READERS} clients, and started again: the same answer`,
  times: 100,
  async run(context) {
    const graph = await TrialGraph.on('grafeo', context.folder);
    try {
      return await killAgainAndAgain(graph, context);
    } finally {
      await graph.close();
    }
  },
};

async function killAgainAndAgain(
  graph: TrialGraph,
  { times, random, say, soonMs }: TrialContext,
): Promise<Outcome> {
  await graph.mustImport(1);
  const readers = graph.readBy(READERS);
  let slowest = 0;
  for (let time = 0; time < times; time += 1) {
    const server = await graph.serve();
    await untilAnswers(server.url, 1, soonMs);
    slowest = Math.max(slowest, server.readyAfterMs);
    await pause(random() * UP_TO_MS);
    await server.kill('SIGKILL');
    if ((time + 1) % 10 === 0) say(`${time + 1} of ${times}: ${readers.answers} answers`);
  }
  await readers.stop();
  const versions = [...readers.versions.keys()].filter((version) => version !== 1);
  return {
    seen: `${readers.answers} whole answers; the slowest start took ${slowest.toFixed(0)} ms`,
    faults: [...new Set(readers.broken), ...versions.map((version) => `Answers of ${version}`)],
  };
}
