import type { TypedDocumentString } from '../generated/graphql.js';

/** What a reader can be told of a question that got no answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    message: string,
    /** The code of the API; UNREACHABLE where nothing came back at all. */
    readonly code: string,
  ) {
    super(message);
  }
}

interface Response<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Asks one named operation. Errors of any kind come as ApiError, an end by `signal` as AbortError. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors } = await send<Result>(document.toString(), variables, signal);
  const [error] = errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (data == null) throw new ApiError('The answer is empty.', 'UNKNOWN');
  return data;
}

async function send<Result>(
  query: string,
  variables: unknown,
  signal: AbortSignal | undefined,
): Promise<Response<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(String(error), 'UNREACHABLE');
  }
}
