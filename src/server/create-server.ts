import { randomUUID } from 'node:crypto';
import { maxHeaderSize } from 'node:http';
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
import { type Config, ConfigSchema } from '../config.js';
import { registerExports } from '../export/export-route.js';
import { KeptFollowUps } from '../follow-up/kept-follow-ups.js';
import { GapCalculations } from '../gap/gap-calculations.js';
import type { GraphStore } from '../graph/graph-store.js';
import { recordCaches } from '../graph/record-cache.js';
import { SearchIndexes } from '../search/search-indexes.js';
import { KeptPartners } from '../tie/kept-partners.js';
import { Admission } from './admission.js';
import { registerBrowserHeaders } from './browser-headers.js';
import { chargeRest, clientGateOf } from './budget/client-gate.js';
import { buildApiSchema } from './build-schema.js';
import { createContext, type RequestContext } from './context.js';
import { OperationCosts, type PageWithin } from './cost/operation-cost.js';
import { createApollo } from './create-apollo.js';
import { withHttpStatus } from './errors.js';
import { registerExplorer } from './explorer.js';
import { closeGracefully } from './graceful-close.js';
import { registerGraphql } from './graphql-route.js';
import { registerHealth } from './health.js';
import { answerClientError, registerHttpErrors, routeUnreadable } from './http-errors.js';
import { LIMITS } from './limits.js';
import { Metrics } from './observe/metrics.js';
import { observeRequests } from './observe/observe-requests.js';
import { operationInAddress } from './observe/operation-in-address.js';
import { factsOf } from './observe/request-facts.js';
import { watchServer } from './observe/watch-server.js';
import { programVersion } from './program-version.js';
import { readQuery } from './query-string.js';
import { RegisteredDocuments } from './registered-documents.js';
import { requestSignal } from './request-signal.js';
import { ResultCache } from './result-cache.js';
import { StoredDocuments } from './stored-documents.js';

const BYTES_PER_MB = 1_000_000;

// A record is one or two kilobytes and lies under its id, and in each stretch of a list that was read: about 100 MB
// when full. The Italy-Russia graph has 2,000 records, so all of it stays; a hundred of its size would not.
const CACHED_RECORDS = 50_000;

export interface ServerParts {
  readonly store: GraphStore;
  readonly config: Pick<Config, 'DEADLINE_MS'> & Partial<Config>;
  readonly logger: Logger;
  readonly metrics?: Metrics;
  /** Null: nobody collects traces. */
  readonly tracer?: Tracer | null;
  /** The clock; a test brings its own. */
  readonly now?: () => Date;
}

/** The whole HTTP side, not yet listening. Closing it answers what is in flight first; the store stays open. */
export async function createServer({
  store,
  config,
  logger,
  metrics = new Metrics([]),
  tracer = null,
  now = () => new Date(),
}: ServerParts): Promise<FastifyInstance> {
  const settings = { ...ConfigSchema.parse({}), ...config };
  const server = newServer(logger, settings);
  const documents = {
    stored: StoredDocuments.read(settings.DOCUMENTS),
    registered: new RegisteredDocuments(),
    trustedOnly: settings.TRUSTED_ONLY,
  };
  const schema = buildApiSchema();
  const costs = new OperationCosts(schema);
  const costLimit = settings.COST_LIMIT;
  const apollo = createApollo({
    ...{ schema, logger, costs, costLimit },
    registered: documents.registered,
    stored: documents.stored,
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  // First, to see also what the next hooks answer.
  const observed = observeRequests(server, { metrics, tracer });
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  await registerBrowserHeaders(server, settings.CORS_ORIGINS);
  closeGracefully(server);
  registerHttpErrors(server, store);
  registerHealth(server, store);
  registerExplorer(server);
  const admission = new Admission(settings.MAX_IN_FLIGHT);
  watchServer(metrics, store, admission);
  const hooks = {
    onRequest: [operationInAddress(documents.stored), clientGateOf(settings)],
    preHandler: admission.hook,
  };
  const ofProcess = {
    searches: new SearchIndexes(),
    gaps: new GapCalculations(),
    followed: new KeptFollowUps(),
    partners: new KeptPartners(),
    now,
  };
  const cacheOf = recordCaches(CACHED_RECORDS);
  const ofRequest = (request: FastifyRequest, reply: FastifyReply) => ({
    charge: (cost: number, page: PageWithin) => chargeRest(request, reply, cost, page),
    tell: observed.statementsOf(request),
    facts: factsOf(request),
    requestId: request.id,
  });
  registerGraphql(server, {
    apollo,
    contextOf: (request, reply) => {
      const signal = signalOf(reply, settings.DEADLINE_MS);
      return contextOrRefusal({
        ...ofProcess,
        ...ofRequest(request, reply),
        store,
        cacheOf,
        signal,
      });
    },
    store,
    documents,
    results: new ResultCache(settings.RESULT_CACHE_MB * BYTES_PER_MB),
    maxAgeS: settings.CACHE_MAX_AGE_S,
    // The cost and its limit are part of an answer.
    program: `${programVersion()} ${costLimit}`,
    now,
    metrics,
    hooks,
  });
  registerExports(server, {
    schema,
    store,
    documents: documents.stored,
    deadlineMs: settings.DEADLINE_MS,
    contextOf: (request, reply, parts) =>
      createContext({ ...ofProcess, ...ofRequest(request, reply), ...parts }),
    now,
    charge: async (request, reply, asked) => {
      const cost = costs.of(asked);
      factsOf(request).cost = cost;
      return costs.refusal(asked, costLimit) ?? chargeRest(request, reply, cost);
    },
    hooks,
  });
  return server;
}

function newServer(logger: Logger, { DEADLINE_MS, TRUSTED_PROXIES }: Config): FastifyInstance {
  const server: FastifyInstance = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    bodyLimit: LIMITS.bodyBytes,
    // A request whose end never comes holds a connection no longer than this.
    requestTimeout: LIMITS.requestMs,
    // Nor does an answer that nobody reads: each byte that is taken begins the time anew.
    connectionTimeout: DEADLINE_MS + LIMITS.idleMs,
    // Node looks for requests beyond their time every thirty seconds, which would be as long again.
    http: { connectionsCheckingInterval: 1_000 },
    genReqId: requestId,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, { raw }, reply) => routeUnreadable(server, error, raw, reply.raw),
    // A name of whatever length is answered as any other that nobody knows: no address is longer than the headers may be.
    routerOptions: { maxParamLength: maxHeaderSize, querystringParser: readQuery },
    // What arrives on a connection in use while closing is answered, too: closeGracefully ends the connection after it.
    return503OnClosing: false,
    trustProxy: (_address, hop) => hop < TRUSTED_PROXIES,
  });
  // What a browser sends where nobody says what it is: nothing here is asked in plain text.
  server.removeContentTypeParser('text/plain');
  return server;
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
