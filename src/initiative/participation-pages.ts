import type { GraphRecord } from '../graph/graph-record.js';
import { type Connection, checkFirst, connectionOf, type PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import type { InitiativeLoaders } from './initiative.loaders.js';
import { type InitiativeRecord, participationsIn } from './initiative-record.js';
import type { ParticipationRow } from './participation.type.js';

/** The rows lie in the record: a page of them is a slice, whatever the number of initiatives. */
export function participationsOfInitiative(
  initiative: InitiativeRecord,
  page: PageArgs,
): Connection<ParticipationRow> {
  const first = checkFirst(page.first);
  const list = `${initiative.id}/participations`;
  const all = participationsIn(initiative);
  const from = page.after == null ? 0 : startAfter(all, decodeCursor(list, page.after, 2));
  const cursorOf = ({ actorId, role }: ParticipationRow) => encodeCursor(list, [actorId, role]);
  return connectionOf(all.slice(from, from + first + 1), page, cursorOf, () => all.length);
}

/** By value, not by position: the cursor stays good when an import adds or removes rows. */
function startAfter(
  rows: readonly ParticipationRow[],
  [afterActor = '', afterRole = '']: readonly (string | number)[],
): number {
  const next = rows.findIndex(
    ({ actorId, role }) => actorId > afterActor || (actorId === afterActor && role > afterRole),
  );
  return next === -1 ? rows.length : next;
}

export async function participationsOfActor(
  { id }: GraphRecord,
  page: PageArgs,
  { participations }: InitiativeLoaders,
): Promise<Connection<ParticipationRow>> {
  const first = checkFirst(page.first);
  const list = `${id}/participations`;
  const after = page.after == null ? null : decodeCursor(list, page.after, 3);
  const rows = await participations.page.load({ parentId: id, first, after });
  const cursorOf = (row: (typeof rows)[number]) =>
    encodeCursor(list, [row.sortDate, row.slug, row.role]);
  return connectionOf(rows, page, cursorOf, () => participations.total.load(id));
}
