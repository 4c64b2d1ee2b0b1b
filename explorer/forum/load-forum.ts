import { ask } from '../api/client.js';
import type { Pair } from '../api/pair.js';
import {
  ExplorerForumDocument,
  type ExplorerForumQuery,
  type ExplorerForumQueryVariables,
  ExplorerForumsDocument,
  type ExplorerForumsQuery,
} from '../generated/graphql.js';

export type Forum = NonNullable<ExplorerForumQuery['forum']>;
export type ForumSession = Forum['sessions']['nodes'][number];
export type ForumName = ExplorerForumsQuery['forums']['nodes'][number];

export interface ForumPart {
  /** Every forum of the two countries; the first is shown where the address names none. */
  readonly forums: readonly ForumName[];
  /** Of the one asked for, or the first; null: none is asked for, and none is on record. */
  readonly id: string | null;
  /** Null: none is on record, or none of that name. */
  readonly forum: Forum | null;
  /** Whose record it is read against: of those asked about, unless the forum is another pair's. */
  readonly pair: CountryPair;
  readonly variables: ExplorerForumQueryVariables;
}

export interface CountryPair {
  readonly left: string;
  readonly right: string;
}

export async function loadForum(
  asked: CountryPair,
  slug: string | null,
  pairs: readonly Pair[],
  lang: string,
  signal: AbortSignal,
): Promise<ForumPart> {
  const { forums } = await ask(ExplorerForumsDocument, { lang }, signal);
  const named = forums.nodes.find(({ id }) => id === `forum:${slug}`);
  const pair = named ? pairOf(named, asked, pairs) : asked;
  const ofPair = forums.nodes.filter((forum) => isOf(forum, [pair.left, pair.right]));
  const id = slug === null ? (ofPair[0]?.id ?? null) : `forum:${slug}`;
  const variables = { pair, lang, ...(id !== null && { id }) };
  const answer = id === null ? null : await ask(ExplorerForumDocument, variables, signal);
  return { forums: ofPair, id, forum: answer?.forum ?? null, pair, variables };
}

/** The pair that is asked about where the forum is one of its bodies, else the first that it is one of. */
function pairOf(forum: ForumName, asked: CountryPair, pairs: readonly Pair[]): CountryPair {
  if (isOf(forum, [asked.left, asked.right])) return asked;
  const [left, right] = pairs.find((pair) => isOf(forum, pair)) ?? [];
  return left === undefined || right === undefined ? asked : { left, right };
}

const isOf = ({ countries }: ForumName, pair: Pair) =>
  pair.every((id) => countries.some((country) => country.id === id));
