import { distance } from 'fastest-levenshtein';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { UserError } from '../shared/user-error.js';
import { idsOfKinds } from './kind.cypher.js';
import { type Kind, kindOf, slugOf } from './kind.js';

const NEAREST = 5;

/**
 * The record an argument of a question names. Throws where the release has none of these kinds with the id: an empty
 * answer to a misspelt question would read as "nothing happened".
 */
export async function requireRecord<R extends GraphRecord>(
  context: RecordContext,
  id: string,
  kinds: readonly Kind[],
  argument: readonly string[],
): Promise<R> {
  const kind = kindOf(id);
  const record = kind !== null && kinds.includes(kind) ? await context.records.one<R>(id) : null;
  if (record !== null) return record;
  const query = idsOfKinds(context.snapshot.release, kinds);
  const rows = await context.snapshot.read(query, { signal: context.signal });
  const nearest = nearestIds(
    id,
    rows.map((row) => row.id),
  );
  throw new UserError(unknownId(id, kinds, argument, nearest), { argument, nearest });
}

function unknownId(
  id: string,
  kinds: readonly Kind[],
  argument: readonly string[],
  nearest: readonly string[],
): string {
  const wanted = kinds.map((kind) => kind.replaceAll('-', ' ')).join(' or ');
  const near = nearest.length === 0 ? `There is no ${wanted}.` : `Nearest: ${nearest.join(', ')}.`;
  // Without a kind it may be a name, which is like no id.
  const byName = kindOf(id) === null ? ' `search` finds ids by names.' : '';
  return `\`${argument.join('.')}\` is "${clip(id)}": no ${wanted} of this release has this id. ${near}${byName}`;
}

/**
 * The valid ids most like what was received: those that begin with it first, as of an id that is not finished, then the
 * nearest; with or without the kind, in whatever case.
 */
export function nearestIds(received: string, ids: readonly string[]): string[] {
  const wanted = clip(received).toLowerCase();
  const wantedSlug = slugOf(wanted);
  const ranked = ids.map((id) => {
    const valid = id.toLowerCase();
    const begins =
      valid.startsWith(wanted) || (wantedSlug !== '' && slugOf(valid).startsWith(wantedSlug));
    return {
      id,
      isOther: begins ? 0 : 1,
      far: Math.min(distance(wanted, valid), distance(wantedSlug, slugOf(valid))),
    };
  });
  ranked.sort(
    (one, other) =>
      one.isOther - other.isOther || one.far - other.far || (one.id < other.id ? -1 : 1),
  );
  return ranked.slice(0, NEAREST).map(({ id }) => id);
}

// Nobody's id is longer, and the distance costs the product of both lengths.
function clip(id: string): string {
  return id.length > 100 ? `${id.slice(0, 100)}…` : id;
}
