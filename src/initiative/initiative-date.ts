export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

/** The date columns of any initiative; null where its table has none or the cell is empty. */
export interface DateColumns {
  readonly date?: string | null;
  readonly startDate?: string | null;
  readonly signedDate?: string | null;
  readonly startYear?: number | null;
  readonly endDate?: string | null;
}

/** The date an initiative is known by, as precise as known; null: undated. */
export function dateOf(columns: DateColumns): string | null {
  return (
    columns.date ??
    columns.startDate ??
    columns.signedDate ??
    (columns.startYear == null ? null : String(columns.startYear).padStart(4, '0')) ??
    columns.endDate ??
    null
  );
}

/** What the text of a date shows. */
export function precisionOf(date: string | null): DatePrecision {
  if (date === null) return 'UNKNOWN';
  return date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY';
}

/** First and last day that a date may mean, both included: 2010 is all of 2010. */
export function daySpan(date: string): { readonly from: string; readonly to: string } {
  if (date.length === 4) return { from: `${date}-01-01`, to: `${date}-12-31` };
  if (date.length === 7) return { from: `${date}-01`, to: `${date}-${lastDay(date)}` };
  return { from: date, to: date };
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  // Day 0 of the next month; years below 100 would mean 19xx to the constructor that takes parts.
  const next = new Date(0);
  next.setUTCFullYear(year, number, 0);
  return String(next.getUTCDate()).padStart(2, '0');
}
