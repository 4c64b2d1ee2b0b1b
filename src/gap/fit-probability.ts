import { turnTaker } from '../shared/take-turns.js';
import { type BackTestLevel, FOLD_YEARS, foldOf, foldYears } from './back-test.js';
import type { GapConstants } from './gap-constants.js';
import type { GapInput } from './gap-input.js';
import { yearOf } from './gather-evidence.js';
import { fitLogistic, type Logistic } from './logistic.js';

/** The chance of new cooperation in the three years after a day, as a function of ln(P / mean P). */
export interface Probability {
  readonly fit: Logistic;
  /** The folds it was fitted on. */
  readonly years: readonly number[];
}

/** logit p = α + β ln(P / mean P) over the folds that were closed on the day; null: none was, or nothing came. */
export async function fitProbability(
  input: GapInput,
  constants: GapConstants,
  day: string,
  level: BackTestLevel,
): Promise<Probability | null> {
  const years = foldYears(input).filter((year) => year + FOLD_YEARS <= yearOf(day));
  const turn = turnTaker();
  const [x, y]: [Float64Array[], Uint8Array[]] = [[], []];
  for (const year of years) {
    const { potential, isPositive, meanPotential } = foldOf(input, constants, year, level);
    x.push(
      potential.filter((value) => value !== 0).map((value) => Math.log(value / meanPotential)),
    );
    y.push(isPositive.filter((_, candidate) => potential[candidate] !== 0));
    await turn();
  }
  const fit = fitLogistic({ x: joined(x), y: joined(y) });
  return fit === null ? null : { years, fit };
}

function joined(parts: readonly ArrayLike<number>[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}
