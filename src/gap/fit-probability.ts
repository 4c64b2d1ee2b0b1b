import { type BackTestLevel, FOLD_YEARS, foldOf, foldYears } from './back-test.js';
import type { GapConstants } from './gap-constants.js';
import type { GapInput } from './gap-input.js';
import { yearOf } from './gather-evidence.js';
import { fitLogistic, type Logistic } from './logistic.js';
import { turnTaker } from './take-turns.js';

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
  const [x, y]: [number[], number[]] = [[], []];
  for (const year of years) {
    const { potential, isPositive, meanPotential } = foldOf(input, constants, year, level);
    for (const [candidate, value] of potential.entries()) {
      if (value === 0) continue;
      x.push(Math.log(value / meanPotential));
      y.push(isPositive[candidate] as number);
    }
    await turn();
  }
  const fit = fitLogistic({ x, y });
  return fit === null ? null : { years, fit };
}
