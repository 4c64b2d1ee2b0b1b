import type { FastifyInstance } from 'fastify';
import { type GraphStore, GraphStoreError } from '../graph/graph-store.js';
import { ping } from './health.cypher.js';

// A probe that waits longer says the same as one that fails.
const PING_MS = 2_000;

/** For whoever runs the process. Live: it answers. Ready: the graph answers too. */
export function registerHealth(server: FastifyInstance, store: GraphStore): void {
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    try {
      const snapshot = store.snapshot();
      await snapshot.read(ping(snapshot.release), { signal: AbortSignal.timeout(PING_MS) });
      return { status: 'ok', release: snapshot.release.number };
    } catch (error) {
      const reason = error instanceof GraphStoreError ? error.kind : 'UNKNOWN';
      return reply.code(503).send({ status: 'unavailable', reason });
    }
  });
}
