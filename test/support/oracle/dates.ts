import { compareText, type Initiative, type Period } from './vocabulary.js';

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

/** "Its precision is what its text shows." */
export function precisionOf(date: string | null): DatePrecision {
  if (date === null) return 'UNKNOWN';
  if (date.length === 4) return 'YEAR';
  return date.length === 7 ? 'MONTH' : 'DAY';
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** "Read as the days it may mean (2010 = all of 2010)": the first of them. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** "Read as the days it may mean": the last of them. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** "A period keeps what has a date that overlaps it; the undated are left out." */
export function isInPeriod(date: string | null, period: Period): boolean {
  if (date === null) return false;
  const startsInTime = period.to === undefined || firstDay(date) <= lastDay(period.to);
  const endsInTime = period.from === undefined || lastDay(date) >= firstDay(period.from);
  return startsInTime && endsInTime;
}

/** "First and last are the smallest and the largest date among the evidence", as text. */
export function firstAndLast(dates: readonly (string | null)[]): {
  first: string | null;
  last: string | null;
  undated: number;
} {
  const dated = dates.filter((date) => date !== null).sort(compareText);
  return {
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    undated: dates.length - dated.length,
  };
}

/** "Initiatives: newest first, undated last, then the table's id, whatever kind stands before it." */
export function compareInitiatives(left: Initiative, right: Initiative): number {
  return compareDatesDescending(left.date, right.date) || compareText(left.slug, right.slug);
}

export function compareDatesDescending(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareText(right, left);
}

export function compareDatesAscending(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareText(left, right);
}
