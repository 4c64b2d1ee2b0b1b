/** A year, a month or a day that is in the calendar; 2019-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const complete = `${text}-01-01`.slice(0, 10);
  const date = new Date(`${complete}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(complete);
}
