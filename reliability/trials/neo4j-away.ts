import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { type RunningNeo4j, startNeo4j } from '../../test/support/neo4j/start-neo4j.js';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import { type Outcome, SOON_MS, type Trial, type TrialContext } from '../trial.js';

const READERS = 8;
const AWAY_MS = 3_000;

interface Absence {
  readonly name: string;
  /** In a few words. */
  readonly how: string;
  /** What counts as its end, likewise. */
  readonly end: string;
  readonly times: number;
  /** How the program is told to serve. */
  readonly settings: Readonly<Record<string, string>>;
  /** How Neo4j is taken away, and brought back. */
  takeAway(graph: TrialGraph, folder: string): Promise<{ back(): Promise<void> }>;
}

/** The one that was started in the place of the trial's own; null: none yet. */
let restarted: RunningNeo4j | null = null;

const stopped: Absence = {
  name: 'stopped-neo4j',
  how: 'stopped and started again',
  end: 'the first statement that it answers anybody',
  times: 3,
  // As it is by default: a request that a server which has just started is slow to plan is waited for.
  settings: {},
  async takeAway(graph, folder) {
    const running = restarted ?? graph.neo4j;
    await running?.stop();
    return {
      back: async () => {
        restarted = await startNeo4j({ dataFolder: `${folder}/neo4j`, port: running?.port });
        await restarted.ready();
        await firstAnswer(restarted);
      },
    };
  },
};

/** A server is back when it answers a statement, whosever: its first loads for seconds what plans and runs any. */
async function firstAnswer({ url, user, password }: RunningNeo4j): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  await driver.executeQuery('RETURN 1').finally(() => driver.close());
}

const paused: Absence = {
  name: 'paused-neo4j',
  how: 'frozen (SIGSTOP) and let go',
  end: 'that',
  times: 5,
  // Shorter than it is frozen: a server that takes a request and never answers is told from one that is slow.
  settings: { DEADLINE_MS: '2000' },
  async takeAway(graph) {
    graph.neo4j?.process.kill('SIGSTOP');
    return {
      back: async () => {
        graph.neo4j?.process.kill('SIGCONT');
      },
    };
  },
};

function trialOf(absence: Absence): Trial {
  const { name, how, times } = absence;
  return {
    name,
    engine: 'neo4j',
    what:
      `Neo4j ${how} under ${READERS} clients: typed errors while it is away, right answers within ` +
      `${SOON_MS / 1_000} s of ${absence.end}, the API process goes on`,
    times,
    async run(context) {
      const graph = await TrialGraph.on('neo4j', context.folder);
      try {
        return await againAndAgain(graph, context, absence);
      } finally {
        await graph.close();
        await restarted?.stop();
        restarted = null;
      }
    },
  };
}

async function againAndAgain(
  graph: TrialGraph,
  { times, folder, say, soonMs }: TrialContext,
  { settings, takeAway }: Absence,
): Promise<Outcome> {
  await graph.mustImport(1);
  const server = await graph.serve(settings);
  const readers = graph.readBy(READERS);
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await pause(500);
    const { back } = await takeAway(graph, folder);
    await pause(AWAY_MS);
    await back();
    waits.push(await untilAnswers(server.url, 1, soonMs));
    say(`${time + 1} of ${times}: answers again after ${waits.at(-1)?.toFixed(0)} ms`);
  }
  await readers.stop();
  const isGone = server.process.exitCode !== null || server.process.signalCode !== null;
  return {
    seen: `${readers.answers} whole answers, errors: ${readers.refusals}; back after at most ${Math.max(...waits).toFixed(0)} ms`,
    faults: [...readers.losses, ...(isGone ? ['The API process ended.'] : [])],
  };
}

export const NEO4J_AWAY: readonly Trial[] = [stopped, paused].map(trialOf);
