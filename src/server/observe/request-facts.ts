import type { FastifyRequest } from 'fastify';

/** What is known of a request when it has been answered; filled in by whoever knows it first. */
export interface RequestFacts {
  /** Null: the operation has none, or was never read. */
  operationName: string | null;
  /** Null: never worked out. */
  cost: number | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    facts?: RequestFacts;
  }
}

export function factsOf(request: FastifyRequest): RequestFacts {
  request.facts ??= { operationName: null, cost: null };
  return request.facts;
}
