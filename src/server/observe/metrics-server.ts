import { type FastifyInstance, fastify } from 'fastify';
import type { Metrics } from './metrics.js';

/** A port of its own for who runs the server: what it tells is nobody else's business. */
export function createMetricsServer({ registry }: Metrics): FastifyInstance {
  const server = fastify();
  server.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
  return server;
}
