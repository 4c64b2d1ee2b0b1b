import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Question } from './answer-key.js';
import { addressOf } from './citation.js';
import type { MediaType } from './content-negotiation.js';
import { LIMITS } from './limits.js';
import { areWithin } from './list-limit.js';
import { type Query, writeQuery } from './query-string.js';

/** The parameters of GraphQL over HTTP as they came: each may be missing or of any type. */
export type Sent = Readonly<Record<string, unknown>>;

/** From the body of a POST, none where it has no body, or the address of a GET. Null: not to be read. */
export function sentParameters({ method, body = {}, query }: FastifyRequest): Sent | null {
  if (method === 'POST') return isRecord(body) ? body : null;
  const { variables, extensions, ...others } = query as Sent;
  try {
    return { ...others, variables: parsed(variables), extensions: parsed(extensions) };
  } catch {
    return null;
  }
}

/** What the answer depends on. Null: Apollo will refuse it. */
export function questionOf(sent: Sent, text: string, request: FastifyRequest): Question | null {
  const { operationName, variables, extensions } = sent;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isRecord(variables)) return null;
  if (extensions != null && !isRecord(extensions)) return null;
  if (!areWithin(variables, LIMITS)) return null;
  return {
    text,
    operationName: operationName ?? null,
    variables: variables ?? {},
    address: addressOf((name) => request.headers[name]),
  };
}

/**
 * A page elsewhere can make a browser send a GET without asking first, unless it has such a header; Apollo refuses one
 * that has not, and an answer that is kept must not go around that.
 */
export function isPreflighted({ method, headers }: FastifyRequest): boolean {
  if (method === 'POST') return true;
  if (headers['content-type'] !== undefined) return headers['content-type'] === 'application/json';
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

/** The request for Apollo: as it came but for what is decided here once, the media type and how the address reads. */
export function requestAsSent(
  request: FastifyRequest,
  mediaType: MediaType | null,
): HTTPGraphQLRequest {
  const { method, body } = request;
  const search = writeQuery(request.query as Query);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (mediaType !== null) headers.set('accept', mediaType);
  return { method: method === 'HEAD' ? 'GET' : method, headers, body, search };
}

/** The same request with the text of the stored document that it names. */
export function requestForStored(asSent: HTTPGraphQLRequest, text: string): HTTPGraphQLRequest {
  const { headers, body } = asSent;
  const search = new URLSearchParams(asSent.search);
  search.set('query', text);
  search.delete('extensions');
  // What is stored is known to be harmless: a spreadsheet can ask it, which sends no headers.
  headers.set('apollo-require-preflight', 'stored');
  const { extensions: _, ...others } = isRecord(body) ? body : {};
  return { ...asSent, search: `?${search}`, body: { ...others, query: text } };
}

function parsed(text: unknown): unknown {
  return text === undefined ? undefined : JSON.parse(text as string);
}

function isRecord(value: unknown): value is Sent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
