import { type Context, ROOT_CONTEXT, trace } from '@opentelemetry/api';

/** The span that a caller says this request is part of (W3C Trace Context); the root where it says none. */
export function remoteParent(header: string | string[] | undefined): Context {
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(String(header)) ?? [];
  if (!traceId || !spanId) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? '00', 16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
