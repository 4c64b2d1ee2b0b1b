import type { TypedDocumentString } from '../generated/graphql.js';
import { onItsWay } from './awaited.js';
import { noteRelease } from './use-release.js';

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
  readonly extensions?: { readonly release?: { readonly importedAt: string } };
}

/**
 * Asks one stored operation, by its name: so it is answered where stored documents alone are. Errors of any kind come as
 * ApiError, an end by `signal` as AbortError.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const url = `/graphql/${operationName(document.toString())}`;
  const { data, errors, extensions } = await onItsWay(send<Result>(url, { variables }, signal));
  noteRelease(extensions?.release);
  const [error] = errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (data == null) throw new ApiError('The answer is empty.', 'UNKNOWN');
  return data;
}

export function operationName(document: string): string {
  return /\bquery (\w+)/.exec(document)?.[1] ?? '';
}

/** Whether any document is answered, or stored ones alone. */
export async function answersAnyDocument(signal: AbortSignal): Promise<boolean> {
  const { errors } = await send('/graphql', { query: '{ __typename }' }, signal);
  return errors?.[0]?.extensions?.code !== 'DOCUMENT_NOT_TRUSTED';
}

async function send<Result>(
  url: string,
  body: object,
  signal: AbortSignal | undefined,
): Promise<Response<Result>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(String(error), 'UNREACHABLE');
  }
}
