import type { ReleaseInfo } from '../graph/graph-store.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { hashOf } from './stored-documents.js';

export interface CitedQuestion {
  /** Null: the operation has no name. */
  readonly operationName?: string | null | undefined;
  /** SHA-256 of the text of the document, hexadecimal. */
  readonly queryHash?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Of the API, as `addressOf` has it. */
  readonly address: string | null;
}

// Enough of a hash to tell apart all questions that anybody will ever cite.
const HASH_LENGTH = 16;

/**
 * An answer in one line, as a footnote has it: the question, of which data, where. The same question of the same release
 * at the same address has the same line, so that a reader can ask again and compare.
 */
export function citationOf(
  { operationName, queryHash = '', variables = {}, address }: CitedQuestion,
  { number, contentHash, importedAt }: ReleaseInfo,
): string {
  const question = hashOf(`${queryHash} ${canonicalJson(variables)}`);
  const parts = [
    `Bilateral: ${operationName ?? 'unnamed question'} (sha256 ${question.slice(0, HASH_LENGTH)})`,
    `release ${number} of ${importedAt.slice(0, 10)} (sha256 ${contentHash.slice(0, HASH_LENGTH)})`,
    ...(address === null ? [] : [address]),
  ];
  // Joined, and not put together in a template: an answer with such a string in it V8 writes by its slow path.
  return parts.join(', ');
}

/** As the client wrote it; behind a proxy, as the proxy says. Null: unknown, without a host. */
export function addressOf(header: (name: string) => unknown): string | null {
  const host = header('host');
  if (typeof host !== 'string' || !/^[\w.:[\]-]{1,253}$/.test(host)) return null;
  const scheme = header('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${host}/graphql`;
}
