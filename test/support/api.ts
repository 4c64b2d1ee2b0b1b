import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../src/config.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { createLogger } from '../../src/logger.js';
import { createServer } from '../../src/server/create-server.js';
import type { TypedDocumentString } from '../generated/graphql.js';

export interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

/** The whole server without a socket: what a client sends and what it gets. */
export interface TestApi {
  readonly server: FastifyInstance;
  /** A named operation of schema/operations. */
  run<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    ...variables: Record<string, never> extends Variables ? [Variables?] : [Variables]
  ): Promise<Answer<Result>>;
  /** Any other text. */
  ask<Result = Record<string, unknown>>(query: string, variables?: object): Promise<Answer<Result>>;
  close(): Promise<void>;
}

export interface ApiOptions {
  readonly deadlineMs?: number;
  readonly logger?: Logger;
  /** Other than the defaults. */
  readonly settings?: Partial<Config>;
  readonly now?: () => Date;
}

export async function apiOf(store: GraphStore, options: ApiOptions = {}): Promise<TestApi> {
  const { deadlineMs = 30_000, logger = createLogger('silent'), settings, now } = options;
  // Tests count statements: an answer is worked out unless a test is about the ones that are kept.
  const config = { BUDGET_PER_MINUTE: 0, RESULT_CACHE_MB: 0, ...settings, DEADLINE_MS: deadlineMs };
  const server = await createServer({ store, config, logger, ...(now && { now }) });
  const send = async (query: string, variables: object = {}) => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
    });
    return response.json();
  };
  return {
    server,
    run: (document, ...[variables]) => send(document.toString(), variables ?? {}),
    ask: send,
    close: () => server.close(),
  };
}
