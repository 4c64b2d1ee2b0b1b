import type { GapStep } from '../gap/measure-gaps.js';
import type { Results } from '../run.js';
import type { Goal } from './goals.js';
import { engineTitle, figure, megabytes, table } from './markdown.js';

const [STORED_MS, OWN_MS] = [40, 300];
const [RELEASE_S, BACK_TEST_S, LARGE_S] = [10, 60, 60];
const LARGE_BYTES = 2 ** 30;

export const GAP_WORDS = `The gap page of the real data, on a server that has just started, answers not kept; then 100 regions × 100 regions × 100 sectors
with 10,000 drawn initiatives, in a process of its own. \`peak\`: resident at its most up to then.`;

export function gapTable({ gapPages, largeGaps }: Results): string {
  const pages = gapPages.flatMap(({ graph, steps }) =>
    steps.map((step) => rowOf(engineTitle(graph.engine), step)),
  );
  const large = largeGaps.map((step) => rowOf('a million cells', step));
  return table(['', 'step', 's', 'CPU s', 'peak MB'], [...pages, ...large]);
}

function rowOf(title: string, { name, seconds, cpuSeconds, peakRss }: GapStep): string[] {
  return [title, name, figure(seconds), figure(cpuSeconds), megabytes(peakRss)];
}

export function gapGoals({ gapPages, largeGaps }: Results): Goal[] {
  const pages = gapPages.flatMap(({ graph, stored, ownConstants, steps }) => {
    const title = engineTitle(graph.engine);
    const [backTests, release] = [true, false].map((isBackTest) =>
      secondsOf(steps.filter(({ name }) => name.startsWith('back-test') === isBackTest)),
    ) as [number, number];
    return [
      pageGoal(`gaps, first page, ${title}`, stored.p95, STORED_MS),
      pageGoal(`gaps, first page with own constants, ${title}`, ownConstants.p95, OWN_MS),
      timeGoal(`gaps of a release, ${title}`, release, RELEASE_S),
      timeGoal(`… with the back-tests, ${title}`, release + backTests, BACK_TEST_S),
    ];
  });
  const peak = Math.max(...largeGaps.map(({ peakRss }) => peakRss ?? Number.NaN));
  return [
    ...pages,
    timeGoal(
      'gaps of a million cells, robustness and back-test apart',
      secondsOf(largeGaps.slice(0, 3)),
      LARGE_S,
    ),
    {
      goal: 'gaps of a million cells: in 1 GiB',
      found: `${megabytes(peak)} MB`,
      isMet: peak <= LARGE_BYTES,
    },
  ];
}

const secondsOf = (steps: readonly GapStep[]) =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

function pageGoal(what: string, p95: number, most: number): Goal {
  return { goal: `${what}: p95 ≤ ${most} ms`, found: `${figure(p95)} ms`, isMet: p95 <= most };
}

function timeGoal(what: string, seconds: number, most: number): Goal {
  return { goal: `${what}: ≤ ${most} s`, found: `${figure(seconds)} s`, isMet: seconds <= most };
}
