const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month; setUTCFullYear, since Date.UTC reads the years 0 to 99 as 19xx.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** ISO 8601 as precise as known (`2010-11-18`, `2010-11`, `2010`), and a day the calendar has. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (Number(year) === 0) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

/** What the form of a date says. */
export function precisionOf(date: string | null): DatePrecision {
  if (date === null) return 'UNKNOWN';
  if (date.length === 4) return 'YEAR';
  return date.length === 7 ? 'MONTH' : 'DAY';
}

/** Compared to the coarser precision of the two: 2010 does not end before 2010-11-18. */
export function endsBefore(end: string, start: string): boolean {
  const precision = Math.min(end.length, start.length);
  return end.slice(0, precision) < start.slice(0, precision);
}
