import type { DataRecord } from '../record.js';
import type { Basis } from '../vocabulary.js';
import { cellKey, cooperationByCell } from './cooperation.js';
import { FOLD_YEARS } from './folds.js';
import { type KnownInitiative, knownInitiatives } from './known.js';
import { potentialOf, potentialOfPair, type Situation, situationOf } from './situation.js';

/**
 * Reading of gap.md: a candidate is positive if some evidence of the three bases is dated in the
 * years after T, also where a session of these years came before it.
 */
export type BackTestQuestion = {
  readonly left: string;
  readonly right: string;
  readonly T: number;
  readonly level: 'CELL' | 'PAIR';
  readonly list: 'TOP' | 'ALL';
};

export type Candidate = {
  readonly left: string;
  readonly right: string;
  /** null: a pair. */
  readonly sector: string | null;
  readonly potential: number;
  readonly isPositive: boolean;
};

export type Fold = {
  readonly situation: Situation;
  /** Cells of the list, or pairs, with evidence by T and their strength. */
  readonly active: ReadonlyMap<string, number>;
  readonly candidates: readonly Candidate[];
};

/** "Sessions make evidence but no positive." */
const POSITIVE_BASES: readonly Basis[] = ['PROJECT', 'AGREEMENT', 'PROGRAMME'];

export function foldOf(record: DataRecord, question: BackTestQuestion): Fold {
  const { left, right, T, level, list } = question;
  const day = `${T}-12-31`;
  const situation = situationOf(record, { left, right, day, withoutUndated: true });
  const { top, all } = situation.sectors;
  const listed: readonly string[] = list === 'TOP' ? top : all;
  const sectors = level === 'PAIR' ? [null] : listed;
  const sectorsOf = (each: KnownInitiative) =>
    level === 'PAIR' ? [null] : each.sectors.filter((sector) => listed.includes(sector));
  const active = cooperationByCell(situation.known, sectorsOf);
  const positive = new Set(cooperationByCell(newSteps(record, question), sectorsOf).keys());
  return {
    situation,
    active: new Map([...active].map(([key, { strength }]) => [key, strength])),
    candidates: candidatesOf(situation, sectors, new Set(active.keys()), positive),
  };
}

/** What of the three bases is dated in T+1 … T+3. */
function newSteps(record: DataRecord, { left, right, T }: BackTestQuestion): KnownInitiative[] {
  const day = `${T + FOLD_YEARS}-12-31`;
  const known = knownInitiatives(record, { left, right, day, withoutUndated: true });
  return known.filter(
    ({ year, initiative }) =>
      year !== null && year > T && POSITIVE_BASES.includes(initiative.basis),
  );
}

/** "All cells (or pairs) with known P and without any evidence dated by T." */
function candidatesOf(
  situation: Situation,
  sectors: readonly (string | null)[],
  active: ReadonlySet<string>,
  positive: ReadonlySet<string>,
): Candidate[] {
  return situation.left.regions.flatMap((left) =>
    situation.right.regions.flatMap((right) =>
      sectors.flatMap((sector) => {
        const key = cellKey(left, right, sector);
        if (active.has(key)) return [];
        const potential =
          sector === null
            ? potentialOfPair(situation, left, right)
            : potentialOf(situation, left, right, sector);
        if (potential === null) return [];
        return [{ left, right, sector, potential, isPositive: positive.has(key) }];
      }),
    ),
  );
}
