import type { GraphRecord } from '../graph/graph-record.js';
import { BASES, type Basis } from '../initiative/basis.js';
import { groupedBy } from '../shared/loader.js';
import type { FieldRow, JoiningRow } from './follow-up.cypher.js';

export interface BasisCountRow {
  readonly basis: Basis;
  readonly count: number;
}

/** Strongest basis first, zeros included. */
export function countByBasis(initiatives: readonly JoiningRow[]): BasisCountRow[] {
  return BASES.map((basis) => ({
    basis,
    count: initiatives.filter((initiative) => initiative.basis === basis).length,
  }));
}

export interface YearSpan {
  readonly fromYear: number;
  readonly toYear: number;
}

/** The years a programme covers; without a last one its first alone. Null: no first year is known. */
export function yearsOf({ startYear, endYear }: GraphRecord): YearSpan | null {
  if (typeof startYear !== 'number') return null;
  return { fromYear: startYear, toYear: typeof endYear === 'number' ? endYear : startYear };
}

/** What else joins both sides and has its year in the span. */
export function duringProgramme(
  programmeId: string,
  { fromYear, toYear }: YearSpan,
  joining: readonly JoiningRow[],
): JoiningRow[] {
  return joining.filter(
    ({ id, year }) => id !== programmeId && year !== null && year >= fromYear && year <= toYear,
  );
}

/** A field that a forum declared. */
export interface DeclaredRow {
  readonly forumId: string;
  readonly sectorId: string;
  /** By kind; at least one. */
  readonly links: readonly FieldRow[];
}

/** By forum, then sector: the order of the rows. */
export function declaredFields(rows: readonly FieldRow[]): DeclaredRow[] {
  const fields = new Map<string, DeclaredRow & { readonly links: FieldRow[] }>();
  for (const row of rows) {
    const { forumId, sectorId } = row;
    const key = `${forumId} ${sectorId}`;
    const known = fields.get(key);
    if (known === undefined) fields.set(key, { forumId, sectorId, links: [row] });
    else known.links.push(row);
  }
  return [...fields.values()];
}

/** What happened in a declared field between the two countries. */
export interface DeclaredFieldRow extends DeclaredRow {
  /** Newest first. */
  readonly initiatives: readonly JoiningRow[];
  readonly kinds: readonly string[];
  readonly byBasis: readonly BasisCountRow[];
  readonly byYear: readonly YearCountRow[];
  readonly last: string | null;
  readonly yearsSinceLast: number | null;
}

export function happenedIn(
  field: DeclaredRow,
  joining: readonly JoiningRow[],
  /** Of the data set of the pair; another pair in the graph says nothing of this one. */
  lastDatedDay: string | null,
): DeclaredFieldRow {
  const initiatives = joining.filter(({ concernIds }) => concernIds.includes(field.sectorId));
  const last = initiatives.find(({ date }) => date !== null)?.date ?? null;
  // What joins both sides may be of another data set, where they are third countries, and later.
  const isKnown = last !== null && lastDatedDay !== null;
  return {
    ...field,
    kinds: field.links.map(({ kind }) => kind),
    initiatives,
    byBasis: countByBasis(initiatives),
    byYear: countByYear(initiatives),
    last,
    yearsSinceLast: isKnown ? Math.max(0, yearIn(lastDatedDay) - yearIn(last)) : null,
  };
}

/** Initiatives whose date lies in a year (`2010`); null: the undated. */
export interface YearCountRow {
  readonly period: string | null;
  readonly count: number;
  readonly byBasis: readonly BasisCountRow[];
}

/** Every year that has some, oldest first, the undated last. */
export function countByYear(initiatives: readonly JoiningRow[]): YearCountRow[] {
  const years = groupedBy(initiatives, ({ date }) => date?.slice(0, 4) ?? null);
  // Later than any year: the undated come last.
  const order = (period: string | null) => period ?? '~';
  return [...years]
    .sort(([one], [other]) => (order(one) < order(other) ? -1 : 1))
    .map(([period, found]) => ({ period, count: found.length, byBasis: countByBasis(found) }));
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4));
}
