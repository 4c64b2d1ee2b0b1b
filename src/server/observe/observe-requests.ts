import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_CODES } from '../error-codes.js';
import type { Metrics, RequestEnd } from './metrics.js';
import type { SentStatement } from './observed-snapshot.js';
import { factsOf } from './request-facts.js';
import { remoteParent } from './trace-parent.js';

export interface Observers {
  readonly metrics: Metrics;
  /** Null: nobody collects traces. */
  readonly tracer: Tracer | null;
}

const LONGEST_NAME = 100;

/** One line, one measurement and one span a request, whatever became of it; none for probes, which come every second. */
export function observeRequests(server: FastifyInstance, { metrics, tracer }: Observers) {
  const spans = new WeakMap<FastifyRequest, { readonly span: Span; readonly context: Context }>();
  server.addHook('onRequest', (request, { raw }, done) => {
    if (isProbe(request)) return done();
    const startedAt = performance.now();
    if (tracer) {
      const parent = remoteParent(request.headers.traceparent);
      const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, parent);
      spans.set(request, { span, context: trace.setSpan(ROOT_CONTEXT, span) });
    }
    let isWhole = false;
    raw.once('finish', () => {
      isWhole = true;
    });
    // It comes once, also where the client went away.
    raw.once('close', () => {
      const ms = performance.now() - startedAt;
      const end = endOf(request, raw, isWhole);
      metrics.ended(end, ms / 1_000);
      log(request, end, ms);
      endSpan(spans.get(request)?.span, end);
    });
    done();
  });
  return {
    /** What the statements of this request are told to. It holds on to the span alone. */
    statementsOf(request: FastifyRequest): (sent: SentStatement) => void {
      const context = spans.get(request)?.context;
      return ({ name, startedAt, endedAt, error }) => {
        metrics.sent(name, error === null ? 'answered' : 'failed', (endedAt - startedAt) / 1_000);
        if (!tracer || !context) return;
        const attributes = { 'db.operation.name': name, ...(error !== null && { error: true }) };
        const options = { kind: SpanKind.CLIENT, startTime: startedAt, attributes };
        tracer.startSpan(name, options, context).end(endedAt);
      };
    },
  };
}

function endOf(
  request: FastifyRequest,
  { headersSent, statusCode }: FastifyReply['raw'],
  isWhole: boolean,
): RequestEnd {
  const { operationName, cost } = factsOf(request);
  const operation = operationName?.slice(0, LONGEST_NAME) ?? null;
  if (!headersSent) {
    const { status } = ERROR_CODES.CLIENT_CLOSED_REQUEST;
    return { operation, cost, status, outcome: 'given up' };
  }
  const outcome = isWhole ? 'answered' : 'cut off';
  return { operation, cost, status: statusCode, outcome };
}

function log(request: FastifyRequest, { outcome, ...known }: RequestEnd, ms: number) {
  const key = request.account?.keyName;
  request.log.info({ ...known, ms: Math.round(ms), ...(key != null && { key }) }, outcome);
}

function endSpan(span: Span | undefined, { operation, cost, status, outcome }: RequestEnd) {
  if (span === undefined) return;
  if (operation !== null) span.updateName(`query ${operation}`);
  span.setAttributes({
    'http.response.status_code': status,
    ...(operation !== null && { 'graphql.operation.name': operation }),
    ...(cost !== null && { 'bilateral.cost': cost }),
    'bilateral.outcome': outcome,
  });
  span.end();
}

function isProbe({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith('/health/') ?? false;
}
