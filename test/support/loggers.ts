import type { GraphLogger } from '../../src/graph/graph-store.js';

export const silentLogger: GraphLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
};

export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn';
  readonly fields: object;
  readonly message: string;
}

/** Keeps what was said, for a test to look at. */
export function recordingLogger(): GraphLogger & { readonly entries: readonly LogEntry[] } {
  const entries: LogEntry[] = [];
  const keep = (level: LogEntry['level']) => (fields: object, message: string) => {
    entries.push({ level, fields, message });
  };
  return { entries, debug: keep('debug'), info: keep('info'), warn: keep('warn') };
}
