import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphStore } from '../graph/graph-store.js';
import { sendError } from '../server/error-answer.js';
import { ERROR_CODES, isErrorCode } from '../server/error-codes.js';
import { formatError, isUnexpected, MASKED_CODE } from '../server/errors.js';

/** What went wrong before the first byte, in the form and with the codes of /graphql. */
export function sendExportError(
  store: GraphStore,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const formatted =
    error instanceof GraphQLError ? error.toJSON() : { message: (error as Error).message };
  const { message, extensions } = formatError(formatted, error);
  // What Apollo reads of a limit.
  const { http: _, ...details } = extensions ?? {};
  const shown = { message, extensions: details };
  if (isUnexpected(shown)) request.log.error({ err: error }, 'masked');
  reply.type('application/json; charset=utf-8');
  const code = isErrorCode(extensions?.code) ? extensions.code : MASKED_CODE;
  // A table that cannot be begun is no answer with errors beside data: not 200 as at /graphql.
  const { status } = ERROR_CODES[code];
  const own = status === 200 ? (ERROR_CODES[code].retry ? 503 : 400) : status;
  return sendError(store, reply, own, shown);
}
