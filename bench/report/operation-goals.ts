import type { PeerTurns } from '../measure/rounds.js';
import type { Engine } from '../options.js';
import type { Results } from '../run.js';
import { enginesOf, type Goal, notMeasured } from './goals.js';
import { engineTitle, figure, whole } from './markdown.js';
import { bestOf, ofRounds, scannedOf, timesAsLong, turnsOf } from './turns.js';

const LARGE = 100;
type Timed = Pick<Results, 'imports' | 'operations' | 'statements'>;
const MOST_TIMES_AS_LONG = 1.5;
const STATEMENTS = 2;

/** Of the engines of the run. */
export function operationGoals(results: Timed): Goal[] {
  const engines = enginesOf(results.imports);
  const large = enginesOf(results.imports, LARGE);
  return [
    ...engines.map((engine) => statementsGoal(results, engine)),
    ...large.flatMap((engine) => [
      sameAnswerGoal(results, engine, 'headline', 'headline'),
      sameAnswerGoal(results, engine, 'tie-hub', '`tie` of two hubs, same evidence'),
    ]),
    ...large.map((engine) => regionsGoal(results, engine)),
  ];
}

function bestFigure(turns: PeerTurns, name: 'p50' | 'p95'): string {
  return figure(bestOf(turns, (turn) => turn[name]));
}

function statementsGoal({ statements }: Timed, engine: Engine): Goal {
  const goal = `headline, ${engineTitle(engine)}: ${STATEMENTS} statements`;
  const sent = statements.get(`${engine}-x1`)?.get('headline');
  if (!sent) return notMeasured(goal);
  const names = sent.map(({ name }) => `\`${name}\``).join(', ');
  return { goal, found: `${sent.length}: ${names}`, isMet: sent.length <= STATEMENTS };
}

function sameAnswerGoal(results: Timed, engine: Engine, name: string, title: string): Goal {
  const goal = `${title}, ${engineTitle(engine)} ×${LARGE}: ≤ ${MOST_TIMES_AS_LONG} × the time of ×1, as many rows scanned`;
  const large = turnsOf(results, name, engine, LARGE);
  const real = turnsOf(results, name, engine, 1);
  if (!large || !real) return notMeasured(goal);
  const ratio = timesAsLong(large, real);
  const [before, after] = [real, large].map(({ peer }) => scannedOf(results, peer, name).rows);
  return {
    goal,
    found: `${figure(ratio)} ×; ${whole(before as number)} and ${whole(after as number)}`,
    isMet: ratio <= MOST_TIMES_AS_LONG && before === after,
  };
}

function regionsGoal(results: Timed, engine: Engine): Goal {
  const goal = `all regions × all regions, ${engineTitle(engine)} ×${LARGE}: one second`;
  const turns = turnsOf(results, 'regions', engine, LARGE);
  if (!turns) return notMeasured(goal);
  const middle = ofRounds(turns, ({ p50 }) => p50);
  const best = bestFigure(turns, 'p50');
  return { goal, found: `${figure(middle)} ms; best round ${best}`, isMet: middle <= 1000 };
}
