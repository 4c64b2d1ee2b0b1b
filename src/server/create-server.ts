import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Tracer } from '@opentelemetry/api';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { GapCalculations } from '../gap/gap-calculations.js';
import type { GraphStore } from '../graph/graph-store.js';
import { SearchIndexes } from '../search/search-indexes.js';
import { Admission } from './admission.js';
import { answerPlugin } from './answer-plugin.js';
import { chargeRest, clientGateOf } from './budget/client-gate.js';
import { buildApiSchema } from './build-schema.js';
import { createContext, createRecordCache, type RequestContext } from './context.js';
import { costPlugin } from './cost/cost-plugin.js';
import { formatError, withHttpStatus } from './errors.js';
import { closeGracefully } from './graceful-close.js';
import { registerHealth } from './health.js';
import { answerClientError, answerError, registerHttpErrors } from './http-errors.js';
import { documentLimits, LIMITS } from './limits.js';
import { Metrics } from './observe/metrics.js';
import { observeRequests } from './observe/observe-requests.js';
import { factsOf } from './observe/request-facts.js';
import { watchServer } from './observe/watch-server.js';
import { requestSignal } from './request-signal.js';

export type ServerConfig = Pick<
  Config,
  | 'DEADLINE_MS'
  | 'COST_LIMIT'
  | 'BUDGET_PER_MINUTE'
  | 'TRUSTED_PROXIES'
  | 'KEYS_FILE'
  | 'REQUIRE_KEY'
  | 'MAX_IN_FLIGHT'
>;

export interface ServerParts {
  readonly store: GraphStore;
  readonly config: ServerConfig;
  readonly logger: Logger;
  readonly metrics?: Metrics;
  /** Null: nobody collects traces. */
  readonly tracer?: Tracer | null;
}

/** The whole HTTP side, not yet listening. Closing it answers what is in flight first; the store stays open. */
export async function createServer({
  store,
  config,
  logger,
  metrics = new Metrics([]),
  tracer = null,
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
    clientErrorHandler: answerClientError,
    frameworkErrors: answerError,
    trustProxy: (_address, hop) => hop < config.TRUSTED_PROXIES,
  });
  const apollo = createApollo(logger, config);
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  const observed = observeRequests(server, { metrics, tracer });
  closeGracefully(server);
  registerHttpErrors(server);
  registerHealth(server, store);
  const cache = createRecordCache();
  const searches = new SearchIndexes();
  const gaps = new GapCalculations();
  const admission = new Admission(config.MAX_IN_FLIGHT);
  watchServer(metrics, store, admission);
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: clientGateOf(config),
    preHandler: admission.hook,
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const signal = signalOf(reply, config.DEADLINE_MS);
        const charge = (cost: number) => chargeRest(request, reply, cost);
        const tell = observed.statementsOf(request);
        const own = { signal, charge, tell, facts: factsOf(request), requestId: request.id };
        return contextOrRefusal({ store, cache, searches, gaps, ...own });
      },
    }),
  });
  return server;
}

function createApollo(logger: Logger, config: ServerConfig): ApolloServer<RequestContext> {
  const schema = buildApiSchema();
  return new ApolloServer<RequestContext>({
    schema,
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
      costPlugin(schema, config.COST_LIMIT),
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
