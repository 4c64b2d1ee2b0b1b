import type { FastifyReply } from 'fastify';

/** Headers of the request that the answer depends on, besides those named before: CORS names one, too. */
export function vary(reply: FastifyReply, names: string): FastifyReply {
  const before = reply.getHeader('vary');
  return reply.header('vary', before === undefined ? names : `${names}, ${before}`);
}
