import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphStore } from '../graph/graph-store.js';
import { allowedMethods } from './allowed-methods.js';
import { sendError } from './error-answer.js';
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
export function registerHttpErrors(server: FastifyInstance, store: GraphStore): void {
  server.setErrorHandler<HttpError>((error, request, reply) => {
    const status = error instanceof RequestRefused ? error.status : (error.statusCode ?? 500);
    if (status >= 500 && !(error instanceof RequestRefused)) {
      request.log.error({ err: error }, 'masked');
    }
    return sendError(store, reply, status, shown(error, status));
  });
  const methodsOf = allowedMethods(server);
  server.setNotFoundHandler((request, reply) => {
    const refusal = unreadable.get(request.raw);
    if (refusal !== undefined) throw refusal;
    const methods = methodsOf(request.url);
    if (methods.length > 0) return refuseMethod(store, reply, methods.join(', '));
    const code: ErrorCode = 'NOT_FOUND';
    const error = { message: 'Nothing is here; the API is at /graphql.', extensions: { code } };
    return sendError(store, reply, ERROR_CODES[code].status, error);
  });
}

function refuseMethod(store: GraphStore, reply: FastifyReply, allowed: string): FastifyReply {
  const message = `Nothing here takes ${reply.request.method}; expected ${allowed}.`;
  const error = { message, extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } };
  return sendError(store, reply.header('allow', allowed), 405, error);
}

// Of requests whose address fastify cannot read: why.
const unreadable = new WeakMap<IncomingMessage, HttpError>();
const NOWHERE = '/-';

/**
 * Fastify runs no hooks for an address that it cannot read, so that its answer would lack every header and the log its
 * line. It is taken to where nothing is instead, as any other request; the answer tells what was wrong.
 */
export function routeUnreadable(
  server: FastifyInstance,
  error: HttpError,
  request: FastifyRequest['raw'],
  reply: FastifyReply['raw'],
): void {
  unreadable.set(request, error);
  request.url = NOWHERE;
  server.routing(request, reply);
}

function shown(error: HttpError, status: number): GraphQLFormattedError {
  if (error instanceof RequestRefused) {
    return { message: error.message, extensions: { code: error.code, ...error.details } };
  }
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
