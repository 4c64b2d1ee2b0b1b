import type { GapConstants } from './gap-constants.js';
import { type GapInput, type GapSide, topCount } from './gap-input.js';
import {
  gapOf,
  meanOfKnown,
  powerOf,
  quantileOf,
  rounded,
  sharesOf,
  smoothedOf,
} from './gap-score.js';
import {
  type Evidence,
  type EvidenceQuestion,
  type Grid,
  gatherEvidence,
} from './gather-evidence.js';

/** COOPERATION_ONLY: a side has no size figures, so every region counts as of equal size. */
export type GapMethod = 'GRAVITY' | 'COOPERATION_ONLY';

/** Why nothing is said of a cell or pair. */
export type NoDataReason = 'NO_FIGURE' | 'NOBODY_NAMED' | 'NEVER_WITH_OTHER_SIDE';

/** Everything a row is made of: arrays by position, NaN where not known. */
export interface GapModel {
  readonly input: GapInput;
  readonly day: string;
  readonly constants: GapConstants;
  readonly method: GapMethod;
  readonly evidence: Evidence;
  /** Share of the national sector: by sector, then region. */
  readonly leftShares: readonly Float64Array[];
  readonly rightShares: readonly Float64Array[];
  /** ã of the regions and C̃ of the sectors, with the means that the explanation compares them with. */
  readonly leftActivity: Float64Array;
  readonly rightActivity: Float64Array;
  readonly volume: Float64Array;
  readonly means: { readonly left: number; readonly right: number; readonly volume: number };
  readonly cells: Scored;
  readonly pairs: Scored;
}

/** The scores of a grid. */
export interface Scored {
  readonly grid: Grid;
  readonly potential: Float64Array;
  /** Σc / ΣP of the cells that set the scale: what turns a potential into the unit of strength. NaN: they have none. */
  readonly scale: number;
  /** An empty cell whose potential reaches this is an opportunity. */
  readonly threshold: number;
}

/** Scores of every cell and pair on a day. Pure: the same input gives the same bytes. */
export function gapModel(input: GapInput, question: EvidenceQuestion): GapModel {
  const { constants } = question;
  const evidence = gatherEvidence(input, question);
  const method: GapMethod =
    input.left.sizes === null || input.right.sizes === null ? 'COOPERATION_ONLY' : 'GRAVITY';
  const tops = topCount(input);
  const meanVolume = meanOfKnown(evidence.volume.subarray(0, tops));
  const [left, right] = [
    smoothed(evidence.leftActivity, constants.activitySmoothing),
    smoothed(evidence.rightActivity, constants.activitySmoothing),
  ];
  const volume = smoothedOf(evidence.volume, constants.volumeSmoothing, meanVolume);
  const parts = {
    input,
    day: question.day,
    constants,
    method,
    evidence,
    leftShares: sharesOfSide(input, input.left, method, constants),
    rightShares: sharesOfSide(input, input.right, method, constants),
    leftActivity: left,
    rightActivity: right,
    volume,
    means: {
      left: meanOfKnown(left),
      right: meanOfKnown(right),
      volume: meanOfKnown(volume.subarray(0, tops)),
    },
  };
  const potential = potentials(parts);
  const cells = scored(parts, evidence.cells, potential, tops);
  const pairs = scored(parts, evidence.pairs, pairPotentials(parts, potential, tops), 1);
  return { ...parts, cells, pairs };
}

function smoothed(activity: Float64Array, smoothing: number): Float64Array {
  return smoothedOf(activity, smoothing, meanOfKnown(activity));
}

function sharesOfSide(
  { sectors }: GapInput,
  { regions, sizes }: GapSide,
  method: GapMethod,
  { sizeSmoothing }: GapConstants,
): Float64Array[] {
  if (method === 'COOPERATION_ONLY' || sizes === null) {
    const equal = new Float64Array(regions.length).fill(1 / regions.length);
    return sectors.map(() => equal);
  }
  return sizes.map(({ values }) => sharesOf(values, sizeSmoothing));
}

type Parts = Omit<GapModel, 'cells' | 'pairs'>;

/** `potentialOf` of every cell. */
function potentials(parts: Parts): Float64Array {
  const { constants, evidence, leftShares, rightShares } = parts;
  const { cells } = evidence;
  const { sizeExponent, activityExponent, volumeExponent } = constants;
  const result = new Float64Array(cells.strength.length);
  // The powers of each factor once: a million cells would take three powers each.
  const power = (values: Float64Array, exponent: number) =>
    values.map((value) => powerOf(value, exponent));
  const left = power(parts.leftActivity, activityExponent);
  const right = power(parts.rightActivity, activityExponent);
  const volume = power(parts.volume, volumeExponent);
  const leftSizes = leftShares.map((shares) => power(shares, sizeExponent));
  const rightSizes = rightShares.map((shares) => power(shares, sizeExponent));
  const tau = sectorsInside(rightSizes, cells.rights);
  const ofLeft = new Float64Array(cells.sectors);
  let at = 0;
  // In the order of the memory: across it a million cells take several times as long.
  for (let i = 0; i < cells.lefts; i += 1) {
    for (let s = 0; s < cells.sectors; s += 1) {
      ofLeft[s] = (leftSizes[s]?.[i] as number) * (left[i] as number) * (volume[s] as number);
    }
    for (let j = 0; j < cells.rights; j += 1) {
      for (let s = 0; s < cells.sectors; s += 1) {
        const sized = (ofLeft[s] as number) * (tau[j * cells.sectors + s] as number);
        result[at++] = sized * (right[j] as number);
      }
    }
  }
  return result;
}

/** Values by sector, then region, as values by region, then sector. */
function sectorsInside(values: readonly Float64Array[], regions: number): Float64Array {
  const turned = new Float64Array(regions * values.length);
  for (const [s, ofSector] of values.entries()) {
    for (let region = 0; region < regions; region += 1) {
      turned[region * values.length + s] = ofSector[region] as number;
    }
  }
  return turned;
}

/** P_ij: the known potentials of the tops added up; NaN where none is known. */
function pairPotentials({ evidence }: Parts, potential: Float64Array, tops: number): Float64Array {
  const { lefts, rights, sectors } = evidence.cells;
  return Float64Array.from({ length: lefts * rights }, (_, pair) => {
    let sum = Number.NaN;
    for (let s = 0; s < tops; s += 1) {
      const value = potential[pair * sectors + s] as number;
      if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value;
    }
    return sum;
  });
}

/** The scale and the threshold are of the first `tops` sectors, whatever list a cell stands in. */
function scored(parts: Parts, grid: Grid, potential: Float64Array, tops: number): Scored {
  let [strengths, potentials] = [0, 0];
  for (let pair = 0; pair < grid.lefts * grid.rights; pair += 1) {
    for (let s = 0; s < tops; s += 1) {
      const at = pair * grid.sectors + s;
      const value = potential[at] as number;
      if (Number.isNaN(value)) continue;
      strengths += grid.strength[at] as number;
      potentials += value;
    }
  }
  let threshold: number | undefined;
  return {
    grid,
    potential,
    // Where those have no potential nothing can be said of another, which is not an expectation of nothing.
    scale: potentials === 0 ? Number.NaN : strengths / potentials,
    // Sorting a million potentials is a third of a resample, and resamples never ask for it.
    get threshold() {
      threshold ??= thresholdOf(parts, grid, potential, tops);
      return threshold;
    },
  };
}

function thresholdOf(parts: Parts, grid: Grid, potential: Float64Array, tops: number): number {
  const judged = new Float64Array(grid.lefts * grid.rights * tops);
  let known = 0;
  for (let pair = 0; pair < grid.lefts * grid.rights; pair += 1) {
    if (silenceOf(parts, Math.floor(pair / grid.rights), pair % grid.rights) !== null) continue;
    for (let s = 0; s < tops; s += 1) {
      const value = potential[pair * grid.sectors + s] as number;
      if (!Number.isNaN(value)) judged[known++] = value;
    }
  }
  return quantileOf(judged.subarray(0, known).sort(), parts.constants.opportunityQuantile);
}

/** Why nothing can be said of two regions, figures apart; null: something can. */
export function silenceOf(parts: Parts, left: number, right: number): NoDataReason | null {
  const { input, evidence } = parts;
  if (!isNamed(parts, input.left, left) || !isNamed(parts, input.right, right)) {
    return 'NOBODY_NAMED';
  }
  const isActive = evidence.leftActivity[left] !== 0 && evidence.rightActivity[right] !== 0;
  return isActive ? null : 'NEVER_WITH_OTHER_SIDE';
}

/** Whether by the day some initiative reaches the region, whoever else takes part. */
export function isNamed({ input, day }: Parts, side: GapSide, position: number): boolean {
  const region = side.regions[position];
  if (region === undefined) return false;
  if (region.firstNamed !== null && region.firstNamed <= day) return true;
  return region.isNamedUndated && (input.lastDatedDay === null || day >= input.lastDatedDay);
}

/** Expected cooperation of a cell, in the unit of strength; NaN where its potential or the scale is not known. */
export function expectedAt({ potential, scale }: Scored, at: number): number {
  const own = potential[at] as number;
  // Of no potential nothing is expected, be the scale known or not.
  return own === 0 ? 0 : own * scale;
}

/** The gap of a cell; NaN where not known. */
export function gapAt(scored: Scored, at: number): number {
  return gapOf(scored.grid.strength[at] as number, expectedAt(scored, at));
}

/** The gap of every cell, rounded. */
export function gapsOf(scored: Scored): Float64Array {
  const gaps = new Float64Array(scored.potential.length);
  for (let at = 0; at < gaps.length; at += 1) gaps[at] = rounded(gapAt(scored, at));
  return gaps;
}

/** What the potential of a cell is the product of. */
export function factorsAt(model: GapModel, left: number, right: number, sector: number) {
  return {
    share: {
      left: model.leftShares[sector]?.[left] ?? Number.NaN,
      right: model.rightShares[sector]?.[right] ?? Number.NaN,
    },
    activity: {
      left: model.leftActivity[left] ?? Number.NaN,
      right: model.rightActivity[right] ?? Number.NaN,
    },
    volume: model.volume[sector] ?? Number.NaN,
  };
}
