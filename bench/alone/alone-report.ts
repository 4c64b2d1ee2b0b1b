import type { PeerTurns } from '../measure/rounds.js';
import type { Engine } from '../options.js';
import { CLIENT_WORDS, clientTable, keptGoals } from '../report/clients-report.js';
import { type Goal, goalRows } from '../report/goals.js';
import { type Machine, machineWords } from '../report/machine.js';
import { engineTitle, figure, table } from '../report/markdown.js';
import { waitsOf } from '../report/operations-report.js';
import { bestOf, ofRounds, timesFloor, turnsOf } from '../report/turns.js';
import type { AloneResult } from './run-alone-bench.js';

const HEADLINE_MS: Readonly<Record<Engine, { readonly p50: number; readonly p95: number }>> = {
  grafeo: { p50: 2.5, p95: 5 },
  neo4j: { p50: 8, p95: 20 },
};
const LIST_TIMES = 3;

/** All that a run found, as Markdown. */
export function aloneReport(
  results: readonly AloneResult[],
  before: Machine,
  after: Machine,
): string {
  const clients = results.flatMap((one) => one.clients);
  return [
    machineWords(before, after, results.flatMap(waitsOf)),
    goalRows([...results.flatMap(timeGoals), ...keptGoals(clients)]),
    timeTable(results),
    CLIENT_WORDS,
    clientTable(clients),
  ].join('\n\n');
}

function timeGoals(result: AloneResult): Goal[] {
  const { engine } = result;
  const goals = [headlineGoal(result)];
  return engine === 'grafeo' ? [...goals, listGoal(result)] : goals;
}

function headlineGoal(result: AloneResult): Goal {
  const { p50, p95 } = HEADLINE_MS[result.engine];
  const turns = turnsIn(result, 'headline');
  const [middle, high] = [ofRounds(turns, (turn) => turn.p50), ofRounds(turns, (turn) => turn.p95)];
  const best = [bestOf(turns, (turn) => turn.p50), bestOf(turns, (turn) => turn.p95)].map(figure);
  return {
    goal: `headline, ${engineTitle(result.engine)}: p50 ≤ ${p50} ms, p95 ≤ ${p95} ms`,
    found: `${figure(middle)} and ${figure(high)} ms; in the best round ${best.join(' and ')}`,
    isMet: middle <= p50 && high <= p95,
  };
}

function listGoal(result: AloneResult): Goal {
  const times = timesFloor(turnsIn(result, 'list'));
  return {
    goal: `list of 500 rows, ${engineTitle(result.engine)}, uncached: within ${LIST_TIMES} × the floor`,
    found: `${figure(times)} ×`,
    isMet: times <= LIST_TIMES,
  };
}

function turnsIn(result: AloneResult, name: string): PeerTurns {
  const turns = turnsOf(result, name, result.engine, 1);
  if (!turns) throw new Error(`${name} was not measured on ${engineTitle(result.engine)}.`);
  return turns;
}

function timeTable(results: readonly AloneResult[]): string {
  const rows = results.flatMap(({ engine, operations }) =>
    operations.flatMap(({ operation, peers }) =>
      peers.map((turns) => [
        `${engineTitle(engine)}: ${operation.name}`,
        figure(ofRounds(turns, ({ p50 }) => p50)),
        figure(ofRounds(turns, ({ p95 }) => p95)),
        figure(ofRounds(turns, ({ floorP50 }) => floorP50)),
        figure(ofRounds(turns, ({ cpu }) => cpu)),
        figure(ofRounds(turns, ({ databaseCpu }) => databaseCpu)),
      ]),
    ),
  );
  return table(['', 'p50 ms', 'p95 ms', 'floor p50', 'CPU ms', 'database CPU ms'], rows);
}
