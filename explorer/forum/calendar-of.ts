import type { Forum, ForumSession } from './load-forum.js';

/** Where a session stands in the calendar. */
export interface CalendarMark {
  readonly session: ForumSession;
  readonly year: number;
  /** 1 to 12; null: only its year is known. */
  readonly month: number | null;
}

export interface Band {
  readonly country: Forum['calendar'][number]['country'];
  readonly first: number;
  readonly last: number;
}

export interface Calendar {
  /** Every year from that of the first session to that of the last. */
  readonly years: readonly number[];
  readonly marks: readonly CalendarMark[];
  readonly undated: readonly ForumSession[];
  /** Years among them in which no session has its date. */
  readonly silent: readonly number[];
  /** The months of each country: two bands where they go over the end of the year. */
  readonly bands: readonly Band[];
}

export function calendarOf({ calendar, sessions: { nodes } }: Forum): Calendar {
  const marks = nodes.flatMap((session) => markOf(session) ?? []);
  const held = new Set(marks.map(({ year }) => year));
  const years = marks.length === 0 ? [] : range(Math.min(...held), Math.max(...held));
  return {
    years,
    marks,
    undated: nodes.filter(({ date }) => date === null),
    silent: years.filter((year) => !held.has(year)),
    bands: calendar.flatMap(bandsOf),
  };
}

function markOf(session: ForumSession): CalendarMark | null {
  if (session.date === null) return null;
  const [year = 0, month = null] = session.date.split('-').map(Number);
  return { session, year, month };
}

function bandsOf({ country, firstMonth, lastMonth }: Forum['calendar'][number]): Band[] {
  if (firstMonth <= lastMonth) return [{ country, first: firstMonth, last: lastMonth }];
  return [
    { country, first: firstMonth, last: 12 },
    { country, first: 1, last: lastMonth },
  ];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
