import { type BudgetRound, type OverBudget, TIMES, TURN_MS } from '../measure/over-budget.js';
import { median, quantile } from '../measure/statistics.js';
import { type Goal, goalRows } from './goals.js';
import { hardwareWords, loadWords, type Machine } from './machine.js';
import { figure, megabytes, table, whole } from './markdown.js';

const MOST_TIMES_AS_LONG = 2;
// What the collector has not given back yet is within it; the soak asks for no more.
const FLAT = 1.25;

/** All that a run found, as Markdown. */
export function overBudgetReport(found: OverBudget, before: Machine, after: Machine): string {
  return [
    `${hardwareWords(before)}. ${loadWords(before, after)}; the program was ready and had no core for ${Math.round(found.waited * 100)} % of the time, because of other processes.`,
    goalRows([waitGoal(found), memoryGoal(found)]),
    turnWords(found),
    turnTable(found),
  ].join('\n\n');
}

function waitGoal({ rounds }: OverBudget): Goal {
  const times = median(rounds.map(({ alone, beside }) => p95(beside) / p95(alone)));
  return {
    goal: `beside a client that asks for ${TIMES} times its budget: p95 of one within its own ≤ ${MOST_TIMES_AS_LONG} × that alone`,
    found: `${figure(times)} ×`,
    isMet: times <= MOST_TIMES_AS_LONG,
  };
}

function memoryGoal({ rssBefore, rssAfter }: OverBudget): Goal {
  return {
    goal: `… and memory is flat: after it ≤ ${FLAT} × before`,
    found: `${megabytes(rssBefore)} MB before, ${megabytes(rssAfter)} after`,
    isMet: rssAfter <= rssBefore * FLAT,
  };
}

function turnWords({ cost, budget, rounds }: OverBudget): string {
  return `A headline costs ${whole(cost)}; the other's budget is ${whole(budget)}, and it asks for ${TIMES} times as much in ${TURN_MS / 1000} s. Medians of ${rounds.length} rounds; requests of a round.`;
}

function turnTable({ rounds }: OverBudget): string {
  const row = (title: string, times: (round: BudgetRound) => readonly number[]) => [
    title,
    whole(median(rounds.map((round) => times(round).length))),
    ...[median, p95].map((of) => figure(median(rounds.map((round) => of(times(round)))))),
  ];
  return table(
    ['', 'requests', 'p50 ms', 'p95 ms'],
    [
      row('within its budget, alone', ({ alone }) => alone),
      row('within its budget, beside the other', ({ beside }) => beside),
      row('the other: answered', ({ admitted }) => admitted),
      row('the other: refused', ({ refused }) => refused),
    ],
  );
}

function p95(times: readonly number[]): number {
  return quantile(times, 0.95);
}
