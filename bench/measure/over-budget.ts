import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newKey } from '../../src/server/budget/keys.js';
import { SEED } from '../generate/seed.js';
import { operationsFor } from '../operations.js';
import type { BenchOptions } from '../options.js';
import { discard, type Graph } from '../peers.js';
import { startServer } from '../processes/program.js';
import type { Say } from '../run.js';
import { measureImport } from './imports.js';
import { type Captured, dataOf, KeepAliveClient } from './keep-alive-client.js';
import { type Asked, askEvenly, askInTurn } from './pace.js';
import { askUntilWarm, SERVER_WARM_UP } from './warm-up.js';

/** Milliseconds of each request of a round. */
export interface BudgetRound {
  /** Of the client within its budget, by itself; then beside the other. */
  readonly alone: readonly number[];
  readonly beside: readonly number[];
  /** Of the other: what its budget held, and what it did not. */
  readonly admitted: readonly number[];
  readonly refused: readonly number[];
}

export interface OverBudget {
  /** Of one request. */
  readonly cost: number;
  /** Of the client that asks for more. */
  readonly budget: number;
  readonly rounds: readonly BudgetRound[];
  /** Resident, when warm and after the rounds. */
  readonly rssBefore: number;
  readonly rssAfter: number;
  /** The share of the rounds in which the program's main thread was ready and had no core. */
  readonly waited: number;
}

/** A minute in small: a twentieth of its time, and of the default budget, which holds some 370 answers. */
export const TURN_MS = 3_000;
/** How many times its budget the other client asks for in a turn. */
export const TIMES = 10;
// Half an answer is left of it at the end: what is refused is refused as late as can be, when its cost is known.
const BUDGET_IN_ANSWERS = 18.5;
const PAUSE_MS = 10;
const CONNECTIONS = 16;
const AMPLE = 999_999_999;

/** Of the real data on Grafeo: budgets are counted before an engine is asked. */
export async function runOverBudget(
  { rounds }: Pick<BenchOptions, 'rounds'>,
  work: string,
  say: Say,
): Promise<OverBudget> {
  const { graph } = await measureImport('grafeo', 1, { data: SEED, graphs: work, runs: 1 });
  try {
    const found = await measureOverBudget(graph, rounds, work);
    say(`beside a client beyond its budget: ${rounds} rounds`);
    return found;
  } finally {
    await discard(graph);
  }
}

/** A holder of a key within its budget, alone and beside one that asks for ten times its own, in turns, on a server of their own. */
async function measureOverBudget(graph: Graph, rounds: number, work: string): Promise<OverBudget> {
  const { body, cost } = await headlineOf(graph);
  const budget = Math.round(cost * BUDGET_IN_ANSWERS);
  const within = newKey('within', AMPLE);
  // A budget is whole again after a minute: each round has another client that has spent nothing.
  const beyond = Array.from({ length: rounds }, (_, at) => newKey(`beyond-${at + 1}`, budget));
  const KEYS_FILE = join(work, 'keys');
  await writeFile(KEYS_FILE, [within, ...beyond].map(({ line }) => `${line}\n`).join(''));
  const server = await startServer(graph.address, { KEYS_FILE, BUDGET_PER_MINUTE: '1000000' });
  const client = clientOf(within.key, 1);
  try {
    await askUntilWarm(client, server.url, body, SERVER_WARM_UP);
    const [before, startedAt] = [await server.process.ask('usage'), performance.now()];
    const measured: BudgetRound[] = [];
    for (const { key } of beyond) measured.push(await roundOf(client, key, server.url, body));
    const after = await server.process.ask('usage');
    const waited = (after.waitedMs - before.waitedMs) / (performance.now() - startedAt);
    const memory = { rssBefore: before.rss, rssAfter: after.rss };
    return { cost, budget, rounds: measured, ...memory, waited };
  } finally {
    client.close();
    await server.process.stop();
  }
}

/** The headline operation, and what a server says that it costs. */
async function headlineOf(graph: Graph): Promise<{ body: string; cost: number }> {
  const { process, url } = await startServer(graph.address);
  const client = new KeepAliveClient();
  try {
    const [headline] = await operationsFor(client, url);
    if (headline === undefined) throw new Error('There is no headline operation.');
    const { extensions } = JSON.parse((await client.post(url, headline.body)).body) as {
      extensions: { cost: { requested: number } };
    };
    return { body: headline.body, cost: extensions.cost.requested };
  } finally {
    client.close();
    await process.stop();
  }
}

async function roundOf(
  client: KeepAliveClient,
  key: string,
  url: string,
  body: string,
): Promise<BudgetRound> {
  const turn = { pauseMs: PAUSE_MS, forMs: TURN_MS };
  const alone = await askInTurn(client, url, body, turn);
  const other = clientOf(key, CONNECTIONS);
  const [beside, all] = await Promise.all([
    askInTurn(client, url, body, turn),
    askEvenly(other, url, body, { count: BUDGET_IN_ANSWERS * TIMES, forMs: TURN_MS }),
  ]);
  other.close();
  for (const { answer } of [...alone, ...beside]) dataOf(answer);
  const admitted = all.filter(({ answer }) => isAdmitted(answer));
  const refused = all.filter((asked) => !admitted.includes(asked));
  if (admitted.length !== Math.floor(BUDGET_IN_ANSWERS))
    throw new Error(`Of a budget of ${BUDGET_IN_ANSWERS} answers ${admitted.length} were given.`);
  return {
    ...{ alone: timesOf(alone), beside: timesOf(beside) },
    ...{ admitted: timesOf(admitted), refused: timesOf(refused) },
  };
}

function clientOf(key: string, connections: number): KeepAliveClient {
  return new KeepAliveClient({ headers: { authorization: `Bearer ${key}` }, connections });
}

/** Throws where an answer is neither a whole one nor the refusal that a client can act on. */
function isAdmitted(answer: Captured): boolean {
  if (answer.status === 200) return dataOf(answer) !== null;
  const { errors } = JSON.parse(answer.body) as { errors: { extensions: { code: string } }[] };
  const isTyped = answer.status === 429 && errors[0]?.extensions.code === 'RATE_LIMITED';
  if (!isTyped || !(Number(answer.headers['retry-after']) > 0))
    throw new Error(
      `${answer.status}, to be tried again ${answer.headers['retry-after']}: ${answer.body}`,
    );
  return false;
}

const timesOf = (asked: readonly Asked[]) => asked.map(({ ms }) => ms);
