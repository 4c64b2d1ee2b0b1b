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

async function labelOfSession(
  session: InitiativeRecord,
  { records, snapshot }: RecordContext,
  lang?: string | null,
): Promise<string> {
  const ordinal = typeof session.ordinal === 'number' ? session.ordinal : null;
  const isForumNamed = ordinal === null || snapshot.release.counts.forum !== 1;
  const isCityKnown = typeof session.city === 'string';
  const [forum, place] = await Promise.all([
    isForumNamed ? referred(records, session.forumId) : null,
    isCityKnown ? null : referred(records, session.regionId ?? session.countryId),
  ]);
  const parts = {
    ordinal,
    forum: forum && nameIn(forum, lang),
    place: isCityKnown ? (session.city as string) : place && nameIn(place, lang),
    date: session.date ?? null,
    endDate: typeof session.endDate === 'string' ? session.endDate : null,
  };
  return sessionLabel(parts, lang);
}
