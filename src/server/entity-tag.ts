import type { Encoding, MediaType } from './content-negotiation.js';

const MEDIA = { 'application/json': 'json', 'application/graphql-response+json': 'response' };

/** A strong validator: another one for every type and encoding in which the same answer is sent. */
export function entityTag(key: string, mediaType: MediaType, encoding: Encoding | null): string {
  return fileTag(`${key}.${MEDIA[mediaType]}`, encoding);
}

/** The same of what has one type alone. */
export function fileTag(key: string, encoding: Encoding | null): string {
  return `"${key}.${encoding ?? 'plain'}"`;
}

/** The tag in the header that belongs to the key: what the caller holds is what it would get. */
export function heldTag(ifNoneMatch: string | undefined, key: string): string | null {
  const tags = ifNoneMatch?.match(/"[^"]*"/g) ?? [];
  return tags.find((tag) => tag.startsWith(`"${key}.`)) ?? null;
}
