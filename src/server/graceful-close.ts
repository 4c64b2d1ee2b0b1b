import type { FastifyInstance } from 'fastify';

/**
 * Once closing has begun, each answer still due ends its connection: a client that keeps connections open would
 * otherwise hold the process for as long as it may keep one idle.
 */
export function closeGracefully(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done(null, payload);
  });
}
