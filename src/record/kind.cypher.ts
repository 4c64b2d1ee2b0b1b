import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { type Kind, NODE_KINDS } from './kind.js';

const CountRow = z.object({ rows: z.number() });
export type CountRow = z.infer<typeof CountRow>;

/** The place of a row in the list of its kind, when the list is in the order of `slug`. */
export interface SlugKey {
  readonly slug: string;
}

/** Likewise where the newest comes first; undated: ''. */
export interface DateKey extends SlugKey {
  readonly sortDate: string;
}

/** How many records of a kind stand at a place of its list or before it. A scan of the kind: for cursors of another release. */
export function recordsUpTo(
  release: Release,
  kind: Kind,
  key: SlugKey | DateKey,
): CypherQuery<CountRow> {
  const isDated = 'sortDate' in key;
  const reached = isDated
    ? 'n.sortDate > $sortDate OR (n.sortDate = $sortDate AND n.slug <= $slug)'
    : 'n.slug <= $slug';
  return {
    name: isDated ? 'initiativesUpTo' : 'recordsUpTo',
    cypher: `
      MATCH (n:${NODE_KINDS[kind]})
      WHERE n.release = $release AND (${reached})
      RETURN count(n) AS rows`,
    params: { release: release.number, ...key },
    row: CountRow,
  };
}

const IdRow = z.object({ id: z.string() });
export type IdRow = z.infer<typeof IdRow>;

/** All ids of these kinds, in no order. Only for messages about an id that is none of them. */
export function idsOfKinds(release: Release, kinds: readonly Kind[]): CypherQuery<IdRow> {
  const listKeys = kinds.flatMap((kind) =>
    Array.from({ length: release.counts[kind] ?? 0 }, (_, rank) => release.key(`${kind}#${rank}`)),
  );
  return {
    name: 'idsOfKinds',
    cypher: `
      UNWIND $listKeys AS listKey
      MATCH (n:Record {listKey: listKey})
      RETURN n.id AS id`,
    params: { listKeys },
    row: IdRow,
  };
}
