import type { Messages } from '../messages/en.js';
import type { Formats } from '../messages/formats.js';
import type { Forum, ForumSession } from './load-forum.js';

/** What the calendar says of a session, and why, in a few words. */
export function verdictOf(
  { date, country, calendarVerdict }: ForumSession,
  calendar: Forum['calendar'],
  { forum: t }: Messages,
  f: Formats,
): string {
  if (calendarVerdict === 'AS_PLANNED') return t.verdicts.AS_PLANNED;
  const rule = calendar.find((each) => each.country.id === country?.id);
  if (calendarVerdict === 'DEPARTS' && rule && date !== null) {
    const months = monthsOf(rule, f);
    return t.departs(f.month(Number(date.split('-')[1])), rule.country.name, months);
  }
  if (date === null) return t.noDate;
  if (!date.includes('-')) return t.noMonth;
  return country === null ? t.noCountry : t.noRule(country.name);
}

export function monthsOf(
  { firstMonth, lastMonth }: Pick<Forum['calendar'][number], 'firstMonth' | 'lastMonth'>,
  f: Formats,
): string {
  return `${f.month(firstMonth)}–${f.month(lastMonth)}`;
}
