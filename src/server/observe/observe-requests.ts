import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';
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
  if (tracer) {
    server.addHook('onRequest', async (request) => {
      if (isProbe(request)) return;
      const parent = remoteParent(request.headers.traceparent);
      const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, parent);
      spans.set(request, { span, context: trace.setSpan(ROOT_CONTEXT, span) });
    });
  }
  server.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    if (isProbe(request)) return;
    const { operationName, cost } = factsOf(request);
    const operation = operationName?.slice(0, LONGEST_NAME) ?? null;
    metrics.answered(operation, statusCode, elapsedTime / 1_000, cost);
    const key = request.account?.keyName;
    const known = { operation, cost, status: statusCode, ms: Math.round(elapsedTime) };
    request.log.info({ ...known, ...(key != null && { key }) }, 'answered');
    endSpan(spans.get(request)?.span, operation, statusCode, cost);
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

function endSpan(
  span: Span | undefined,
  operation: string | null,
  status: number,
  cost: number | null,
) {
  if (span === undefined) return;
  if (operation !== null) span.updateName(`query ${operation}`);
  span.setAttributes({
    'http.response.status_code': status,
    ...(operation !== null && { 'graphql.operation.name': operation }),
    ...(cost !== null && { 'bilateral.cost': cost }),
  });
  span.end();
}

function isProbe({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith('/health/') ?? false;
}
