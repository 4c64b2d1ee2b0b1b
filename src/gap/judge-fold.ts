import { turnTaker } from '../shared/take-turns.js';
import { BASELINES, type Baseline, type Fold } from './back-test.js';
import {
  DRAWS_AT_ONCE,
  type Folded,
  folded,
  metricsOfDraws,
  pairWeights,
  type Sizes,
} from './draw-metrics.js';
import { quantileOf } from './gap-score.js';
import { hitsAt, type Metrics, metricsOf, ordered, type RegionWeights } from './precision.js';
import { drawnTimes, seededRandom } from './seeded-random.js';

export const DRAWS = 400;
export const DRAW_SEED = 20_070_214;
export const HITS_AT = [10, 20, 50] as const;

export type Method = 'GAP' | Baseline;
export const METHODS: readonly Method[] = ['GAP', ...BASELINES];

/** A value with the interval of its draws; null where it cannot be had. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface MethodResult {
  readonly method: Method;
  readonly rocAuc: Estimate;
  readonly averagePrecision: Estimate;
  /** Average precision ÷ base rate. */
  readonly lift: number | null;
  /** Expected positives among the first 10, 20 and 50. */
  readonly hits: readonly number[];
  /** ROC-AUC of the method less that of this one, from the same draws; of the method itself 0. */
  readonly behind: Estimate;
}

export interface FoldResult {
  readonly year: number;
  readonly candidates: number;
  readonly positives: number;
  /** Positives ÷ candidates: the average precision of chance. */
  readonly baseRate: number;
  readonly methods: readonly MethodResult[];
}

/** A fold with the metrics of every method: of the fold itself, then draw by draw. The candidates are let go. */
export interface JudgedFold {
  readonly year: number;
  readonly candidates: number;
  readonly positives: number;
  /** By method, then at each of RANKS. */
  readonly hits: readonly (readonly number[])[];
  readonly values: readonly Metrics[];
  readonly draws: readonly (readonly Metrics[])[];
}

/** How many regions each side has, and which is drawn first. */
export interface Sides extends Sizes {
  /** That whose country id sorts first: which side a question places left must change no interval. */
  readonly drawnFirst: 'left' | 'right';
}

/**
 * How well each method told what came. Intervals: regions of both sides are drawn with replacement independently, a cell
 * weighs the product of its two counts (Owen 2007, doi:10.1214/07-AOAS122). The draws of all folds are the same.
 */
export async function judgeFold(fold: Fold, sides: Sides): Promise<JudgedFold> {
  const { year, candidates, isPositive, baselines } = fold;
  const orders = METHODS.map((method) =>
    ordered(method === 'GAP' ? fold.potential : baselines[method], fold),
  );
  return {
    ...{ year, candidates: candidates.length },
    positives: isPositive.reduce((sum, is) => sum + is, 0),
    hits: orders.map((order) => RANKS.map((rank) => hitsAt(order, rank))),
    values: orders.map((order) => metricsOf(order)),
    draws: await drawn(
      orders.map((order) => folded(order, sides)),
      sides,
    ),
  };
}

/** Draw by draw the metrics of every order. */
async function drawn(orders: readonly Folded[], sides: Sides): Promise<Metrics[][]> {
  const random = seededRandom(DRAW_SEED);
  const turn = turnTaker();
  const draws: Metrics[][] = [];
  while (draws.length < DRAWS) {
    const regions = Array.from({ length: DRAWS_AT_ONCE }, () => drawnRegions(sides, random));
    const weights = pairWeights(regions, sides);
    const metrics = orders.map((order) => metricsOfDraws(order, weights));
    draws.push(...regions.map((_, draw) => metrics.map((ofOrder) => ofOrder[draw] as Metrics)));
    await turn();
  }
  return draws;
}

function drawnRegions({ lefts, rights, drawnFirst }: Sides, random: () => number): RegionWeights {
  if (drawnFirst === 'left') {
    const left = drawnTimes(lefts, random);
    return { left, right: drawnTimes(rights, random) };
  }
  const right = drawnTimes(rights, random);
  return { left: drawnTimes(lefts, random), right };
}

/** What is told of a fold. */
export function foldResult(fold: JudgedFold): FoldResult {
  const { year, candidates, positives, values, draws } = fold;
  const baseRate = candidates === 0 ? 0 : positives / candidates;
  const methods = METHODS.map((method, at) => ({
    ...resultOf(method, values, draws),
    lift: finite((values[at] as Metrics).averagePrecision / baseRate),
    hits: HITS_AT.map((rank) => fold.hits[at]?.[RANKS.indexOf(rank)] as number),
  }));
  return { year, candidates, positives, baseRate, methods };
}

type Told = Pick<MethodResult, 'method' | 'rocAuc' | 'averagePrecision' | 'behind'>;

/** The ranks at which a picture shows how many came. */
export const RANKS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000] as const;

/** Of the first rows of every fold together, how many came. */
export interface HitsByRank {
  readonly rank: number;
  /** Expected, where equal scores stand in random order; summed over the folds. */
  readonly hits: number;
  /** Hits ÷ rows looked at, 0 to 1. */
  readonly precision: number;
}

/** A method over all folds: the mean of their metrics, draw by draw. */
export interface OverallResult extends Told {
  readonly byRank: readonly HitsByRank[];
}

export function overallResults(folds: readonly JudgedFold[]): OverallResult[] {
  const usable = folds.filter(({ values }) =>
    values.every(({ rocAuc }) => Number.isFinite(rocAuc)),
  );
  if (usable.length === 0) return [];
  const values = METHODS.map((_, at) => meanOf(usable.map((fold) => fold.values[at] as Metrics)));
  const draws = [...Array(DRAWS).keys()].map((draw) =>
    METHODS.map((_, at) => meanOf(usable.map((fold) => fold.draws[draw]?.[at] as Metrics))),
  );
  return METHODS.map((method, at) => ({
    ...resultOf(method, values, draws),
    byRank: RANKS.map((rank, place) => hitsOf(usable, { rank, place, method: at })),
  }));
}

function hitsOf(
  folds: readonly JudgedFold[],
  { rank, place, method }: Readonly<Record<'rank' | 'place' | 'method', number>>,
): HitsByRank {
  const hits = folds.reduce((sum, fold) => sum + (fold.hits[method]?.[place] as number), 0);
  const rows = folds.reduce((sum, { candidates }) => sum + Math.min(rank, candidates), 0);
  return { rank, hits, precision: rows === 0 ? 0 : hits / rows };
}

function resultOf(
  method: Method,
  values: readonly Metrics[],
  draws: readonly (readonly Metrics[])[],
): Told {
  const at = METHODS.indexOf(method);
  const value = values[at] as Metrics;
  const gap = values[0] as Metrics;
  const of = (metric: keyof Metrics) => draws.map((draw) => (draw[at] as Metrics)[metric]);
  return {
    method,
    rocAuc: estimate(value.rocAuc, of('rocAuc')),
    averagePrecision: estimate(value.averagePrecision, of('averagePrecision')),
    behind: estimate(
      gap.rocAuc - value.rocAuc,
      draws.map((draw) => (draw[0] as Metrics).rocAuc - (draw[at] as Metrics).rocAuc),
    ),
  };
}

function meanOf(metrics: readonly Metrics[]): Metrics {
  const mean = (metric: keyof Metrics) =>
    metrics.reduce((sum, of) => sum + of[metric], 0) / metrics.length;
  return { rocAuc: mean('rocAuc'), averagePrecision: mean('averagePrecision') };
}

function estimate(value: number, draws: readonly number[]): Estimate {
  const sorted = Float64Array.from(draws.filter(Number.isFinite)).sort();
  return {
    value: finite(value),
    low: finite(quantileOf(sorted, 0.025)),
    high: finite(quantileOf(sorted, 0.975)),
  };
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
