import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { type Config, ConfigSchema } from '../config.js';
import { GapCalculations } from '../gap/gap-calculations.js';
import type { GraphStore } from '../graph/graph-store.js';
import { SearchIndexes } from '../search/search-indexes.js';
import { answerPlugin } from './answer-plugin.js';
import { registerBrowserHeaders } from './browser-headers.js';
import { buildApiSchema } from './build-schema.js';
import { createContext, createRecordCache, type RequestContext } from './context.js';
import { formatError, withHttpStatus } from './errors.js';
import { closeGracefully } from './graceful-close.js';
import { registerGraphql } from './graphql-route.js';
import { registerHealth } from './health.js';
import { registerHttpErrors } from './http-errors.js';
import { documentLimits, LIMITS } from './limits.js';
import { programVersion } from './program-version.js';
import { RegisteredDocuments } from './registered-documents.js';
import { requestSignal } from './request-signal.js';
import { ResultCache } from './result-cache.js';
import { StoredDocuments } from './stored-documents.js';

const BYTES_PER_MB = 1_000_000;

export interface ServerParts {
  readonly store: GraphStore;
  readonly config: Pick<Config, 'DEADLINE_MS'> & Partial<Config>;
  readonly logger: Logger;
  /** The clock; a test brings its own. */
  readonly now?: () => Date;
}

/** The whole HTTP side, not yet listening. Closing it answers what is in flight first; the store stays open. */
export async function createServer({
  store,
  config,
  logger,
  now = () => new Date(),
}: ServerParts): Promise<FastifyInstance> {
  const settings = { ...ConfigSchema.parse({}), ...config };
  const documents = {
    stored: StoredDocuments.read(settings.DOCUMENTS),
    registered: new RegisteredDocuments(),
    trustedOnly: settings.TRUSTED_ONLY,
  };
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
  const apollo = createApollo(logger, documents.registered);
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  await registerBrowserHeaders(server, settings.CORS_ORIGINS);
  closeGracefully(server);
  registerHttpErrors(server, store);
  registerHealth(server, store);
  const cache = createRecordCache();
  const searches = new SearchIndexes();
  const gaps = new GapCalculations();
  registerGraphql(server, {
    apollo,
    contextOf: (request, reply) => {
      const signal = signalOf(reply, config.DEADLINE_MS);
      const { id: requestId } = request;
      return contextOrRefusal({ store, cache, searches, gaps, signal, requestId, now });
    },
    store,
    documents,
    results: new ResultCache(settings.RESULT_CACHE_MB * BYTES_PER_MB),
    maxAgeS: settings.CACHE_MAX_AGE_S,
    program: programVersion(),
    now,
  });
  return server;
}

function createApollo(
  logger: Logger,
  registered: RegisteredDocuments,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildApiSchema(),
    persistedQueries: { cache: registered },
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
