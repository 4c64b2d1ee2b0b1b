import { yearOf } from '../dates.js';
import { allUnits } from '../places.js';
import type { DataRecord } from '../record.js';
import { activityOf, namedRegions, type Side } from './activity.js';
import { constantsOf, type GapConstants, type GapQuestion } from './constants.js';
import { type Cooperation, cooperationByCell } from './cooperation.js';
import { figuresOfSide, type SideFigures } from './figures.js';
import { dayOf, type KnownInitiative, knownInitiatives } from './known.js';
import { addTo, meanOf, sumOf } from './numbers.js';
import { type ServedSectors, servedSectors } from './sectors.js';

/**
 * Reading of gap.md: where one side has no size figure of any served sector, the terms of both
 * sides drop (σ = 1/I and τ = 1/J for every cell).
 */
export type GapMethod = 'SIZE_AND_COOPERATION' | 'COOPERATION_ONLY';

export type SideSituation = {
  readonly regions: readonly string[];
  readonly figures: SideFigures;
  readonly named: ReadonlySet<string>;
  /** a, of every region. */
  readonly activity: ReadonlyMap<string, number>;
  readonly meanActivity: number;
};

/** What all cells of a question share. */
export type Situation = {
  readonly constants: GapConstants;
  readonly day: string | null;
  readonly year: number | null;
  readonly method: GapMethod;
  readonly sectors: ServedSectors;
  readonly known: readonly KnownInitiative[];
  readonly left: SideSituation;
  readonly right: SideSituation;
  /** By cell of every served sector. */
  readonly cooperation: ReadonlyMap<string, Cooperation>;
  /** C, of every served sector that has any. */
  readonly volumes: ReadonlyMap<string, number>;
  /** Mean C over TOP. */
  readonly meanVolume: number;
};

export function situationOf(record: DataRecord, question: GapQuestion): Situation {
  const constants = constantsOf(question);
  const known = knownInitiatives(record, question);
  const sectors = servedSectors(record);
  const day = dayOf(record, question);
  const left = sideOf(record, question.left, 'left', known, constants);
  const right = sideOf(record, question.right, 'right', known, constants);
  const cooperation = cooperationByCell(known, (each) => each.sectors);
  const volumes = volumesOf(cooperation);
  return {
    constants,
    day,
    year: day === null ? null : yearOf(day),
    method:
      left.figures.hasAny && right.figures.hasAny ? 'SIZE_AND_COOPERATION' : 'COOPERATION_ONLY',
    sectors,
    known,
    left,
    right,
    cooperation,
    volumes,
    meanVolume: meanOf(sectors.top.map((sector) => volumes.get(sector) ?? 0)),
  };
}

function sideOf(
  record: DataRecord,
  country: string,
  side: Side,
  known: readonly KnownInitiative[],
  { shareSmoothing }: GapConstants,
): SideSituation {
  const activity = activityOf(record, country, known, side);
  return {
    regions: allUnits(record, country, 'REGION'),
    figures: figuresOfSide(record, country, shareSmoothing),
    named: namedRegions(known, side),
    activity,
    meanActivity: meanOf([...activity.values()]),
  };
}

/** C_s = c_··s, over all pairs, whether their potential is known or not. */
function volumesOf(cooperation: ReadonlyMap<string, Cooperation>): Map<string, number> {
  const volumes = new Map<string, number>();
  for (const [key, { strength }] of cooperation) {
    addTo(volumes, key.slice(key.lastIndexOf(' ') + 1), strength);
  }
  return volumes;
}

/** σ or τ; null: unknown. */
export function shareOf(
  { method }: Situation,
  { figures, regions }: SideSituation,
  region: string,
  sector: string,
): number | null {
  if (method === 'COOPERATION_ONLY') return 1 / regions.length;
  return figures.ofSector(sector).shares.get(region) ?? null;
}

/** ã = a + 0.25·mean a. */
export function smoothedActivity(
  { constants }: Situation,
  { activity, meanActivity }: SideSituation,
  region: string,
): number {
  return (activity.get(region) ?? 0) + constants.activitySmoothing * meanActivity;
}

/** C̃ = C + 0.5·mean C. */
export function smoothedVolume(situation: Situation, sector: string): number {
  const { volumes, meanVolume, constants } = situation;
  return (volumes.get(sector) ?? 0) + constants.volumeSmoothing * meanVolume;
}

/** P; null where a share is not known. */
export function potentialOf(
  situation: Situation,
  left: string,
  right: string,
  sector: string,
): number | null {
  const sigma = shareOf(situation, situation.left, left, sector);
  const tau = shareOf(situation, situation.right, right, sector);
  if (sigma === null || tau === null) return null;
  const { commonExponent, activityExponent, volumeExponent } = situation.constants;
  const activities =
    smoothedActivity(situation, situation.left, left) *
    smoothedActivity(situation, situation.right, right);
  return (
    (sigma * tau) ** commonExponent *
    activities ** activityExponent *
    smoothedVolume(situation, sector) ** volumeExponent
  );
}

/**
 * "P_ij = Σ_s P_ijs over TOP". Reading: over those that are known, null if none is.
 */
export function potentialOfPair(situation: Situation, left: string, right: string): number | null {
  const known = situation.sectors.top.flatMap((sector) => {
    const potential = potentialOf(situation, left, right, sector);
    return potential === null ? [] : [potential];
  });
  return known.length === 0 ? null : sumOf(known);
}
