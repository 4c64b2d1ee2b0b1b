import type { GraphRecord } from '../graph/graph-record.js';
import { enumOfKind, KINDS, type Kind, kindOf } from '../record/kind.js';
import { type Connection, checkFirst, connectionOf, type PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { UserError } from '../shared/user-error.js';
import { NAME_MATCHES, type NameMatch } from './name-match.js';
import type { SearchHit } from './search.type.js';
import type { HitKey, SearchQuestion } from './search-index.js';
import type { SearchContext } from './search-indexes.js';
import type { Hit } from './search-shard.js';

// Longer than any title; each word of it costs a look through the vocabulary.
export const LONGEST_TEXT = 500;

interface SearchWanted extends PageArgs {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly lang?: string | null;
  readonly matches?: readonly string[] | null;
}

export interface SearchView extends Connection<SearchHit> {
  readonly byMatch: readonly { readonly match: NameMatch; readonly count: number }[];
}

/** The index says which, the records at hand the rest. */
export async function answerSearch(
  wanted: SearchWanted,
  context: SearchContext,
): Promise<SearchView> {
  const question = checkQuestion(wanted);
  const first = checkFirst(wanted.first);
  const list = `search:${wanted.text}`;
  const after = wanted.after == null ? null : keyOf(list, wanted.after);
  const { snapshot, signal, searches, records } = context;
  const index = await searches.of(snapshot, signal);
  const { hits, counts } = await index.search(question, { count: first + 1, after }, signal);
  const nodes = await records.many(hits.map(({ id }) => id));
  const byMatch = NAME_MATCHES.map((match) => ({ match, count: counts[match] }));
  const connection = connectionOf(
    hits.map((hit, at) => viewOf(hit, nodes[at] as GraphRecord)),
    wanted,
    ({ score, node }) => encodeCursor(list, [score, (node as GraphRecord).id]),
    () => byMatch.reduce((sum, { count }) => sum + count, 0),
  );
  return Object.assign(connection, { byMatch });
}

function viewOf({ id, name, match, score }: Hit, node: GraphRecord): SearchHit {
  const { text, lang, form } = name;
  return { node, kind: enumOfKind(kindOf(id) as Kind), name: text, lang, form, match, score };
}

function checkQuestion({ text, kinds, lang, matches }: SearchWanted): SearchQuestion {
  if (text.length > LONGEST_TEXT) {
    throw new UserError(
      `\`text\` has ${text.length} characters; it takes at most ${LONGEST_TEXT}.`,
      { argument: ['text'] },
    );
  }
  refuseNone(kinds, 'kinds');
  refuseNone(matches, 'matches');
  return {
    text,
    kinds: KINDS.filter((kind) => kinds == null || kinds.includes(enumOfKind(kind))),
    lang: lang ?? null,
    matches: NAME_MATCHES.filter((match) => matches == null || matches.includes(match)),
  };
}

/** An empty list would find nothing, which reads as "there is nothing". */
function refuseNone(values: readonly string[] | null | undefined, argument: string): void {
  if (values?.length !== 0) return;
  throw new UserError(`\`${argument}\` is empty; leave it out for all.`, { argument: [argument] });
}

function keyOf(list: string, cursor: string): HitKey {
  const [score, id] = decodeCursor(list, cursor, 2);
  if (typeof score === 'number' && typeof id === 'string') return { score, id };
  throw new UserError('The cursor is none that `search` returned.', { argument: ['after'] });
}
