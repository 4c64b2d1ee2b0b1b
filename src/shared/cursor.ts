import { UserError } from './user-error.js';

/** The place after which a page begins: the list it belongs to and the sort key of its last row. */
export type CursorKey = readonly (string | number)[];

export function encodeCursor(list: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([list, ...key]), 'utf8').toString('base64url');
}

/** The sort key, checked to be of this list and of this many parts. */
export function decodeCursor(list: string, cursor: string, parts: number): CursorKey {
  const decoded = parse(cursor);
  if (decoded === null) {
    throw new UserError(
      `"${clip(cursor)}" is not a cursor; pass \`endCursor\` of an earlier page, or nothing for the first.`,
      { argument: ['after'] },
    );
  }
  const [owner, ...key] = decoded;
  if (owner !== list || key.length !== parts) {
    throw new UserError(
      `The cursor is of the list "${owner}", not of "${list}"; pass one that this very list returned.`,
      { argument: ['after'] },
    );
  }
  return key;
}

function parse(cursor: string): CursorKey | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey =
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((part) => typeof part === 'string' || Number.isFinite(part));
    return isKey ? (value as CursorKey) : null;
  } catch {
    return null;
  }
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
