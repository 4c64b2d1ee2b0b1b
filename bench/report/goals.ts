import type { ImportResult } from '../measure/imports.js';
import type { Engine } from '../options.js';
import type { Results } from '../run.js';
import { gapGoals } from './gaps-report.js';
import { table } from './markdown.js';
import { operationGoals } from './operation-goals.js';
import { importGoals, loopGoals, memoryGoal, startGoals } from './other-goals.js';
import { questionGoals } from './questions-report.js';

/** `isMet` null: not measured in this run. */
export interface Goal {
  readonly goal: string;
  readonly found: string;
  readonly isMet: boolean | null;
}

export function goalsTable(results: Results): string {
  const goals = [
    ...operationGoals(results),
    ...questionGoals(results),
    ...gapGoals(results),
    ...loopGoals(results),
    ...importGoals(results),
    memoryGoal(results),
    ...startGoals(results),
  ];
  return goalRows(goals);
}

export function goalRows(goals: readonly Goal[]): string {
  return table(
    ['goal', 'found', ''],
    goals.map(({ goal, found, isMet }) => [goal, found, verdict(isMet)]),
  );
}

function verdict(isMet: boolean | null): string {
  if (isMet === null) return 'not measured';
  return isMet ? 'met' : '**missed**';
}

/** The engines that a run has, with a graph of that size. */
export function enginesOf(imports: readonly ImportResult[], size = 1): Engine[] {
  return imports.filter(({ scale }) => scale === size).map(({ engine }) => engine);
}

export function notMeasured(goal: string): Goal {
  return { goal, found: '–', isMet: null };
}
