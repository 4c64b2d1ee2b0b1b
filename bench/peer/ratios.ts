import type { Turn } from '../measure/rounds.js';
import { median } from '../measure/statistics.js';
import { figure } from '../report/markdown.js';

/** p50 / p95 in milliseconds, medians of the rounds. */
export function timesCell(turns: readonly Turn[]): string {
  const [p50, p95] = [turns.map((turn) => turn.p50), turns.map((turn) => turn.p95)].map(median);
  return `${figure(p50 as number)} / ${figure(p95 as number)}`;
}

/** How many times as much the other takes, round by round. */
export function timesAsMuch(
  other: readonly Turn[],
  own: readonly Turn[],
  of: (turn: Turn) => number,
): number {
  return median(own.map((turn, round) => of(other[round] as Turn) / of(turn)));
}

export function cpuOf({ cpu, databaseCpu }: Turn): number {
  return cpu + (databaseCpu ?? 0);
}
