import { setTimeout as pause } from 'node:timers/promises';
import { flakyLine } from '../flaky-line.js';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import type { Outcome, Trial, TrialContext } from '../trial.js';

const READERS = 8;
const SLOW_MS = 100;
const BACK_MS = 5_000;

export const badLine: Trial = {
  name: 'bad-line-neo4j',
  engine: 'neo4j',
  what:
    `Line to Neo4j cut in the middle at random moments, every other time while each packet takes ${SLOW_MS} ms: ` +
    `answers whole or typed errors, right ones within ${BACK_MS / 1000} s`,
  times: 30,
  async run(context) {
    const graph = await TrialGraph.on('neo4j', context.folder);
    const line = await flakyLine(graph.neo4j?.port ?? 0);
    try {
      return await cutAgainAndAgain(graph, line, context);
    } finally {
      await graph.close();
      await line.close();
    }
  },
};

async function cutAgainAndAgain(
  graph: TrialGraph,
  line: Awaited<ReturnType<typeof flakyLine>>,
  { times, random, say }: TrialContext,
): Promise<Outcome> {
  await graph.mustImport(1);
  const server = await graph.serve({
    GRAPH_URL: `bolt://127.0.0.1:${line.port}`,
    DEADLINE_MS: '3000',
    RESULT_CACHE_MB: '0',
  });
  const readers = graph.readBy(READERS);
  let cut = 0;
  let slowest = 0;
  for (let time = 0; time < times; time += 1) {
    line.delay(time % 2 === 1 ? SLOW_MS : 0);
    await pause(100 + random() * 400);
    cut += line.cut();
    line.delay(0);
    slowest = Math.max(slowest, await untilAnswers(server.url, 1, BACK_MS));
    if ((time + 1) % 10 === 0) say(`${time + 1} of ${times}: ${readers.answers} answers`);
  }
  await readers.stop();
  return {
    seen:
      `${cut} connections cut; ${readers.answers} whole answers, errors: ${readers.refusals}; ` +
      `right again after at most ${slowest.toFixed(0)} ms`,
    faults: [...new Set(readers.broken)],
  };
}
