import { useTexts } from '../messages/use-texts.js';
import { Link } from '../parts/link.js';
import { type CalendarMark, calendarOf } from './calendar-of.js';
import { Departures } from './departures.js';
import type { Forum } from './load-forum.js';
import { SessionMark } from './session-mark.js';
import { monthsOf, verdictOf } from './verdict.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
// Below the months: what has a year and no month.
const NO_MONTH = 13;

/** The sessions by year and month, over the months in which each country is to host. */
export function Calendar({ forum }: { readonly forum: Forum }) {
  const { t, f } = useTexts();
  const { years, marks, undated, silent, bands } = calendarOf(forum);
  const { asPlanned, departing, notJudged } = forum.calendarFindings;
  const columnOf = (year: number) => year - (years[0] ?? year) + 2;
  return (
    <section class="view" aria-labelledby="calendar">
      <h2 id="calendar">{t.forum.calendar}</h2>
      {forum.calendar.length === 0 ? (
        <p class="hint">{t.forum.noCalendar}</p>
      ) : (
        <p class="hint">
          {f.list(
            forum.calendar.map((rule) => t.forum.hosts(rule.country.name, monthsOf(rule, f))),
          )}
          . {t.forum.calendarHint}
        </p>
      )}
      <p class="legend">
        <Counted verdict="AS_PLANNED" text={t.forum.counts.AS_PLANNED(asPlanned)} />
        <Counted verdict="DEPARTS" text={t.forum.counts.DEPARTS(departing)} />
        <Counted verdict="NOT_JUDGED" text={t.forum.counts.NOT_JUDGED(notJudged)} />
      </p>
      {years.length > 0 && (
        <fieldset
          class="calendar"
          aria-labelledby="calendar"
          style={{ gridTemplateColumns: `auto repeat(${years.length}, minmax(0, 1fr))` }}
        >
          {bands.map(({ country, first, last }, index) => (
            <span
              key={`${country.id} ${first}`}
              class={`band band-${index % 2}`}
              style={{ gridRow: `${first} / ${last + 1}`, gridColumn: '2 / -1' }}
              aria-hidden="true"
            >
              {country.name}
            </span>
          ))}
          {MONTHS.map((month) => (
            <span key={month} class="month" style={{ gridRow: month }} aria-hidden="true">
              {f.month(month, 'short')}
            </span>
          ))}
          <span class="month" style={{ gridRow: NO_MONTH }} aria-hidden="true">
            ?
          </span>
          {years.map((year) => (
            <span
              key={year}
              class="year-below"
              style={{ gridColumn: columnOf(year) }}
              aria-hidden="true"
            >
              <span class="century">{String(year).slice(0, 2)}</span>
              {String(year).slice(2)}
            </span>
          ))}
          {marks.toReversed().map((mark) => (
            <Mark key={mark.session.id} forum={forum} mark={mark} column={columnOf(mark.year)} />
          ))}
        </fieldset>
      )}
      {silent.length > 0 && <p class="hint">{t.forum.silent(silent.map(String))}</p>}
      {undated.length > 0 && (
        <p>
          {t.forum.undated(undated.length)}{' '}
          {undated.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={`/look/${id}`}>{label}</Link>
            </span>
          ))}
        </p>
      )}
      <Departures forum={forum} />
    </section>
  );
}

type Verdict = CalendarMark['session']['calendarVerdict'];

function Counted({ verdict, text }: { readonly verdict: Verdict; readonly text: string }) {
  return (
    <span class="legend-item">
      <SessionMark verdict={verdict} /> {text}
    </span>
  );
}

interface MarkProps {
  readonly forum: Forum;
  readonly mark: CalendarMark;
  readonly column: number;
}

function Mark({ forum, mark: { session, month }, column }: MarkProps) {
  const { t, f } = useTexts();
  const text = `${session.label}: ${verdictOf(session, forum.calendar, t, f)}`;
  return (
    <span class="held" style={{ gridRow: month ?? NO_MONTH, gridColumn: column }} title={text}>
      <Link to={`/look/${session.id}`}>
        <SessionMark verdict={session.calendarVerdict} />
        <span class="unseen">{text}</span>
      </Link>
    </span>
  );
}
