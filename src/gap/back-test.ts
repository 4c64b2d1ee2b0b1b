import type { GapConstants } from './gap-constants.js';
import { type GapInput, topCount } from './gap-input.js';
import { type GapModel, gapModel, type Scored } from './gap-model.js';
import { meanOfKnown } from './gap-score.js';
import { topCells, yearOf } from './gather-evidence.js';
import { marginsOf } from './margins.js';
import { valuesAt } from './values-at.js';

export const FOLD_YEARS = 3;
const MIN_INITIATIVES = 20;

export const BASELINES = ['DEGREE', 'MARGINS', 'POPULATION', 'SIZE', 'ACTIVITY'] as const;
export type Baseline = (typeof BASELINES)[number];

/** What a fold is about: cells of regions and sector, or pairs of regions. */
export type BackTestLevel = 'CELL' | 'PAIR';

/** The candidates of a fold with what each method says of them, and what came. */
export interface Fold {
  /** The record up to 31 December of this year is what the method knew. */
  readonly year: number;
  /** Positions of the grid. */
  readonly candidates: Int32Array;
  /** 1: the first evidence of basis PROJECT, AGREEMENT or PROGRAMME came in the three years after. */
  readonly isPositive: Uint8Array;
  /** P of the candidates. */
  readonly potential: Float64Array;
  /** Mean of all known P of the fold's grid, for the probability. */
  readonly meanPotential: number;
  /** Worked out when it is read. */
  readonly baselines: Readonly<Record<Baseline, Float64Array>>;
  /** Position of the region of each side, by candidate. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * L−3, L−6, … (L the year of the last dated initiative) as long as at least 20 initiatives dated by then reach regions of
 * both sides; ascending.
 */
export function foldYears({ initiatives, lastDatedDay }: GapInput): number[] {
  if (lastDatedDay === null) return [];
  const years: number[] = [];
  for (let year = yearOf(lastDatedDay) - FOLD_YEARS; ; year -= FOLD_YEARS) {
    const known = initiatives.filter(
      ({ firstDay, left, right }) =>
        firstDay !== null && yearOf(firstDay) <= year && left.length > 0 && right.length > 0,
    );
    if (known.length < MIN_INITIATIVES) return years.reverse();
    years.push(year);
  }
}

/** What was known at the end of a year, and what came in the three years after. Nothing after them is looked at. */
export function foldOf(
  input: GapInput,
  constants: GapConstants,
  year: number,
  level: BackTestLevel,
): Fold {
  const day = `${String(year).padStart(4, '0')}-12-31`;
  const model = gapModel(input, { day, constants, isUndatedLeftOut: true });
  const scored = level === 'CELL' ? model.cells : model.pairs;
  const { grid, potential } = scored;
  const came = comeAfter(input, scored, year, level);
  const places = level === 'CELL' ? topCells(input) : Int32Array.from(potential.keys());
  const candidates = places.filter(
    (at) => !Number.isNaN(potential[at]) && (grid.count[at] as number) === 0,
  );
  const pairOf = (at: number) => Math.floor(at / grid.sectors);
  return {
    year,
    candidates,
    isPositive: Uint8Array.from(valuesAt(came, candidates)),
    potential: valuesAt(potential, candidates),
    meanPotential: meanOfKnown(potentialsOfScale(input, scored, level)),
    get baselines() {
      return baselinesOf(model, scored, candidates, level);
    },
    left: candidates.map((at) => Math.floor(pairOf(at) / grid.rights)),
    right: candidates.map((at) => pairOf(at) % grid.rights),
  };
}

/** The potentials of the cells of TOP, or of all pairs: what a mean is taken of. */
export function potentialsOfScale(input: GapInput, { potential }: Scored, level: BackTestLevel) {
  if (level === 'PAIR') return potential;
  return valuesAt(potential, topCells(input));
}

/** Sessions make evidence but nothing that came: one plenary opens hundreds of cells at once. */
function comeAfter(
  { initiatives }: GapInput,
  { grid }: Scored,
  year: number,
  level: BackTestLevel,
): Uint8Array {
  const came = new Uint8Array(grid.strength.length);
  for (const { basis, firstDay, left, right, sectors } of initiatives) {
    if (basis === 'SESSION' || firstDay === null) continue;
    const after = yearOf(firstDay) - year;
    if (after < 1 || after > FOLD_YEARS) continue;
    for (const i of left) {
      for (const j of right) {
        const pair = i * grid.rights + j;
        if (level === 'PAIR') came[pair] = 1;
        else for (const s of sectors) came[pair * grid.sectors + s] = 1;
      }
    }
  }
  return came;
}

/** What a method must beat: each scores a candidate from the same record. */
function baselinesOf(
  model: GapModel,
  scored: Scored,
  candidates: Int32Array,
  level: BackTestLevel,
): Record<Baseline, Float64Array> {
  const { input } = model;
  const { grid } = scored;
  const tops = level === 'CELL' ? topCount(input) : 1;
  const degrees = marginsOf(grid, tops, (at) => ((grid.count[at] as number) > 0 ? 1 : 0));
  const margins = marginsOf(grid, tops, (at) => grid.strength[at] as number);
  const people = ({ population }: { readonly population: number | null }) => population ?? 0;
  const score = (of: (i: number, j: number, s: number) => number) => {
    const scores = new Float64Array(candidates.length);
    for (let place = 0; place < scores.length; place += 1) {
      const at = candidates[place] as number;
      const s = at % grid.sectors;
      const pair = (at - s) / grid.sectors;
      const j = pair % grid.rights;
      scores[place] = of((pair - j) / grid.rights, j, s);
    }
    return scores;
  };
  const at = (values: ArrayLike<number>, position: number) => values[position] as number;
  const hasSectors = level === 'CELL';
  const all = topPositions(input);
  return {
    DEGREE: score(
      (i, j, s) =>
        (at(degrees.left, i) + 0.5) *
        (at(degrees.right, j) + 0.5) *
        (hasSectors ? at(degrees.sector, s) + 0.5 : 1),
    ),
    MARGINS: score(
      (i, j, s) =>
        at(margins.left, i) * at(margins.right, j) * (hasSectors ? at(margins.sector, s) : 1),
    ),
    POPULATION: score((i, j) => {
      const [left, right] = [input.left.regions[i], input.right.regions[j]];
      return left === undefined || right === undefined ? 0 : people(left) * people(right);
    }),
    SIZE: score((i, j, s) => sizeProduct(model, i, j, hasSectors ? [s] : all)),
    ACTIVITY: score((i, j) => at(model.leftActivity, i) * at(model.rightActivity, j)),
  };
}

const topPositions = (input: GapInput) => [...Array(topCount(input)).keys()];

/** σ·τ, summed over the sectors where both are known. */
function sizeProduct(
  { leftShares, rightShares }: GapModel,
  i: number,
  j: number,
  sectors: number[],
) {
  let sum = 0;
  for (const s of sectors) {
    const product = (leftShares[s]?.[i] ?? Number.NaN) * (rightShares[s]?.[j] ?? Number.NaN);
    if (!Number.isNaN(product)) sum += product;
  }
  return sum;
}
