import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/graph-store.js';
import { errorAnswer } from './error-answer.js';
import { MASKED_CODE } from './errors.js';
import { LIMITS } from './limits.js';

const CODES: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'BODY_LIMIT',
    message: `The body is larger than ${LIMITS.bodyBytes} bytes.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'BAD_REQUEST',
    message: 'Send the operation as application/json.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'BAD_REQUEST', message: 'The body is empty.' },
};

const NOT_FOUND = {
  message: 'Nothing is here; the API is at /graphql.',
  extensions: { code: 'NOT_FOUND' },
};

/** What goes wrong before GraphQL sees the request is told in its form all the same. */
export function registerHttpErrors(server: FastifyInstance, store: GraphStore): void {
  server.setErrorHandler<Error & { code?: string; statusCode?: number }>(
    (error, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) request.log.error({ err: error }, 'masked');
      return reply.code(status).send(errorAnswer(store, [shown(error, status, request.id)]));
    },
  );
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(errorAnswer(store, [NOT_FOUND])),
  );
}

function shown(error: Error & { code?: string }, status: number, requestId: string) {
  const known = CODES[error.code ?? ''];
  if (known) return { message: known.message, extensions: { code: known.code } };
  if (status < 500) return { message: error.message, extensions: { code: 'BAD_REQUEST' } };
  return { message: 'Something went wrong here.', extensions: { code: MASKED_CODE, requestId } };
}
