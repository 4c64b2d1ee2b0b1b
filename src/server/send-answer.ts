import type { FastifyReply } from 'fastify';
import type { Encoding, MediaType } from './content-negotiation.js';
import { entityTag } from './entity-tag.js';
import { type Answer, type ResultCache, worthEncoding } from './result-cache.js';
import { varyBy } from './vary.js';

/** How a caller is answered. */
export interface Representation {
  readonly mediaType: MediaType;
  /** Null: as it is. */
  readonly encoding: Encoding | null;
  readonly results: ResultCache;
  /** Seconds for which a GET need not be asked again. */
  readonly maxAgeS: number;
  readonly isPost: boolean;
  /** Whoever stands between must not show it to others. */
  readonly isPrivate: boolean;
}

/** `key` null: an answer with errors, which nobody may keep. */
export async function sendAnswer(
  reply: FastifyReply,
  { key, answer }: { readonly key: string | null; readonly answer: Answer },
  representation: Representation,
): Promise<FastifyReply> {
  const { mediaType, results, isPost } = representation;
  const encoding = worthEncoding(answer, representation.encoding);
  const bytes = encoding === null ? answer.plain : await results.encoded(key, answer, encoding);
  reply.header('content-type', `${mediaType}; charset=utf-8`);
  if (encoding !== null) reply.header('content-encoding', encoding);
  if (key !== null && !isPost) reply.header('etag', entityTag(key, mediaType, encoding));
  setCaching(reply, key === null || isPost ? 'no-store' : freshness(representation));
  return reply.send(bytes);
}

export function sendNotModified(
  reply: FastifyReply,
  tag: string,
  representation: Representation,
): FastifyReply {
  setCaching(reply, freshness(representation));
  return reply.code(304).header('etag', tag).send();
}

function freshness({ isPrivate, maxAgeS }: Representation): string {
  const whose = isPrivate ? 'private' : 'public';
  return maxAgeS === 0 ? `${whose}, no-cache` : `${whose}, max-age=${maxAgeS}, must-revalidate`;
}

function setCaching(reply: FastifyReply, cacheControl: string): void {
  varyBy(reply.header('cache-control', cacheControl), 'Accept, Accept-Encoding');
}
