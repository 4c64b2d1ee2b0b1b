import { firstDay } from '../dates.js';
import type { DataRecord } from '../record.js';
import { lastDate } from './known.js';
import { meanOf, quantileOf } from './numbers.js';
import type { JudgedCell } from './score.js';
import {
  type GapMethod,
  type SideSituation,
  type Situation,
  smoothedActivity,
} from './situation.js';

export type GapScale = {
  readonly method: GapMethod;
  readonly day: string | null;
  /** The default D. */
  readonly lastDatedDay: string | null;
  /** Over the TOP cells with a known P. */
  readonly sumC: number;
  readonly sumP: number;
  readonly meanP: number;
  /** Of P, over the TOP cells that are not NO_DATA; null of none. */
  readonly quantile: number | null;
  readonly meanActivityLeft: number;
  readonly meanActivityRight: number;
  readonly meanVolume: number;
  /** P₀: "the cell of average regions and an average sector". */
  readonly averageP: number;
  readonly cellsTop: number;
};

/** What makes E out of P: both sums over the cells with a known P. */
export type Sums = { readonly sumC: number; readonly sumP: number };

export function scaleOf(
  record: DataRecord,
  situation: Situation,
  sums: Sums & { readonly withPotential: number },
  topCells: readonly JudgedCell[],
): GapScale {
  const { left, right, meanVolume, method, day } = situation;
  const last = lastDate(record);
  return {
    method,
    day,
    lastDatedDay: last === null ? null : firstDay(last),
    sumC: sums.sumC,
    sumP: sums.sumP,
    meanP: sums.withPotential === 0 ? 0 : sums.sumP / sums.withPotential,
    quantile: quantileOfCells(situation, topCells),
    meanActivityLeft: left.meanActivity,
    meanActivityRight: right.meanActivity,
    meanVolume,
    averageP: averagePotential(situation),
    cellsTop: topCells.length,
  };
}

export function quantileOfCells(
  { constants }: Situation,
  cells: readonly { readonly reason: string | null; readonly potential: number | null }[],
): number | null {
  const potentials = cells.flatMap(({ reason, potential }) =>
    reason === null && potential !== null ? [potential] : [],
  );
  return quantileOf(potentials, constants.opportunityQuantile);
}

function averagePotential(situation: Situation): number {
  const { left, right, meanVolume, constants } = situation;
  const meanActivities = meanSmoothed(situation, left) * meanSmoothed(situation, right);
  return (
    (1 / (left.regions.length * right.regions.length)) ** constants.commonExponent *
    meanActivities ** constants.activityExponent *
    ((1 + constants.volumeSmoothing) * meanVolume) ** constants.volumeExponent
  );
}

function meanSmoothed(situation: Situation, side: SideSituation): number {
  return meanOf(side.regions.map((region) => smoothedActivity(situation, side, region)));
}

/** "ln(P/P₀) = ¾ ln(σ·I) + ¾ ln(τ·J) + ⅜ ln(ã_i/mean ã) + ⅜ ln(ã_j/mean ã) + ⅜ ln(C̃_s/mean C̃)." */
export function termsOf(
  situation: Situation,
  cell: {
    readonly leftId: string;
    readonly rightId: string;
    readonly sectorId: string;
    readonly sigma: number;
    readonly tau: number;
  },
): number[] {
  const { left, right, meanVolume, constants, volumes } = situation;
  const { commonExponent, activityExponent, volumeExponent, volumeSmoothing } = constants;
  const activityTerm = (side: SideSituation, region: string) =>
    activityExponent *
    Math.log(smoothedActivity(situation, side, region) / meanSmoothed(situation, side));
  const volume = (volumes.get(cell.sectorId) ?? 0) + volumeSmoothing * meanVolume;
  return [
    commonExponent * Math.log(cell.sigma * left.regions.length),
    commonExponent * Math.log(cell.tau * right.regions.length),
    activityTerm(left, cell.leftId),
    activityTerm(right, cell.rightId),
    volumeExponent * Math.log(volume / ((1 + volumeSmoothing) * meanVolume)),
  ];
}
