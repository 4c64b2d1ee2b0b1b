interface ErrorCodeFacts {
  /** What has happened. */
  readonly meaning: string;
  /** The HTTP status of an answer without `data`; 200 where there is `data` as a rule. */
  readonly status: number;
  /** Whether the same request may succeed later. */
  readonly retry: boolean;
  /** What to do about it; in every error as `hint`. */
  readonly hint: string;
}

/** Every code that an answer can hold: the exit masks any other. The table of docs/errors.md is generated from it. */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The document is no GraphQL.',
    status: 400,
    retry: false,
    hint: 'Mend the document at `locations`.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The document does not fit the schema, or a literal in it is no value of its type.',
    status: 400,
    retry: false,
    hint: 'Mend the document where `locations` or the message says; schema/schema.graphql describes every field and type.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'The document has several operations, or none of the name asked for.',
    status: 400,
    retry: false,
    hint: 'Name one operation of the document in `operationName`.',
  },
  BAD_USER_INPUT: {
    meaning:
      'An argument or a variable is not acceptable: an unknown id, a value out of range, conditions that exclude each other, a variable that a stored operation does not declare.',
    status: 200,
    retry: false,
    hint: 'Change what `argument` or the message names; `nearest`, where it is given, has valid values near it.',
  },
  BAD_REQUEST: {
    meaning:
      'The HTTP request is none that GraphQL over HTTP knows: no JSON, no `query`, a batch, a header missing.',
    status: 400,
    retry: false,
    hint: 'POST {"query": "…", "variables": {…}} as application/json.',
  },
  NOT_FOUND: {
    meaning: 'Nothing is at this address.',
    status: 404,
    retry: false,
    hint: 'Ask /graphql.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'The server does not know the document of this hash.',
    status: 200,
    retry: false,
    hint: 'Send the document and its hash once.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning: 'The server takes no hashes in place of documents.',
    status: 200,
    retry: false,
    hint: 'Send the document.',
  },
  DOCUMENT_NOT_FOUND: {
    meaning: 'No stored document has this name or hash.',
    status: 404,
    retry: false,
    hint: 'Ask for one of schema/operations; `nearest`, where it is given, has names near the one received.',
  },
  DOCUMENT_NOT_TRUSTED: {
    meaning: 'This server answers stored documents alone, and the one received is none.',
    status: 403,
    retry: false,
    hint: 'Ask by name at /graphql/<operation>, or let the operator add the document to DOCUMENTS.',
  },
  BODY_LIMIT: {
    meaning: 'The body is larger than `limit` bytes.',
    status: 413,
    retry: false,
    hint: 'Ask in several requests.',
  },
  TOKEN_LIMIT: {
    meaning: 'The document has more than `limit` tokens.',
    status: 400,
    retry: false,
    hint: 'Ask in several documents, or put values into variables.',
  },
  DEPTH_LIMIT: {
    meaning: 'Fields are nested deeper than `limit` levels.',
    status: 400,
    retry: false,
    hint: 'Ask for the inner records by their ids in another request.',
  },
  ALIAS_LIMIT: {
    meaning: 'The document has more than `limit` aliases.',
    status: 400,
    retry: false,
    hint: 'Ask for a list instead of one field many times, or in several requests.',
  },
  DIRECTIVE_LIMIT: {
    meaning: 'The document has more than `limit` directives.',
    status: 400,
    retry: false,
    hint: 'Put @include and @skip on fragments instead of on single fields.',
  },
  ROOT_FIELD_LIMIT: {
    meaning: 'The operation has more than `limit` fields at its root.',
    status: 400,
    retry: false,
    hint: 'Ask in several requests.',
  },
  LIST_LIMIT: {
    meaning: 'A list in the document or in the variables has more than `limit` entries.',
    status: 400,
    retry: false,
    hint: 'Ask in several requests.',
  },
  COST_LIMIT: {
    meaning:
      'The cost, worked out before anything runs, is `value`: more than `limit`. With no `first` above `pageSize` it would pass; null: no page size would.',
    status: 400,
    retry: false,
    hint: 'Ask for smaller pages (`pageSize`), or for fewer lists inside lists.',
  },
  UNAUTHENTICATED: {
    meaning: 'The key is unknown, or there is none where one is required.',
    status: 401,
    retry: false,
    hint: 'Send a key as `Authorization: Bearer …` or `x-api-key`, or none where none is required.',
  },
  RATE_LIMITED: {
    meaning:
      'The budget of this client for the minute is spent, or less of it is left than this costs.',
    status: 429,
    retry: true,
    hint: 'Wait for the seconds of `retryAfter`, or ask for less.',
  },
  OVERLOADED: {
    meaning: 'As many requests are being answered as this server takes.',
    status: 503,
    retry: true,
    hint: 'Try again after the seconds of `retryAfter`.',
  },
  SERVICE_UNAVAILABLE: {
    meaning: 'The graph cannot be reached, or holds nothing yet.',
    status: 503,
    retry: true,
    hint: 'Try again in a moment; /health/ready tells when.',
  },
  DEADLINE: {
    meaning:
      'The answer took longer than `limit` milliseconds; without `limit`, something that it needs longer than the database may.',
    status: 200,
    retry: true,
    hint: 'Ask for less, or for smaller pages.',
  },
  CLIENT_CLOSED_REQUEST: {
    meaning: 'The client went away before the answer; in logs alone.',
    status: 499,
    retry: true,
    hint: 'Wait longer for the answer.',
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'A fault of the program. What it is stands in its log, under `requestId`.',
    status: 500,
    retry: true,
    hint: 'Report it with `requestId`.',
  },
} as const satisfies Record<string, ErrorCodeFacts>;

export type ErrorCode = keyof typeof ERROR_CODES;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
