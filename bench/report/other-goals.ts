import type { Starts } from '../after-load.js';
import type { ImportResult } from '../measure/imports.js';
import type { Engine } from '../options.js';
import type { Results } from '../run.js';
import { enginesOf, type Goal, notMeasured } from './goals.js';
import { engineTitle, figure, megabytes, whole } from './markdown.js';

const IMPORT_SECONDS: Readonly<Record<Engine, number>> = { grafeo: 2, neo4j: 10 };
const LARGE = 100;
const LOOP_MS = 50;
const START_MS = 2_000;
// Start-up and reading take the first second whatever the rows: ten times as many compare better than the first.
const LINEAR_FROM = 10;
const LINEAR_WITHIN = 1.25;
const TWICE = 2;

export function loopGoals({ loops }: Pick<Results, 'loops'>): Goal[] {
  const large = loops.filter(({ peer }) => peer.scale === LARGE);
  return large.map(({ peer, program, floor }) => {
    return {
      goal: `… ${engineTitle(peer.engine)} ×${LARGE}: the event loop never held for more than ${LOOP_MS} ms`,
      found: `computed ${figure(program.computedMs)} ms in one go; held ${figure(program.heldMs)} ms (floor ${figure(floor.heldMs)})`,
      isMet: program.computedMs <= LOOP_MS,
    };
  });
}

type Imported = Pick<Results, 'checks' | 'imports'>;

/** Of the engines of the run. */
export function importGoals(results: Imported): Goal[] {
  const { imports } = results;
  return [
    ...imports.filter(({ scale }) => scale === 1).map(importGoal),
    ...enginesOf(imports, LARGE).map((engine) => linearGoal(results, engine)),
  ];
}

function importGoal({ engine, seconds, best, cpuSeconds }: ImportResult): Goal {
  const most = IMPORT_SECONDS[engine];
  return {
    goal: `import of the real data, ${engineTitle(engine)}: under ${most} s`,
    found: `${figure(seconds)} s; best ${figure(best)}; ${figure(cpuSeconds)} s of CPU`,
    isMet: seconds < most,
  };
}

function linearGoal({ imports, checks }: Imported, engine: Engine): Goal {
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
export function memoryGoal({ imports, checks, memory }: Results): Goal {
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
export function startGoals({ starts }: Starts): Goal[] {
  const ofRealData = starts.filter(({ scale }) => scale === 1);
  return ofRealData.map(({ engine, ready }) => ({
    goal: `second start with the real data, ${engineTitle(engine)}: under ${START_MS / 1000} s`,
    found: `${whole(ready)} ms`,
    isMet: ready < START_MS,
  }));
}
