import { Command, InvalidArgumentError } from 'commander';
import type { TestEngine } from '../support/engines.js';
import { freshGraph } from '../support/fresh-graph.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { silentLogger } from '../support/loggers.js';
import { Neo4jTurn } from '../support/neo4j/neo4j-turn.js';
import { startNeo4j } from '../support/neo4j/start-neo4j.js';
import { compareEngines } from './compare-engines.js';

const PROGRESS_EVERY = 500;
// A plan is right for every graph: planning all texts anew for each takes most of the time. So plans do not age either.
const KEPT_PLANS = { 'dbms.cypher.min_replan_interval': '1d' };

/** A server that nobody else uses: a fresh graph is the database emptied. */
function engineOf(turn: Neo4jTurn): TestEngine {
  const remove = () => turn.emptyDatabase();
  const options = {
    ...turn.address,
    logger: silentLogger,
    pollMs: 50,
    leaseMs: 500,
    plansAnew: false,
  };
  return {
    name: 'neo4j',
    async freshGraph() {
      await remove();
      return freshGraph(options, { forStores: {}, remove });
    },
  };
}

async function run(statements: number, seed: number): Promise<void> {
  const server = await startNeo4j({ isLongRunning: true, settings: KEPT_PLANS });
  try {
    await server.ready();
    const turn = await Neo4jTurn.take(server);
    const engines = [grafeoEngine, engineOf(turn)] as const;
    const startedAt = performance.now();
    let done = 0;
    const progress = () => {
      done += 1;
      if (done % PROGRESS_EVERY !== 0 && done !== statements) return;
      const seconds = Math.round((performance.now() - startedAt) / 1_000);
      console.log(`${done} of ${statements} statements alike in ${seconds} s, seed ${at}`);
    };
    let at = seed;
    for (; done < statements; at += 1) {
      await compareEngines(at, engines, { atMost: statements - done, progress });
    }
    console.log(`0 of ${done} statements differ, on ${at - seed} random graphs from seed ${seed}.`);
    await turn.end();
  } finally {
    await server.stop();
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1');
  return Number(text);
}

const { statements, seed } = new Command('differential')
  .description(
    'Send every statement of the program to both engines over random graphs; end with an error at the first that differs.',
  )
  .option('--statements <n>', 'how many', wholeNumber, 100_000)
  .option(
    '--seed <n>',
    'of the first graph, the next is drawn from the next: goes on where a run ended',
    wholeNumber,
    1,
  )
  .parse()
  .opts<{ statements: number; seed: number }>();

try {
  await run(statements, seed);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
