import { useTexts } from '../messages/use-texts.js';
import { Link } from '../parts/link.js';
import type { Forum } from './load-forum.js';
import { verdictOf } from './verdict.js';

/** Each session outside the months of its country, with what the record says of it. */
export function Departures({ forum }: { readonly forum: Forum }) {
  const { t, f } = useTexts();
  const departing = forum.sessions.nodes.filter(
    ({ calendarVerdict }) => calendarVerdict === 'DEPARTS',
  );
  if (departing.length === 0) return null;
  return (
    <>
      <h3>{t.forum.departures}</h3>
      <p class="hint">{t.forum.departuresHint}</p>
      <ul class="departures">
        {departing.map((session) => (
          <li key={session.id}>
            <Link to={`/look/${session.id}`}>{session.label}</Link>:{' '}
            {verdictOf(session, forum.calendar, t, f)}.
            {session.note !== null && <small lang="en"> {session.note}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
