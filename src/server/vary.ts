import type { FastifyReply } from 'fastify';

/** Adds to what the answer differs by already, such as the origin that may read it. */
export function varyBy(reply: FastifyReply, headers: string): FastifyReply {
  const others = reply.getHeader('vary');
  return reply.header('vary', others === undefined ? headers : `${headers}, ${others}`);
}
