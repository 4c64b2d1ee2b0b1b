import { yearOf } from '../dates.js';
import type { DataRecord } from '../record.js';
import { foldOf } from './candidates.js';
import type { GapQuestion } from './constants.js';
import { FOLD_YEARS, folds } from './folds.js';
import { dayOf } from './known.js';
import { meanOf } from './numbers.js';
import { potentialOf, type Situation } from './situation.js';

/**
 * Readings of gap.md: the fit pools the candidates of the TOP cells of the closed folds; mean P is
 * that over the TOP cells with a known P, of each fold its own; a candidate without potential, whose
 * ln P there is not, is left out.
 */
export type LogitPoint = { readonly x: number; readonly isPositive: boolean };

export type Logit = { readonly alpha: number; readonly beta: number };

const STEPS = 100;

/** α and β of highest likelihood by Newton's method; null where there is no such (all of a kind). */
export function fitLogit(points: readonly LogitPoint[]): Logit | null {
  const positives = points.filter(({ isPositive }) => isPositive).length;
  if (positives === 0 || positives === points.length) return null;
  let alpha = Math.log(positives / (points.length - positives));
  let beta = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const change = newtonStep(points, { alpha, beta });
    if (change === null) return null;
    alpha += change.alpha;
    beta += change.beta;
    if (Math.abs(change.alpha) + Math.abs(change.beta) < 1e-12) return { alpha, beta };
  }
  return null;
}

/** The gradient through the inverse of the information matrix. */
function newtonStep(points: readonly LogitPoint[], { alpha, beta }: Logit): Logit | null {
  let [slope0, slope1, info00, info01, info11] = [0, 0, 0, 0, 0];
  for (const { x, isPositive } of points) {
    const p = 1 / (1 + Math.exp(-alpha - beta * x));
    const rest = Number(isPositive) - p;
    const variance = p * (1 - p);
    slope0 += rest;
    slope1 += rest * x;
    info00 += variance;
    info01 += variance * x;
    info11 += variance * x * x;
  }
  const determinant = info00 * info11 - info01 * info01;
  if (!(determinant > 1e-12)) return null;
  return {
    alpha: (info11 * slope0 - info01 * slope1) / determinant,
    beta: (info00 * slope1 - info01 * slope0) / determinant,
  };
}

/** "Fitted on the folds with T + 3 ≤ the year of D"; null without one. */
export function probabilityFit(record: DataRecord, question: GapQuestion): Logit | null {
  const { left, right } = question;
  const day = dayOf(record, question);
  if (day === null) return null;
  const closed = folds(record, [left, right]).filter((T) => T + FOLD_YEARS <= yearOf(day));
  return fitLogit(closed.flatMap((T) => pointsOfFold(record, left, right, T)));
}

function pointsOfFold(record: DataRecord, left: string, right: string, T: number): LogitPoint[] {
  const { situation, candidates } = foldOf(record, { left, right, T, level: 'CELL', list: 'TOP' });
  const mean = meanPotential(situation);
  return candidates
    .filter(({ potential }) => potential > 0)
    .map(({ potential, isPositive }) => ({ x: Math.log(potential / mean), isPositive }));
}

function meanPotential(situation: Situation): number {
  const { left, right, sectors } = situation;
  const potentials = left.regions.flatMap((leftId) =>
    right.regions.flatMap((rightId) =>
      sectors.top.flatMap((sector) => potentialOf(situation, leftId, rightId, sector) ?? []),
    ),
  );
  return meanOf(potentials);
}
