import type { Turn } from '../measure/rounds.js';
import { type Goal, goalRows } from '../report/goals.js';
import { figure, whole } from '../report/markdown.js';
import { cpuOf, timesAsMuch } from './ratios.js';
import { measuredIn, type PeerResults } from './results.js';

const TIMES = 5;

type Compared = 'generated' | 'stated' | 'cypher';

/** What must hold of every row, and the row that is furthest from it. */
export function peerGoals(results: readonly PeerResults[]): string {
  const goals = results.flatMap((one) => [
    ...(['stated', 'generated'] as const).flatMap((side) => [
      ratioGoal(one, 'p50', side, TIMES, ({ p50 }) => p50),
      ratioGoal(one, 'p95', side, TIMES, ({ p95 }) => p95),
      ratioGoal(one, 'CPU', side, TIMES, cpuOf),
    ]),
    ratioGoal(one, 'p50', 'cypher', 1, ({ p50 }) => p50),
    ratioGoal(one, 'p95', 'cypher', 1, ({ p95 }) => p95),
    hitsGoal(one, 'stated'),
    hitsGoal(one, 'generated'),
    hitsGoal(one, 'cypher'),
  ]);
  return goalRows(goals);
}

function ratioGoal(
  results: PeerResults,
  what: string,
  side: Compared,
  least: number,
  of: (turn: Turn) => number,
): Goal {
  const ratios = measuredIn(results).map(({ comparison: { name }, sides }) => ({
    name,
    ratio: timesAsMuch(sides[side].turns, sides.plain.turns, of),
  }));
  const short = ratios.filter(({ ratio }) => ratio < least);
  const [nearest] = [...ratios].sort((a, b) => a.ratio - b.ratio);
  const much = least === 1 ? 'more' : `at least ${least} times as much`;
  return {
    goal: `×${results.scale}, ${what}: ${TITLE[side]} takes ${much}, on every row`,
    found: `${ratios.length - short.length} of ${ratios.length}; least: ${nearest?.name} ×${figure(nearest?.ratio ?? Number.NaN)}`,
    isMet: short.length === 0,
  };
}

function hitsGoal(results: PeerResults, side: Compared): Goal {
  const counts = measuredIn(results).map(({ comparison: { name }, sides }) => {
    const [own, other] = [sides.plain, sides[side]].map(({ hits }) =>
      hits.reduce((sum, one) => sum + one, 0),
    ) as [number, number];
    return { name, own, other };
  });
  const more = counts.filter(({ own, other }) => own >= other);
  const names = more.map(({ name, own, other }) => `${name} ${whole(own)} and ${whole(other)}`);
  return {
    goal: `×${results.scale}, db hits: fewer than ${TITLE[side]} on every row`,
    found: more.length === 0 ? 'all' : `all but ${more.length}: ${names.join(', ')}`,
    isMet: more.length === 0,
  };
}

const TITLE = {
  stated: 'the generated API over what is stated',
  generated: 'the generated API over what was derived',
  cypher: '`@cypher`',
} as const;
