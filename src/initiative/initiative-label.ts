import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { nameIn } from '../record/names.js';
import { referred } from '../record/reference.js';
import { type InitiativeRecord, titleIn } from './initiative-record.js';
import { sessionLabel } from './session-label.js';

/** The title, or what a session is known by. At once where no other record is needed. */
export function labelOf(
  initiative: InitiativeRecord,
  context: RecordContext,
  lang?: string | null,
): string | Promise<string> {
  const title = titleIn(initiative, lang);
  if (title !== null) return title;
  // Every table but that of sessions requires a title.
  return initiative.basis === 'SESSION' ? labelOfSession(initiative, context, lang) : initiative.id;
}

function labelOfSession(
  session: InitiativeRecord,
  { records, snapshot }: RecordContext,
  lang?: string | null,
): string | Promise<string> {
  const ordinal = typeof session.ordinal === 'number' ? session.ordinal : null;
  const isForumNamed = ordinal === null || snapshot.release.counts.forum !== 1;
  const city = typeof session.city === 'string' ? session.city : null;
  const forum = isForumNamed ? referred(records, session.forumId) : null;
  const region = city === null ? referred(records, session.regionId ?? session.countryId) : null;
  const labelWith = ([forum, region]: readonly (GraphRecord | null)[]) => {
    const parts = {
      ordinal,
      forum: forum ? nameIn(forum, lang) : null,
      place: city ?? (region ? nameIn(region, lang) : null),
      date: session.date ?? null,
      endDate: typeof session.endDate === 'string' ? session.endDate : null,
    };
    return sessionLabel(parts, lang);
  };
  return forum instanceof Promise || region instanceof Promise
    ? Promise.all([forum, region]).then(labelWith)
    : labelWith([forum, region]);
}
