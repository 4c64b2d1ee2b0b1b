import { createHash } from 'node:crypto';
import type { ReleaseInfo } from '../graph/graph-store.js';
import { canonicalJson } from '../shared/canonical-json.js';

/** Everything a caller can say that an answer depends on. */
export interface Question {
  /** The exact text: errors and the citation depend on its white space. */
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The citation names it. */
  readonly address: string | null;
}

/**
 * One short text for one answer that depends on no day: 43 characters of base64url. Two requests have the same key exactly
 * where they have the same bytes to expect: the same question of the same release.
 * `program` is the version that answers: another may answer otherwise.
 */
export function answerKey(
  program: string,
  { number, contentHash, importedAt }: ReleaseInfo,
  { text, operationName, variables, address }: Question,
): string {
  const release = `${number} ${contentHash} ${importedAt}`;
  const rest = JSON.stringify([operationName, address]);
  // The length says where the text ends; as JSON it would cost more than all the rest of a hit.
  const parts = [program, release, text.length, text, canonicalJson(variables), rest];
  return createHash('sha256').update(parts.join('\n'), 'utf8').digest('base64url');
}

/** The key of the answer of a day; null: of one that is the same on any. Base64url has no `~`, so none is taken for another. */
export function keyOnDay(key: string, day: string | null): string {
  return day === null ? key : `${key}~${day}`;
}
