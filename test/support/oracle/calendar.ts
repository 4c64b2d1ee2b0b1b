import { cell, listCell, type RawDataSet, type RawRow, rowsOf } from '../data/raw-data-set.js';
import { compareInitiatives } from './dates.js';
import { recordOf } from './record.js';
import type { Initiative } from './vocabulary.js';

export type CalendarAnswer = {
  readonly asPlanned: readonly string[];
  /** "A session outside its country's months departs from it." */
  readonly departing: readonly string[];
  /** "A session without month or country cannot be judged and is counted apart." */
  readonly notJudged: readonly string[];
};

type Verdict = keyof CalendarAnswer;

/** The sessions of a forum against its calendar, each list newest first. */
export function sessionsAgainstCalendar(raw: RawDataSet, forum: string): CalendarAnswer {
  const row = rowsOf(raw, 'forums').find(({ id }) => `forum:${id}` === forum);
  if (row === undefined) throw new Error(`${forum} is no forum`);
  const rules = new Map(listCell(row, 'calendar').map(readRule));
  const sessions = rowsOf(raw, 'sessions').filter((session) => session.forum === row.id);
  const judged = sessions
    .map((session) => ({ session, initiative: initiativeOf(raw, session) }))
    .sort((a, b) => compareInitiatives(a.initiative, b.initiative))
    .map(({ session, initiative }) => ({
      id: initiative.id,
      verdict: verdictOf(rules.get(countryOf(session)), initiative.date),
    }));
  const having = (verdict: Verdict) =>
    judged.filter((each) => each.verdict === verdict).map(({ id }) => id);
  return {
    asPlanned: having('asPlanned'),
    departing: having('departing'),
    notJudged: having('notJudged'),
  };
}

/** "A session's region lies in its country"; the first half of its code names that where the row does not. */
const countryOf = (session: RawRow) =>
  cell(session, 'country') || cell(session, 'region').slice(0, 2);

type Months = { readonly first: number; readonly last: number };

/** "A list of `IT:09-12`, first and last month." */
function readRule(rule: string): readonly [string, Months] {
  const [country = '', months = ''] = rule.split(':');
  const [first = 0, last = 0] = months.split('-').map(Number);
  return [country, { first, last }];
}

function verdictOf(months: Months | undefined, date: string | null): Verdict {
  if (months === undefined || date === null || date.length < 7) return 'notJudged';
  const month = Number(date.slice(5, 7));
  const { first, last } = months;
  const isInside =
    first <= last ? month >= first && month <= last : month >= first || month <= last;
  return isInside ? 'asPlanned' : 'departing';
}

function initiativeOf(raw: RawDataSet, session: RawRow): Initiative {
  const initiative = recordOf(raw).initiativeById.get(`session:${session.id}`);
  if (initiative === undefined) throw new Error(`session ${session.id} was not read`);
  return initiative;
}
