import { createHash } from 'node:crypto';
import type { HeaderMap } from '@apollo/server';
import type { ReleaseInfo } from '../graph/graph-store.js';

export interface CitedQuestion {
  /** Null: the operation has no name. */
  readonly operationName?: string | null | undefined;
  /** SHA-256 of the text of the document, hexadecimal. */
  readonly queryHash?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: HeaderMap | undefined;
}

// Enough of a hash to tell apart all questions that anybody will ever cite.
const HASH_LENGTH = 16;

/**
 * An answer in one line, as a footnote has it: the question, of which data, where. The same question of the same release
 * at the same address has the same line, so that a reader can ask again and compare.
 */
export function citationOf(
  { operationName, queryHash = '', variables = {}, headers }: CitedQuestion,
  { number, contentHash, importedAt }: ReleaseInfo,
): string {
  const question = sha256(`${queryHash} ${canonical(variables)}`);
  const parts = [
    `${operationName ?? 'unnamed question'} (sha256 ${question.slice(0, HASH_LENGTH)})`,
    `release ${number} of ${importedAt.slice(0, 10)} (sha256 ${contentHash.slice(0, HASH_LENGTH)})`,
    ...addressOf(headers),
  ];
  return `Bilateral: ${parts.join(', ')}`;
}

/** As the client wrote it; behind a proxy, as the proxy says. Unknown without a host. */
function addressOf(headers: HeaderMap | undefined): string[] {
  const host = headers?.get('host');
  if (host === undefined || !/^[\w.:[\]-]{1,253}$/.test(host)) return [];
  const scheme = headers?.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return [`${scheme}://${host}/graphql`];
}

/** The same values give the same text, in whatever order the client wrote them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`);
  return `{${entries.join(',')}}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
