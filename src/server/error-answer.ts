import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphStore, ReleaseInfo } from '../graph/graph-store.js';
import { withHint, withRequestId } from './errors.js';

/** What `extensions.release` says in every answer. */
export function shownRelease({ number, contentHash, importedAt }: ReleaseInfo) {
  return { number, contentHash, importedAt };
}

/** An answer that never reached GraphQL, in its form: with hint and id as any error, and the release as any answer, once there is one. */
export function errorAnswer(
  store: GraphStore,
  errors: readonly GraphQLFormattedError[],
  requestId: string,
) {
  const release = releaseOf(store);
  return {
    errors: errors.map((error) => withRequestId(withHint(error), requestId)),
    ...(release !== null && { extensions: { release: shownRelease(release) } }),
  };
}

/** Says what went wrong. Nobody may keep it: who asks next may be answered, also at an address where nothing is yet. */
export function sendError(
  store: GraphStore,
  reply: FastifyReply,
  status: number,
  error: GraphQLFormattedError,
): FastifyReply {
  reply.code(status).header('cache-control', 'no-store');
  return reply.send(errorAnswer(store, [error], reply.request.id));
}

/** The text of a refusal made whole: Apollo leaves out what plugins add where it refused before or after all of them. */
export function completedRefusal(store: GraphStore, text: string, requestId: string): string {
  const { errors, extensions } = JSON.parse(text);
  const answer = errorAnswer(store, errors, requestId);
  const all = { ...answer.extensions, ...extensions };
  return `${JSON.stringify(Object.keys(all).length === 0 ? answer : { ...answer, extensions: all })}\n`;
}

/** The current release. Null: the graph is empty or cannot be reached, which whoever reads from it will say. */
export function releaseOf(store: GraphStore): ReleaseInfo | null {
  try {
    return store.snapshot().release;
  } catch {
    return null;
  }
}
