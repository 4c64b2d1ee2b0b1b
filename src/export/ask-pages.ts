import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import type { GraphSnapshot, GraphStore } from '../graph/graph-store.js';
import { RecordCache } from '../graph/record-cache.js';
import type { RequestContext } from '../server/context.js';
import { requestSignal } from '../server/request-signal.js';

// An export reads each record once or twice: in the shared cache it would push out what requests need again.
const CACHED_RECORDS = 5_000;

export interface PageParts {
  readonly schema: GraphQLSchema;
  readonly deadlineMs: number;
  /** What the resolvers of a page are given. */
  readonly contextOf: (parts: {
    readonly store: GraphStore;
    readonly cacheOf: () => RecordCache;
    readonly signal: AbortSignal;
    readonly now: () => Date;
  }) => RequestContext;
}

export interface Walk {
  readonly snapshot: GraphSnapshot;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** When it began: pages on both sides of midnight are of one day. */
  readonly startedAt: Date;
  /** Aborted when the client goes away. */
  readonly client: AbortSignal;
}

/**
 * Asks the pages of one export, each within the deadline of a request and all of one release and day: the snapshot refuses to read
 * what is no longer kept. Throws the first error of a page.
 */
export function pageAsker(parts: PageParts, walk: Walk) {
  const { snapshot, document, startedAt } = walk;
  const now = () => startedAt;
  const store: GraphStore = { snapshot: () => snapshot, close: async () => undefined };
  const cache = new RecordCache(CACHED_RECORDS);
  return async (page: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const deadline = requestSignal(parts.deadlineMs);
    const signal = AbortSignal.any([walk.client, deadline.signal]);
    try {
      const { data, errors } = await execute({
        schema: parts.schema,
        document,
        contextValue: parts.contextOf({ store, cacheOf: () => cache, signal, now }),
        variableValues: { ...walk.variables, ...page },
      });
      if (errors?.[0] !== undefined) throw errors[0];
      return data;
    } finally {
      deadline.end(true);
    }
  };
}
