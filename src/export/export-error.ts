import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { formatError, isUnexpected } from '../server/errors.js';

const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
  DEADLINE: 503,
};

/** What went wrong before the first byte, in the form and with the codes of /graphql. */
export function sendExportError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const formatted =
    error instanceof GraphQLError ? error.toJSON() : { message: (error as Error).message };
  const { message, extensions } = formatError(formatted, error);
  const shown = { message, extensions: { ...extensions } };
  if (isUnexpected(shown)) {
    request.log.error({ err: error }, 'masked');
    Object.assign(shown.extensions, { requestId: request.id });
  }
  for (const name of ['content-disposition', 'etag', 'x-release', 'cache-control']) {
    reply.removeHeader(name);
  }
  reply.type('application/json; charset=utf-8');
  return reply.code(STATUSES[String(shown.extensions.code)] ?? 500).send({ errors: [shown] });
}
