import type { Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';

export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is still here. */
  stop(): Promise<void>;
}

// For a batch with all its attempts: the end of the process waits for the last one.
const SEND_MS = 3_000;

/** Sends spans to a collector that speaks OTLP over HTTP; its address without the path. Loaded only where there is one. */
export function startTracing(endpoint: string): Tracing {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'bilateral' }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: SEND_MS })),
    ],
  });
  return { tracer: provider.getTracer('bilateral'), stop: () => provider.shutdown() };
}
