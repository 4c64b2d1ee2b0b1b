import type { RawDataSet } from '../data/raw-data-set.js';
import { hasRole, passesFilter } from './filters.js';
import { joinsBothSides, partiesOfSide } from './places.js';
import { type DataRecord, recordOf } from './record.js';
import {
  BASES,
  type Basis,
  compareText,
  type EvidenceFilter,
  type Initiative,
} from './vocabulary.js';

export type InitiativeScope = 'ALL' | 'BOTH_SIDES';
export type TimeUnit = 'YEAR' | 'MONTH';

export type ScopeQuestion = {
  readonly pair: readonly [string, string];
  readonly of: InitiativeScope;
  readonly filter?: EvidenceFilter;
};

export type PeriodCount = {
  /** A year, or a month; by month a date that shows its year only is in a bucket of that year. */
  readonly period: string | null;
  readonly count: number;
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
};

/** "Distinct initiatives, all of them, unless the question says both sides." */
export function initiativesInScope(record: DataRecord, question: ScopeQuestion): Initiative[] {
  const { pair, of, filter } = question;
  return record.initiatives
    .filter((each) => of === 'ALL' || joinsBothSides(each, ...pair))
    .filter((each) => passesFilter(record, each, filter))
    .filter((each) => hasRoles(each, question));
}

/** "A role that some party on each end must have"; of ALL, that some party has. */
function hasRoles(initiative: Initiative, { pair, of, filter }: ScopeQuestion): boolean {
  if (of === 'ALL') return hasRole(initiative.parties, filter?.roles);
  return pair.every((country) => hasRole(partiesOfSide(initiative, country), filter?.roles));
}

/** "A year counts what has its date in it; undated in a bucket of its own", in order, that last. */
export function timeline(raw: RawDataSet, question: ScopeQuestion & { by: TimeUnit }) {
  return countByPeriod(initiativesInScope(recordOf(raw), question), question.by);
}

export function countByPeriod(initiatives: readonly Initiative[], by: TimeUnit): PeriodCount[] {
  const length = by === 'YEAR' ? 4 : 7;
  const periods = new Map<string | null, Initiative[]>();
  for (const initiative of initiatives) {
    const period = initiative.date?.slice(0, length) ?? null;
    periods.set(period, [...(periods.get(period) ?? []), initiative]);
  }
  return [...periods]
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([period, found]) => ({ period, count: found.length, byBasis: countByBasis(found) }));
}

/** By text, the bucket without a key last. */
export function compareKeys(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareText(left, right);
}

export function countByBasis(initiatives: readonly Initiative[]) {
  return BASES.map((basis) => ({
    basis,
    count: initiatives.filter((each) => each.basis === basis).length,
  }));
}
