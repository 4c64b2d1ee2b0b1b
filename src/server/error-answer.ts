import type { GraphQLFormattedError } from 'graphql';
import type { GraphStore, ReleaseInfo } from '../graph/graph-store.js';

/** What `extensions.release` says in every answer. */
export function shownRelease({ number, contentHash, importedAt }: ReleaseInfo) {
  return { number, contentHash, importedAt };
}

/** An answer that never reached GraphQL, in its form: with the release as any other, once there is one. */
export function errorAnswer(store: GraphStore, errors: readonly GraphQLFormattedError[]) {
  const release = releaseOf(store);
  return { errors, ...(release !== null && { extensions: { release: shownRelease(release) } }) };
}

/** The text of a refusal with the release: Apollo leaves it out where it refused before or after all plugins. */
export function withRelease(store: GraphStore, text: string): string {
  const { errors, extensions } = JSON.parse(text);
  const answer = errorAnswer(store, errors);
  return `${JSON.stringify({ ...answer, extensions: { ...answer.extensions, ...extensions } })}\n`;
}

/** The current release. Null: the graph is empty or cannot be reached, which whoever reads from it will say. */
export function releaseOf(store: GraphStore): ReleaseInfo | null {
  try {
    return store.snapshot().release;
  } catch {
    return null;
  }
}
