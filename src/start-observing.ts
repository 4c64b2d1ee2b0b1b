import type { Tracer } from '@opentelemetry/api';
import type { Logger } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import type { Config } from './config.js';
import { listen } from './listen.js';
import { Metrics } from './server/observe/metrics.js';
import { createMetricsServer } from './server/observe/metrics-server.js';
import { operationNames } from './server/observe/operation-names.js';

export interface Observing {
  readonly metrics: Metrics;
  readonly tracer: Tracer | null;
  /** Opens the port of the metrics, where there is one. */
  listen(): Promise<void>;
  stop(): Promise<void>;
}

/** What the settings ask to be told of the running server. */
export async function startObserving(config: Config, logger: Logger): Promise<Observing> {
  const { METRICS_HOST, METRICS_PORT, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = config;
  const metrics = new Metrics(operationNames());
  const server = METRICS_PORT === 0 ? null : serverOf(metrics);
  // The SDK costs memory and time at start: only for those who collect traces.
  const tracing =
    endpoint === '' ? null : (await import('./server/observe/tracing.js')).startTracing(endpoint);
  return {
    metrics,
    tracer: tracing?.tracer ?? null,
    listen: async () => {
      if (server) await listen(server, METRICS_HOST, METRICS_PORT, 'METRICS_');
    },
    stop: async () => {
      await server?.close();
      // A collector that is away keeps nobody from stopping.
      await tracing?.stop().catch((error: unknown) => {
        logger.warn({ err: error }, 'the last spans did not reach the collector');
      });
    },
  };
}

function serverOf(metrics: Metrics) {
  // Memory, CPU, garbage, event loop lag.
  collectDefaultMetrics({ register: metrics.registry });
  return createMetricsServer(metrics);
}
