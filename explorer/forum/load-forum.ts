import { ask } from '../api/client.js';
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
  /** Null: none is on record, or none of that name. */
  readonly forum: Forum | null;
  readonly variables: ExplorerForumQueryVariables;
}

export interface CountryPair {
  readonly left: string;
  readonly right: string;
}

export async function loadForum(
  pair: CountryPair,
  slug: string | null,
  lang: string,
  signal: AbortSignal,
): Promise<ForumPart> {
  const { forums } = await ask(ExplorerForumsDocument, { lang }, signal);
  const ofPair = forums.nodes.filter(({ countries }) =>
    [pair.left, pair.right].every((id) => countries.some((country) => country.id === id)),
  );
  const id = slug === null ? (ofPair[0]?.id ?? null) : `forum:${slug}`;
  const variables = { pair, lang, ...(id !== null && { id }) };
  const answer = id === null ? null : await ask(ExplorerForumDocument, variables, signal);
  return { forums: ofPair, forum: answer?.forum ?? null, variables };
}
