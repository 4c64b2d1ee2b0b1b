import { useTexts } from '../messages/use-texts.js';
import { Few } from '../parts/few.js';
import { Link } from '../parts/link.js';
import type { Forum } from './load-forum.js';
import { SessionMark } from './session-mark.js';
import { verdictOf } from './verdict.js';

const FIRST_HOSTS = 3;

/** Every session: who received whom, what was signed, and whether it kept to the calendar. */
export function SessionsTable({ forum }: { readonly forum: Forum }) {
  const { t, f } = useTexts();
  const { nodes, totalCount } = forum.sessions;
  return (
    <section class="view" aria-labelledby="sessions">
      <h2 id="sessions">{t.forum.sessions(totalCount)}</h2>
      {nodes.length < totalCount && <p class="hint">{t.firstOnly(nodes.length)}</p>}
      <div class="wide">
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{t.kinds.Session}</th>
              <th scope="col">{t.forum.hostsOf}</th>
              <th scope="col">{t.facts.parties}</th>
              <th scope="col">{t.forum.signed}</th>
              <th scope="col">{t.forum.calendarOf}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((session) => (
              <tr key={session.id}>
                <th scope="row">
                  <Link to={`/look/${session.id}`}>{session.label}</Link>
                </th>
                <td>
                  <Linked things={session.hosts.map(({ id, name }) => ({ id, text: name }))} />
                </td>
                <td class="number">
                  <Parties session={session} />
                </td>
                <td>
                  <Linked
                    things={session.agreements.nodes.map(({ id, label }) => ({ id, text: label }))}
                  />
                </td>
                <td>
                  <SessionMark verdict={session.calendarVerdict} />{' '}
                  {verdictOf(session, forum.calendar, t, f)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** That nobody is on record as a party does not mean that nobody came. */
function Parties({ session }: { readonly session: Forum['sessions']['nodes'][number] }) {
  const { t, f } = useTexts();
  const { totalCount } = session.participations;
  if (totalCount === 0) return <>–</>;
  return (
    <Link to={`/look/${session.id}`}>
      {f.number(totalCount)}
      <span class="unseen">
        {' '}
        {t.facts.parties}: {session.label}
      </span>
    </Link>
  );
}

interface LinkedProps {
  readonly things: readonly { readonly id: string; readonly text: string }[];
}

function Linked({ things }: LinkedProps) {
  if (things.length === 0) return <>–</>;
  return (
    <Few items={things} most={FIRST_HOSTS} class="stacked">
      {({ id, text }) => (
        <li key={id}>
          <Link to={`/look/${id}`}>{text}</Link>
        </li>
      )}
    </Few>
  );
}
