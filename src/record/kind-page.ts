import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { type Connection, checkFirst, connectionOf, type PageArgs } from '../shared/connection.js';
import { type CursorKey, decodeCursor, encodeCursor } from '../shared/cursor.js';
import { UserError } from '../shared/user-error.js';
import { recordsUpTo } from './kind.cypher.js';
import type { Kind } from './kind.js';

/** BY_SLUG: by the id as its table writes it. NEWEST: newest first, undated last, then by that id. */
type ListOrder = 'BY_SLUG' | 'NEWEST';

export interface KindList {
  readonly kind: Kind;
  /** Name of the field: a cursor is good for that list alone. */
  readonly list: string;
  readonly order: ListOrder;
}

/** A page of all records of a kind: a look-up by position, whatever the length of the list. */
export async function pageOfKind(
  context: RecordContext,
  { kind, list, order }: KindList,
  page: PageArgs,
): Promise<Connection<GraphRecord>> {
  const { release } = context.snapshot;
  const first = checkFirst(page.first);
  const total = release.counts[kind] ?? 0;
  const from = page.after == null ? 0 : await rankAfter(context, { kind, list, order }, page.after);
  const count = Math.max(0, Math.min(first + 1, total - from));
  const rows = await context.records.ranked(kind, from, count);
  const cursorOf = ({ rank, slug, sortDate }: GraphRecord) =>
    encodeCursor(list, [
      release.number,
      rank,
      slug,
      ...(order === 'NEWEST' ? [sortDate as string] : []),
    ]);
  return connectionOf(rows, page, cursorOf, () => total);
}

/** In the release that made the cursor the next position; in another, the count of what comes before. */
async function rankAfter(context: RecordContext, kindList: KindList, after: string) {
  const { kind, list, order } = kindList;
  const { number, rank, ...key } = placeOf(
    decodeCursor(list, after, order === 'NEWEST' ? 4 : 3),
    list,
  );
  const { release } = context.snapshot;
  if (number === release.number) return rank + 1;
  const query = recordsUpTo(release, kind, key);
  const [row] = await context.snapshot.read(query, { signal: context.signal });
  return row?.rows ?? 0;
}

function placeOf([number, rank, slug, sortDate]: CursorKey, list: string) {
  const isPlace =
    Number.isInteger(number) &&
    Number.isInteger(rank) &&
    typeof slug === 'string' &&
    (sortDate === undefined || typeof sortDate === 'string');
  if (!isPlace) {
    throw new UserError(`The cursor is none that \`${list}\` returned.`, { argument: ['after'] });
  }
  const key = sortDate === undefined ? { slug } : { slug, sortDate };
  return { number, rank: rank as number, ...key };
}
