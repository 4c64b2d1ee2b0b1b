import type { Engine } from '../options.js';
import type { Results } from '../run.js';
import { type Goal, notMeasured } from './goals.js';
import { engineTitle, figure, megabytes, whole } from './markdown.js';

const IMPORT_SECONDS: readonly { engine: Engine; most: number }[] = [
  { engine: 'grafeo', most: 2 },
  { engine: 'neo4j', most: 10 },
];
const ENGINES: readonly Engine[] = ['grafeo', 'neo4j'];
const LARGE = 100;
const LOOP_MS = 50;
const START_MS = 2_000;
// Start-up and reading take the first second whatever the rows: ten times as many compare better than the first.
const LINEAR_FROM = 10;
const LINEAR_WITHIN = 1.25;
const TWICE = 2;

export function loopGoals({ loops }: Results): Goal[] {
  return ENGINES.map((engine) => {
    const goal = `… ${engineTitle(engine)} ×${LARGE}: the event loop never held for more than ${LOOP_MS} ms`;
    const loop = loops.find(({ peer }) => peer.engine === engine && peer.scale === LARGE);
    if (!loop) return notMeasured(goal);
    const { program, floor } = loop;
    return {
      goal,
      found: `computed ${figure(program.computedMs)} ms in one go; held ${figure(program.heldMs)} ms (floor ${figure(floor.heldMs)})`,
      isMet: program.computedMs <= LOOP_MS,
    };
  });
}

export function importGoals(results: Results): Goal[] {
  return [
    ...IMPORT_SECONDS.map(({ engine, most }) => importGoal(results, engine, most)),
    ...ENGINES.map((engine) => linearGoal(results, engine)),
    memoryGoal(results),
  ];
}

function importGoal({ imports }: Results, engine: Engine, most: number): Goal {
  const goal = `import of the real data, ${engineTitle(engine)}: under ${most} s`;
  const found = imports.find((one) => one.engine === engine && one.scale === 1);
  if (!found) return notMeasured(goal);
  const { seconds, best, cpuSeconds } = found;
  return {
    goal,
    found: `${figure(seconds)} s; best ${figure(best)}; ${figure(cpuSeconds)} s of CPU`,
    isMet: seconds < most,
  };
}

function linearGoal({ imports, checks }: Results, engine: Engine): Goal {
  const goal = `import, ${engineTitle(engine)} ×${LARGE}: linear in rows`;
  const perRow = (scale: number) => {
    const run = imports.find((one) => one.engine === engine && one.scale === scale);
    const rows = checks.find((one) => one.scale === scale)?.rows;
    return run && rows ? { time: run.seconds / rows, cpu: run.cpuSeconds / rows } : null;
  };
  const [some, many] = [perRow(LINEAR_FROM), perRow(LARGE)];
  if (!some || !many) return notMeasured(goal);
  const [time, cpu] = [many.time / some.time, many.cpu / some.cpu];
  return {
    goal,
    found: `a row takes ${figure(time)} × as long as at ×${LINEAR_FROM}, ${figure(cpu)} × the CPU`,
    isMet: Math.min(time, cpu) <= LINEAR_WITHIN,
  };
}

/**
 * Against what reading and checking the same rows needs: they are held once then. The graph that comes of them is in the
 * same process: it takes what a server of it takes more than one of the real data.
 */
function memoryGoal({ imports, checks, memory }: Results): Goal {
  const goal = `import, Grafeo ×${LARGE}: beside the graph itself not all rows in memory twice`;
  const run = imports.find(({ engine, scale }) => engine === 'grafeo' && scale === LARGE);
  const check = checks.find(({ scale }) => scale === LARGE);
  const [large, real] = [LARGE, 1].map((scale) =>
    memory.find(({ peer }) => peer.engine === 'grafeo' && peer.scale === scale),
  );
  if (!run || !check || !large || !real) return notMeasured(goal);
  const graph = large.rss - real.rss;
  return {
    goal,
    found: `at its most ${megabytes(run.peakRss)} MB, ${megabytes(graph)} of them the graph; reading and checking alone ${megabytes(check.peakRss)} MB`,
    isMet: run.peakRss - graph < TWICE * check.peakRss,
  };
}

/** How long the larger ones take is in their table. */
export function startGoals({ starts }: Results): Goal[] {
  return ENGINES.flatMap((engine) => {
    const own = starts.filter((start) => start.engine === engine && start.scale === 1);
    return own.map(({ ready }) => ({
      goal: `second start with the real data, ${engineTitle(engine)}: under ${START_MS / 1000} s`,
      found: `${whole(ready)} ms`,
      isMet: ready < START_MS,
    }));
  });
}
