import type { Logger } from 'pino';
import type { Config } from './config.js';
import { type GraphOptions, READ_TIMEOUT_MS } from './graph/open-graph-store.js';

/** The settings as an engine takes them. User and password in the address itself win. */
export function graphOptions(config: Config, logger: Logger): GraphOptions {
  const named = { user: config.GRAPH_USER, password: config.GRAPH_PASSWORD };
  return {
    url: config.GRAPH_URL,
    ...(/\/\/[^/]*@/.test(config.GRAPH_URL) ? {} : named),
    database: config.GRAPH_DATABASE,
    // What is read once for all that ask may take longer than one request; none is stopped before its deadline.
    readTimeoutMs: Math.max(READ_TIMEOUT_MS, config.DEADLINE_MS),
    logger,
  };
}
