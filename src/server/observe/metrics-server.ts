import { type FastifyInstance, fastify } from 'fastify';
import type { Metrics } from './metrics.js';

/** A port of its own for who runs the server: what it tells is nobody else's business. */
export function createMetricsServer({ registry }: Metrics): FastifyInstance {
  // A connection on which nothing was asked would keep the process from ending.
  const server = fastify({ forceCloseConnections: true });
  server.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
  return server;
}
