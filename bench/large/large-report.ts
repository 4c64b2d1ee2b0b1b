import { LARGEST } from '../options.js';
import { type Goal, goalRows, notMeasured } from '../report/goals.js';
import { importTable, startTable, startWords } from '../report/imports-report.js';
import { type Machine, machineWords } from '../report/machine.js';
import { figure } from '../report/markdown.js';
import { operationGoals } from '../report/operation-goals.js';
import { loopTable, operationTables, waitsOf } from '../report/operations-report.js';
import { importGoals, loopGoals, startGoals } from '../report/other-goals.js';
import { bestOf, ofRounds, turnsOf } from '../report/turns.js';
import type { LargeResults } from './run-large-bench.js';

const HEADLINE_P95_MS = 60;

/** All that a run found, as Markdown. */
export function largeReport(results: LargeResults, before: Machine, after: Machine): string {
  return [
    machineWords(before, after, waitsOf(results)),
    goalRows([
      ...operationGoals(results),
      ...loopGoals(results),
      largestGoal(results),
      ...importGoals(results),
      ...startGoals(results),
    ]),
    operationTables(results),
    loopTable(results),
    importTable(results),
    startWords(results),
    startTable(results),
  ].join('\n\n');
}

function largestGoal(results: LargeResults): Goal {
  const goal = `headline, Neo4j ×${LARGEST}: p95 ≤ ${HEADLINE_P95_MS} ms`;
  const turns = turnsOf(results, 'headline', 'neo4j', LARGEST);
  if (!turns) return notMeasured(goal);
  const p95 = ofRounds(turns, (turn) => turn.p95);
  const best = bestOf(turns, (turn) => turn.p95);
  return {
    goal,
    found: `${figure(p95)} ms; in the best round ${figure(best)}`,
    isMet: p95 <= HEADLINE_P95_MS,
  };
}
