import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from './error-codes.js';
import { MASKED_CODE, withHint, withRequestId } from './errors.js';
import { LIMITS } from './limits.js';

/** A refusal before GraphQL sees the request. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  get status(): number {
    return ERROR_CODES[this.code].status;
  }
}

const KNOWN: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
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

type HttpError = Error & { code?: string; statusCode?: number };

/** What goes wrong before GraphQL sees the request is told in its form all the same. */
export function registerHttpErrors(server: FastifyInstance): void {
  server.setErrorHandler<HttpError>(answerError);
  server.setNotFoundHandler((request, reply) =>
    send(request, reply, 404, {
      message: 'Nothing is here; the API is at /graphql.',
      extensions: { code: 'NOT_FOUND' satisfies ErrorCode },
    }),
  );
  server.addHook('onSend', async (request, reply, payload) => {
    const isError = reply.statusCode >= 400 && typeof payload === 'string';
    return isError ? completed(payload, request.id) : payload;
  });
}

/** Of an error thrown by a hook, a handler or fastify itself, which has no routes yet where an address does not decode. */
export function answerError(error: HttpError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof RequestRefused) {
    const { status, code, message, details } = error;
    return send(request, reply, status, { message, extensions: { code, ...details } });
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'masked');
  return send(request, reply, status, shown(error, status));
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  error: GraphQLFormattedError,
) {
  return reply.code(status).send({ errors: [withRequestId(withHint(error), request.id)] });
}

function shown(error: HttpError, status: number): GraphQLFormattedError {
  const known = KNOWN[error.code ?? ''];
  if (known) {
    const limit = known.code === 'BODY_LIMIT' && { limit: LIMITS.bodyBytes };
    return { message: known.message, extensions: { code: known.code, ...limit } };
  }
  const code: ErrorCode = status < 500 ? 'BAD_REQUEST' : MASKED_CODE;
  const message = status < 500 ? error.message : 'Something went wrong here.';
  return { message, extensions: { code } };
}

const CLIENT_ERRORS: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not come to its end.'],
};

/** What is no HTTP has no request to answer: the bytes are written by hand. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const fallback = ['400 Bad Request', 'The request is no HTTP.'] as const;
  const [status, message] = CLIENT_ERRORS[error.code ?? ''] ?? fallback;
  const told = withHint({ message, extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } });
  const body = JSON.stringify({ errors: [withRequestId(told, randomUUID())] });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Apollo refuses some requests before any plugin could put the id there. */
function completed(payload: string, requestId: string): string {
  const body = JSON.parse(payload) as { errors?: readonly GraphQLFormattedError[] };
  if (!Array.isArray(body.errors)) return payload;
  const errors = body.errors.map((error) => withRequestId(error, requestId));
  return JSON.stringify({ ...body, errors });
}
