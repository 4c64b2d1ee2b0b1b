import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from './error-codes.js';
import { nearestNames } from './nearest-names.js';
import type { RegisteredDocuments } from './registered-documents.js';
import type { Sent } from './sent-parameters.js';
import { hashOf, type StoredDocuments } from './stored-documents.js';

/** Which document a request means. */
export type DocumentChoice =
  | { readonly kind: 'STORED'; readonly text: string }
  | { readonly kind: 'SENT'; readonly text: string }
  /** None that is known here, or nothing that can be read: Apollo says what is wrong, or registers it. */
  | { readonly kind: 'OPEN' }
  | { readonly kind: 'REFUSED'; readonly status: number; readonly error: GraphQLFormattedError };

export interface DocumentSources {
  readonly stored: StoredDocuments;
  readonly registered: RegisteredDocuments;
  readonly trustedOnly: boolean;
}

/**
 * By the name in the address, by `documentId` (GraphQL over HTTP, appendix on persisted documents), by Apollo's
 * `extensions.persistedQuery`, or as it was sent. With `trustedOnly`, whatever is not stored is refused: also what cannot be read.
 */
export function chooseDocument(
  sources: DocumentSources,
  sent: Sent | null,
  name: string | undefined,
): DocumentChoice {
  const choice = find(sources, sent, name);
  if (choice.kind === 'STORED' || choice.kind === 'REFUSED') return choice;
  if (!sources.trustedOnly) return wrongPersisted(sent) ?? choice;
  const query = sent?.query;
  // A text is known by what it is, whatever hash comes with it.
  const hash = typeof query === 'string' && query !== '' ? hashOf(query) : persistedHash(sent);
  const stored = hash === undefined ? undefined : sources.stored.byHash(hash);
  return stored === undefined ? untrusted(hash) : { kind: 'STORED', text: stored };
}

function find(
  { stored, registered }: DocumentSources,
  sent: Sent | null,
  name: string | undefined,
): DocumentChoice {
  if (name !== undefined) return byName(stored, name, sent);
  if (sent === null) return { kind: 'OPEN' };
  const { query, documentId } = sent;
  if (documentId != null) return byDocumentId(stored, documentId, query);
  const hash = persistedHash(sent);
  if (typeof query === 'string' && query !== '') {
    return hash === undefined ? { kind: 'SENT', text: query } : { kind: 'OPEN' };
  }
  if (hash === undefined) return { kind: 'OPEN' };
  const trusted = stored.byHash(hash);
  if (trusted !== undefined) return { kind: 'STORED', text: trusted };
  const text = registered.byHash(hash);
  return text === undefined ? { kind: 'OPEN' } : { kind: 'SENT', text };
}

function byName(stored: StoredDocuments, name: string, sent: Sent | null): DocumentChoice {
  const text = stored.byName(name);
  if (text === undefined) return unknownName(name, stored);
  const named = `The address names the stored operation ${name}`;
  // It would be answered as if nothing had come with it.
  if (sent === null) {
    const form = 'a JSON object as the body, or JSON in `variables` and `extensions`';
    return refused('BAD_REQUEST', `${named}: what comes with it cannot be read; expected ${form}.`);
  }
  const { query = null, documentId = null } = sent;
  if (documentId === null && (query === null || query === text)) return { kind: 'STORED', text };
  return refused('BAD_REQUEST', `${named}: send no other \`query\` or \`documentId\` with it.`);
}

function byDocumentId(stored: StoredDocuments, id: unknown, query: unknown): DocumentChoice {
  if (query != null) return refused('BAD_REQUEST', 'Send `query` or `documentId`, not both.');
  const hash = typeof id === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(id)?.[1] : undefined;
  if (hash === undefined) {
    const form = '"sha256:" and 64 hexadecimal digits in lower case';
    return refused('BAD_REQUEST', `\`documentId\` is ${shown(id)}; expected ${form}.`);
  }
  const unknown = `No stored document has the hash ${hash}.`;
  return storedOr(stored.byHash(hash), () => refused('DOCUMENT_NOT_FOUND', unknown));
}

const persistedOf = (sent: Sent | null) =>
  (sent?.extensions as Sent | null | undefined)?.persistedQuery as Sent | null | undefined;

/** Of Apollo's protocol, version 1, the only one. */
function persistedHash(sent: Sent | null): string | undefined {
  const persisted = persistedOf(sent);
  return persisted?.version === 1 && typeof persisted.sha256Hash === 'string'
    ? persisted.sha256Hash
    : undefined;
}

/** Apollo takes what is wrong with a hash for a fault of the program, or is silent about it. */
function wrongPersisted(sent: Sent | null): DocumentChoice | null {
  const persisted = persistedOf(sent);
  if (persisted == null) return null;
  const name = '`extensions.persistedQuery`';
  const hash = persistedHash(sent);
  if (hash === undefined || !/^[0-9a-f]{64}$/.test(hash)) {
    const form = '{"version": 1, "sha256Hash": 64 hexadecimal digits in lower case}';
    const { version, sha256Hash } = persisted;
    const received = `\`version\` ${shown(version)} and \`sha256Hash\` ${shown(sha256Hash)}`;
    return refused('BAD_REQUEST', `${name} has ${received}; expected ${form}.`);
  }
  const query = sent?.query;
  if (typeof query !== 'string' || query === '') return null;
  const own = hashOf(query);
  if (own === hash) return null;
  return refused('BAD_REQUEST', `${name} has the hash ${hash}; that of \`query\` is ${own}.`);
}

/** A list or an object by what it is: it may be nested deeper than it can be written. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'a list' : 'an object';
  return JSON.stringify(value).slice(0, 100);
}

function unknownName(name: string, stored: StoredDocuments): DocumentChoice {
  const received = name.slice(0, 100);
  const nearest = nearestNames(received, stored.names);
  const message = `No stored operation is named "${received}". Nearest: ${nearest.join(', ')}.`;
  return refused('DOCUMENT_NOT_FOUND', message, { nearest });
}

function untrusted(hash: string | undefined): DocumentChoice {
  const received = hash === undefined ? 'none was received' : `the one received (${hash}) is none`;
  const message =
    `This server answers stored documents alone, and ${received}. ` +
    'Ask by name at /graphql/<operation>, by `documentId`, or with the exact text of one.';
  return refused('DOCUMENT_NOT_TRUSTED', message);
}

function storedOr(text: string | undefined, refusal: () => DocumentChoice): DocumentChoice {
  return text === undefined ? refusal() : { kind: 'STORED', text };
}

function refused(code: ErrorCode, message: string, details = {}): DocumentChoice {
  const { status } = ERROR_CODES[code];
  return { kind: 'REFUSED', status, error: { message, extensions: { code, ...details } } };
}
