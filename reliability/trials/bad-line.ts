import { setTimeout as pause } from 'node:timers/promises';
import { type FlakyLine, flakyLine } from '../flaky-line.js';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import { type Outcome, SOON_MS, type Trial, type TrialContext } from '../trial.js';

const READERS = 8;
const DEADLINE_MS = 3_000;
const SLOW_MS = 100;
// A piece is late by less than a request may take, and by more.
const LATE_MS = [1_000, 4_000] as const;
// Longer than a store waits for what tells it the current release.
const LATE_FOR_MS = 8_000;

/** Does something to a line that is well again afterwards; returns to how many connections. */
type Trouble = (line: FlakyLine, random: () => number) => Promise<number>;

interface BadLine {
  readonly name: string;
  readonly what: string;
  /** What the connections were that had a trouble. */
  readonly were: string;
  readonly times: number;
  /** One after the other, each time. */
  readonly troubles: readonly Trouble[];
}

const cutWhileLateBy =
  (ms: number): Trouble =>
  async (line, random) => {
    line.delay(ms);
    await pause(100 + random() * 400);
    const connections = line.cut();
    line.delay(0);
    return connections;
  };

const lateBy =
  (ms: number): Trouble =>
  async (line) => {
    const connections = line.delay(ms);
    await pause(LATE_FOR_MS);
    line.delay(0);
    return connections;
  };

const WHAT_HOLDS = `answers whole or typed errors, right ones within ${SOON_MS / 1_000} s`;

const cut: BadLine = {
  name: 'bad-line-neo4j',
  what:
    `Line to Neo4j cut in the middle at random moments, as it is and then while each packet takes ${SLOW_MS} ms: ` +
    WHAT_HOLDS,
  were: 'cut',
  times: 30,
  troubles: [cutWhileLateBy(0), cutWhileLateBy(SLOW_MS)],
};

const slow: BadLine = {
  name: 'slow-line-neo4j',
  what:
    `Each packet on the line to Neo4j late by ${LATE_MS.map((ms) => ms / 1_000).join(' and then by ')} s for ` +
    `${LATE_FOR_MS / 1_000} s each, where a request may take ${DEADLINE_MS / 1_000} s: ${WHAT_HOLDS} of its end`,
  were: 'slow',
  times: 10,
  troubles: LATE_MS.map(lateBy),
};

export const BAD_LINES: readonly Trial[] = [cut, slow].map((badLine) => ({
  name: badLine.name,
  engine: 'neo4j',
  what: badLine.what,
  times: badLine.times,
  async run(context) {
    const graph = await TrialGraph.on('neo4j', context.folder);
    const line = await flakyLine(graph.neo4j?.port ?? 0);
    try {
      return await spoilAgainAndAgain(graph, line, context, badLine);
    } finally {
      await graph.close();
      await line.close();
    }
  },
}));

async function spoilAgainAndAgain(
  graph: TrialGraph,
  line: FlakyLine,
  { times, random, say, soonMs }: TrialContext,
  { troubles, were }: BadLine,
): Promise<Outcome> {
  await graph.mustImport(1);
  const server = await graph.serve({
    GRAPH_URL: `bolt://127.0.0.1:${line.port}`,
    DEADLINE_MS: String(DEADLINE_MS),
  });
  const readers = graph.readBy(READERS);
  let connections = 0;
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const trouble of troubles) {
      connections += await trouble(line, random);
      waits.push(await untilAnswers(server.url, 1, soonMs));
    }
    const last = waits.slice(-troubles.length).map((ms) => ms.toFixed(0));
    say(`${time + 1} of ${times}: right again after ${last.join(' and ')} ms`);
  }
  await readers.stop();
  return {
    seen:
      `${connections} connections ${were}; ${readers.answers} whole answers, errors: ${readers.refusals}; ` +
      `right again after at most ${Math.max(...waits).toFixed(0)} ms`,
    faults: readers.losses,
  };
}
