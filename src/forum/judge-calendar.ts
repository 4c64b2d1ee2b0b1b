import { hostMonthsOf } from './host-months.js';

export const CALENDAR_VERDICTS = ['AS_PLANNED', 'DEPARTS', 'NOT_JUDGED'] as const;
export type CalendarVerdict = (typeof CALENDAR_VERDICTS)[number];

/**
 * A session against the calendar of its forum. Without a month or a known country, or in a country that the calendar says
 * nothing of, it cannot be judged. Months may go over the turn of the year.
 */
export function verdictOf(
  { countryId, date }: { readonly countryId: unknown; readonly date: unknown },
  calendar: readonly string[] | undefined,
): CalendarVerdict {
  const months = hostMonthsOf(calendar).filter((host) => host.countryId === countryId);
  if (months.length === 0 || typeof date !== 'string' || date.length < 7) return 'NOT_JUDGED';
  const month = Number(date.slice(5, 7));
  const isInside = months.some(({ firstMonth, lastMonth }) =>
    firstMonth <= lastMonth
      ? month >= firstMonth && month <= lastMonth
      : month >= firstMonth || month <= lastMonth,
  );
  return isInside ? 'AS_PLANNED' : 'DEPARTS';
}
