import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Kind } from '../record/kind.js';
import { pageOfKind } from '../record/kind-page.js';
import { type Connection, checkFirst, connectionOf, type PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { UserError } from '../shared/user-error.js';
import { checkList } from './check-list.js';
import { type Facets, facetsOf } from './facets.js';
import { listedRecords, listTotal, type PlaceRow } from './list.cypher.js';
import type { ListFilter } from './list-filter.type.js';
import {
  isUnfiltered,
  type ListOrder,
  type ListQuestion,
  type ListSubject,
} from './list-question.js';

export interface ListWanted extends PageArgs {
  readonly filter?: ListFilter | null;
  readonly orderBy: ListOrder;
}

export interface ListView extends Connection<GraphRecord> {
  readonly facets: Facets;
  readonly undatedLeftOut: () => number | Promise<number>;
}

/** A page of a list: by position where nothing is asked of it, else by what the engine finds. */
export async function answerList(
  context: RecordContext,
  subject: ListSubject,
  wanted: ListWanted,
): Promise<ListView> {
  const question = await checkList(context, subject, wanted.filter);
  const { kind, list } = subject;
  const isByPosition =
    kind !== null && isUnfiltered(question) && wanted.orderBy === orderOfKind(subject);
  const connection = isByPosition
    ? await pageOfKind(context, { kind, list, order: positionsOf(subject) }, wanted)
    : await pageOfQuestion(context, question, wanted);
  return Object.assign(connection, {
    facets: facetsOf(context, question),
    undatedLeftOut: () => undatedLeftOut(context, question),
  });
}

/** The order in which the list of a kind is stored. */
export function orderOfKind({ family }: Pick<ListSubject, 'family'>): ListOrder {
  return family === 'INITIATIVE' ? 'NEWEST' : 'ID';
}

function positionsOf({ family }: ListSubject) {
  return family === 'INITIATIVE' ? 'NEWEST' : 'BY_SLUG';
}

async function pageOfQuestion(
  context: RecordContext,
  question: ListQuestion,
  { first: asked, after: cursor, orderBy }: ListWanted,
): Promise<Connection<GraphRecord>> {
  const first = checkFirst(asked);
  const name = `${question.subject.list}:${orderBy}`;
  const after = cursor == null ? null : placeOf(name, cursor);
  const { snapshot, signal, records } = context;
  const query = listedRecords(snapshot.release, question, orderBy, { count: first + 1, after });
  const places = await snapshot.read(query, { signal });
  const rows = await records.many(places.map(({ id }) => id));
  const keys = new Map(places.map((place) => [place.id, place]));
  const cursorOf = ({ id }: GraphRecord) => {
    const { sortKey, slug } = keys.get(id) as PlaceRow;
    return encodeCursor(name, [sortKey, slug, id]);
  };
  return connectionOf(rows, { first, after: cursor }, cursorOf, () => totalOf(context, question));
}

function placeOf(name: string, cursor: string): PlaceRow {
  const [sortKey, slug, id] = decodeCursor(name, cursor, 3);
  if (typeof sortKey === 'string' && typeof slug === 'string' && typeof id === 'string') {
    return { sortKey, slug, id };
  }
  throw new UserError(`The cursor is none that \`${name}\` returned.`, { argument: ['after'] });
}

async function totalOf(context: RecordContext, question: ListQuestion): Promise<number> {
  const { snapshot, signal } = context;
  if (isUnfiltered(question)) return countOf(context, question.subject);
  const [row] = await snapshot.read(listTotal(snapshot.release, question), { signal });
  return row?.total ?? 0;
}

/** The release knows how many there are of each kind. */
function countOf({ snapshot }: RecordContext, { kind }: ListSubject): number {
  const kinds: readonly Kind[] =
    kind === null ? ['session', 'agreement', 'programme', 'project'] : [kind];
  return kinds.reduce((sum, each) => sum + (snapshot.release.counts[each] ?? 0), 0);
}

/** What every other condition would keep, and that has no date. */
async function undatedLeftOut(context: RecordContext, question: ListQuestion): Promise<number> {
  const { subject, conditions } = question;
  if (conditions.undated !== 'EXCLUDE') return 0;
  const undated = { ...conditions, period: null, undated: 'ONLY' } as const;
  return totalOf(context, { subject, conditions: undated });
}
