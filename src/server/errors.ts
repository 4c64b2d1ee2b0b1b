import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphStoreError, type GraphStoreErrorKind } from '../graph/graph-store.js';
import { UserError } from '../shared/user-error.js';
import { ERROR_CODES, type ErrorCode, isErrorCode } from './error-codes.js';
import { ClientGone, DeadlinePassed } from './request-signal.js';

export const MASKED_CODE = 'INTERNAL_SERVER_ERROR' satisfies ErrorCode;

/** What a client sees of an error: what it can mend or wait for; anything else is masked. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const shown = shownError(unwrapResolverError(error)) ?? limitError(error);
  if (shown) return withHint({ ...formatted, ...shown });
  if (!isUnexpected(formatted)) return withHint(formatted);
  const extensions = { code: MASKED_CODE };
  return withHint({ ...formatted, message: 'Something went wrong here.', extensions });
}

/** Nobody foresaw it: to be logged whole, and shown to nobody. So is a code that no document knows. */
export function isUnexpected({ extensions }: Pick<GraphQLFormattedError, 'extensions'>): boolean {
  const code = extensions?.code;
  return !isErrorCode(code) || code === MASKED_CODE;
}

export function withHint(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = error.extensions?.code;
  if (!isErrorCode(code)) return error;
  return { ...error, extensions: { ...error.extensions, code, hint: ERROR_CODES[code].hint } };
}

/** The id under which the log knows the request. */
export function withRequestId<E extends { readonly extensions?: object }>(
  error: E,
  requestId: string,
): E {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** An error before the first resolver, as one that has its HTTP status. */
export function withHttpStatus(error: unknown): unknown {
  const shown = shownError(error);
  if (shown === null) return error;
  const http = { status: ERROR_CODES[shown.extensions.code].status };
  return new GraphQLError(shown.message, { extensions: { ...shown.extensions, http } });
}

interface ShownError {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode } & Record<string, unknown>;
}

function shownError(error: unknown): ShownError | null {
  if (error instanceof UserError) {
    const { message, details } = error;
    return { message, extensions: { code: 'BAD_USER_INPUT', ...details } };
  }
  if (error instanceof GraphStoreError) return storeError(error);
  return null;
}

const UNAVAILABLE: Readonly<Partial<Record<GraphStoreErrorKind, string>>> = {
  EMPTY: 'The graph is empty: nothing has been imported yet.',
  UNAVAILABLE: 'The graph cannot be reached at the moment; try again.',
  LOCKED: 'The graph is in use by another process; try again.',
};

function storeError({ kind, cause }: GraphStoreError): ShownError | null {
  if (kind === 'ABORTED') return cause instanceof ClientGone ? gaveUp(cause) : tooLong(cause);
  const message = UNAVAILABLE[kind];
  return message === undefined ? null : { message, extensions: { code: 'SERVICE_UNAVAILABLE' } };
}

// Nobody reads it; it must not look like a fault in the log.
function gaveUp({ message }: ClientGone): ShownError {
  return { message, extensions: { code: 'CLIENT_CLOSED_REQUEST' } };
}

/** By the deadline of the request; else by the bound of the database, on what is read once for all that ask. */
function tooLong(cause: unknown): ShownError {
  if (!(cause instanceof DeadlinePassed)) {
    const message = 'What the answer needs took longer than the database may; try again.';
    return { message, extensions: { code: 'DEADLINE' } };
  }
  const { deadlineMs } = cause;
  return {
    message: `The request took longer than ${deadlineMs} ms; ask for less, or for smaller pages.`,
    extensions: { code: 'DEADLINE', limit: deadlineMs },
  };
}

/** Apollo gives every error of validation the same code; ours keep what they say of the limit. */
function limitError(error: unknown): ShownError | null {
  if (!(error instanceof GraphQLError)) return null;
  const { originalError } = error;
  if (!(originalError instanceof GraphQLError)) return graphqlLimit(error);
  const { code } = originalError.extensions;
  if (!isErrorCode(code) || !code.endsWith('_LIMIT')) return graphqlLimit(error);
  return { message: originalError.message, extensions: { ...originalError.extensions, code } };
}

/** What graphql-js bounds itself. */
function graphqlLimit({ message }: GraphQLError): ShownError | null {
  if (message === 'Validation aborted.') return tooMuchToCompare();
  const limit = /Document contains more that (\d+) tokens/.exec(message)?.[1];
  if (limit === undefined) return null;
  return {
    message: `The document has more than ${limit} tokens.`,
    extensions: { code: 'TOKEN_LIMIT', limit: Number(limit) },
  };
}

/** graphql-js gives up where fields of one name would have to be compared with each other for too long. */
function tooMuchToCompare(): ShownError {
  return {
    message: 'The document asks for fields of one name too often; ask for each once.',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  };
}
