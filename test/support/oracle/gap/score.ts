import type { DataRecord } from '../record.js';
import type { GapQuestion } from './constants.js';
import { type Cooperation, cellKey, cooperationByCell, NO_COOPERATION } from './cooperation.js';
import type { FigureLevel } from './figures.js';
import { benjaminiHochberg, nullExpectations, poissonAtLeast } from './null-test.js';
import { sumOf } from './numbers.js';
import { type GapScale, quantileOfCells, type Sums, scaleOf } from './scale.js';
import {
  potentialOf,
  potentialOfPair,
  type SideSituation,
  type Situation,
  shareOf,
  situationOf,
} from './situation.js';
import { type GapStatus, gapStatus, type NoDataReason, noDataReason } from './status.js';

/**
 * Readings of gap.md: C counts the cells of unknown potential too, Σc/ΣP does not; of no potential
 * nothing is expected; where ΣP is 0, E, A and G of any other are not known, for want of figures
 * in TOP: its status is that of a cell without figure; where c and E are both 0, A is 0; c_ij holds what concerns no
 * served sector as well; the quantile of the pairs is that over the pairs.
 */
export type JudgedCell = {
  readonly leftId: string;
  readonly rightId: string;
  readonly activityLeft: number;
  readonly activityRight: number;
  readonly c: number;
  /** P. */
  readonly potential: number | null;
  /** E. */
  readonly expected: number | null;
  /** A. */
  readonly realised: number | null;
  /** G. */
  readonly gap: number | null;
  readonly n: number;
  /** Of n, what enters c. */
  readonly counted: number;
  /** `evidenceStatus` leaves something out. */
  readonly hasLeftOut: boolean;
  /** E⁰. */
  readonly nullExpected: number;
  /** P(N ≥ n). */
  readonly overP: number;
  readonly significant: boolean;
  readonly status: GapStatus;
  readonly reason: NoDataReason | null;
  readonly sessionOnly: boolean;
  readonly announcedOnly: boolean;
  readonly lastYear: number | null;
};

export type GapPair = JudgedCell;

export type GapCell = JudgedCell & {
  readonly sectorId: string;
  readonly isTop: boolean;
  readonly sizeLeft: number | null;
  readonly sizeRight: number | null;
  readonly figureLevelLeft: FigureLevel | null;
  readonly figureLevelRight: FigureLevel | null;
  readonly sigma: number | null;
  readonly tau: number | null;
  readonly lqLeft: number | null;
  readonly lqRight: number | null;
  readonly volume: number;
};

/** Every region × region × served sector, by left id, right id, sector id. */
export function gapCells(record: DataRecord, question: GapQuestion): GapCell[] {
  return cellsAndScale(record, situationOf(record, question)).cells;
}

/** Those of TOP alone, in a third of the time. */
export function gapCellsOfTop(record: DataRecord, question: GapQuestion): GapCell[] {
  const situation = situationOf(record, question);
  const sectors = { ...situation.sectors, below: [] };
  return cellsAndScale(record, { ...situation, sectors }).cells;
}

/** The scale of the cells. */
export function gapScale(record: DataRecord, question: GapQuestion): GapScale {
  return cellsAndScale(record, situationOf(record, question)).scale;
}

/** Every region × region, whatever the sectors. */
export function gapPairs(record: DataRecord, question: GapQuestion): GapPair[] {
  const situation = situationOf(record, question);
  const cooperation = cooperationByCell(situation.known, () => [null]);
  const bases = pairsOf(situation).map(([left, right]) =>
    baseOf(situation, left, right, null, potentialOfPair(situation, left, right), cooperation),
  );
  const quantile = quantileOfCells(situation, bases);
  return judged(situation, bases, sumsOf(bases), quantile, bases);
}

function cellsAndScale(
  record: DataRecord,
  situation: Situation,
): { cells: GapCell[]; scale: GapScale } {
  const { sectors, cooperation } = situation;
  const bases = (ids: readonly string[]) =>
    pairsOf(situation).flatMap(([left, right]) =>
      ids.map((sector) => {
        const potential = potentialOf(situation, left, right, sector);
        return baseOf(situation, left, right, sector, potential, cooperation);
      }),
    );
  const top = bases(sectors.top);
  const below = bases(sectors.below);
  // "The scale of the score is always that of TOP, so a cell has one answer."
  const sums = sumsOf(top);
  const quantile = quantileOfCells(situation, top);
  const judgedTop = judged(situation, top, sums, quantile, top);
  const judgedBelow = judged(situation, below, sums, quantile, top);
  const cells = [
    ...judgedTop.map((cell, index) => withFigures(situation, cell, top[index]?.sector ?? '', true)),
    ...judgedBelow.map((cell, index) =>
      withFigures(situation, cell, below[index]?.sector ?? '', false),
    ),
  ];
  const withPotential = top.filter(({ potential }) => potential !== null).length;
  return { cells, scale: scaleOf(record, situation, { ...sums, withPotential }, judgedTop) };
}

function pairsOf({ left, right }: Situation): [string, string][] {
  return left.regions.flatMap((leftId) =>
    right.regions.map((rightId): [string, string] => [leftId, rightId]),
  );
}

/** A cell before it is held against the others. */
type Base = {
  readonly left: string;
  readonly right: string;
  readonly sector: string | null;
  readonly activityLeft: number;
  readonly activityRight: number;
  readonly potential: number | null;
  readonly cooperation: Cooperation;
  readonly count: number;
  readonly reason: NoDataReason | null;
};

function baseOf(
  situation: Situation,
  left: string,
  right: string,
  sector: string | null,
  potential: number | null,
  cooperationOf: ReadonlyMap<string, Cooperation>,
): Base {
  const cooperation = cooperationOf.get(cellKey(left, right, sector)) ?? NO_COOPERATION;
  const activityLeft = situation.left.activity.get(left) ?? 0;
  const activityRight = situation.right.activity.get(right) ?? 0;
  const bothNamed = situation.left.named.has(left) && situation.right.named.has(right);
  return {
    left,
    right,
    sector,
    activityLeft,
    activityRight,
    potential,
    cooperation,
    count: cooperation.count,
    reason: noDataReason({ potential, bothNamed, activityLeft, activityRight }),
  };
}

function sumsOf(bases: readonly Base[]): Sums {
  const known = bases.filter(({ potential }) => potential !== null);
  return {
    sumC: sumOf(known.map(({ cooperation }) => cooperation.strength)),
    sumP: sumOf(known.map(({ potential }) => potential ?? 0)),
  };
}

function judged(
  situation: Situation,
  bases: readonly Base[],
  sums: Sums,
  quantile: number | null,
  margins: readonly Base[],
): JudgedCell[] {
  const expectations = nullExpectations(bases, margins);
  const over = bases.map(({ count }, index) => poissonAtLeast(count, expectations[index] ?? 0));
  const significant = significantOnes(expectations, over);
  return bases.map((base, index) => {
    const { cooperation, potential } = base;
    const expected = expectedOf(potential, sums);
    const reason = expected === null ? 'NO_FIGURE' : base.reason;
    const realised = expected === null ? null : realisedOf(cooperation.strength, expected);
    const marks = marksOf(cooperation);
    // Each by its name, not spread: of sixty thousand cells that takes seconds.
    return {
      leftId: base.left,
      rightId: base.right,
      activityLeft: base.activityLeft,
      activityRight: base.activityRight,
      c: cooperation.strength,
      potential,
      expected,
      realised,
      gap: expected === null || realised === null ? null : expected * (1 - realised),
      n: cooperation.count,
      counted: cooperation.evidence - cooperation.undated,
      hasLeftOut: cooperation.leftOut > 0,
      nullExpected: expectations[index] ?? 0,
      overP: over[index] ?? 1,
      significant: significant.has(index),
      status: gapStatus({ reason, potential, expected, cooperation }, quantile, situation),
      reason,
      sessionOnly: marks.sessionOnly,
      announcedOnly: marks.announcedOnly,
      lastYear: marks.lastYear,
    };
  });
}

/** E = P · Σc / ΣP. */
function expectedOf(potential: number | null, { sumC, sumP }: Sums): number | null {
  if (potential === null || potential === 0) return potential;
  return sumP === 0 ? null : (potential * sumC) / sumP;
}

/** A = c/(c + E). */
function realisedOf(strength: number, expected: number): number {
  return strength === 0 ? 0 : strength / (strength + expected);
}

/** "Over all cells with E⁰ > 0, Benjamini–Hochberg q < 0.05": their positions. */
function significantOnes(expectations: readonly number[], over: readonly number[]): Set<number> {
  const tested = expectations.flatMap((expected, index) => (expected > 0 ? [index] : []));
  const adjusted = benjaminiHochberg(tested.map((index) => over[index] ?? 1));
  return new Set(tested.filter((_, position) => (adjusted[position] ?? 1) < 0.05));
}

function marksOf({ evidence, sessions, steps, announcedSteps, lastYear }: Cooperation) {
  return {
    sessionOnly: evidence > 0 && sessions === evidence,
    announcedOnly: steps > 0 && announcedSteps === steps,
    lastYear,
  };
}

function withFigures(
  situation: Situation,
  cell: JudgedCell,
  sector: string,
  isTop: boolean,
): GapCell {
  const { left, right, volumes } = situation;
  const ofLeft = figuresIn(left, cell.leftId, sector);
  const ofRight = figuresIn(right, cell.rightId, sector);
  // Not a spread: sixty thousand of them take seconds.
  return Object.assign(cell, {
    sectorId: sector,
    isTop,
    sizeLeft: ofLeft.size,
    sizeRight: ofRight.size,
    figureLevelLeft: ofLeft.level,
    figureLevelRight: ofRight.level,
    sigma: shareOf(situation, left, cell.leftId, sector),
    tau: shareOf(situation, right, cell.rightId, sector),
    lqLeft: ofLeft.quotient,
    lqRight: ofRight.quotient,
    volume: volumes.get(sector) ?? 0,
  });
}

function figuresIn({ figures }: SideSituation, region: string, sector: string) {
  const { level, sizes, quotients } = figures.ofSector(sector);
  const size = sizes.get(region) ?? null;
  return {
    size,
    // A region without a figure has none, though others of its side have.
    level: size === null ? null : level,
    quotient: quotients.get(region) ?? null,
  };
}
