import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { GapCalculations } from '../gap/gap-calculations.js';
import type { GraphStore } from '../graph/graph-store.js';
import { SearchIndexes } from '../search/search-indexes.js';
import { answerPlugin } from './answer-plugin.js';
import { buildApiSchema } from './build-schema.js';
import { createContext, createRecordCache, type RequestContext } from './context.js';
import { formatError, withHttpStatus } from './errors.js';
import { registerExplorer } from './explorer.js';
import { closeGracefully } from './graceful-close.js';
import { registerHealth } from './health.js';
import { registerHttpErrors } from './http-errors.js';
import { documentLimits, LIMITS } from './limits.js';
import { requestSignal } from './request-signal.js';

export interface ServerParts {
  readonly store: GraphStore;
  readonly config: { readonly DEADLINE_MS: number };
  readonly logger: Logger;
}

/** The whole HTTP side, not yet listening. Closing it answers what is in flight first; the store stays open. */
export async function createServer({
  store,
  config,
  logger,
}: ServerParts): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    bodyLimit: LIMITS.bodyBytes,
    // A request whose end never comes holds a connection no longer than this.
    requestTimeout: LIMITS.requestMs,
    genReqId: requestId,
  });
  const apollo = createApollo(logger);
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  closeGracefully(server);
  registerHttpErrors(server);
  registerHealth(server, store);
  registerExplorer(server);
  const cache = createRecordCache();
  const searches = new SearchIndexes();
  const gaps = new GapCalculations();
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const signal = signalOf(reply, config.DEADLINE_MS);
        return contextOrRefusal({ store, cache, searches, gaps, signal, requestId: request.id });
      },
    }),
  });
  return server;
}

function createApollo(logger: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildApiSchema(),
    ...documentLimits(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // A batch of operations would go around every limit of one.
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError,
    logger,
    plugins: [
      // On by default, and a fifth to a half of the time of an answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // It would come from a CDN.
      ApolloServerPluginLandingPageDisabled(),
      answerPlugin(logger),
    ],
  });
}

function contextOrRefusal(parts: Parameters<typeof createContext>[0]): RequestContext {
  try {
    return createContext(parts);
  } catch (error) {
    throw withHttpStatus(error);
  }
}

function signalOf({ raw }: FastifyReply, deadlineMs: number): AbortSignal {
  const { signal, end } = requestSignal(deadlineMs);
  raw.once('close', () => end(raw.writableFinished));
  return signal;
}

/** An id that the caller's own log has too, if it is one; else a new one. */
function requestId(request: FastifyRequest['raw']): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}
