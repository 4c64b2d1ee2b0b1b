import type { Logger } from 'pino';
import type { Config } from './config.js';
import { GRACE_MS, type GraphOptions, READ_TIMEOUT_MS } from './graph/open-graph-store.js';

const FOR_ITS_END_MS = 5_000;

/** The settings as an engine takes them. */
export function graphOptions(config: Config, logger: Logger): GraphOptions {
  return {
    url: config.GRAPH_URL,
    user: config.GRAPH_USER,
    password: config.GRAPH_PASSWORD,
    database: config.GRAPH_DATABASE,
    // What is read once for all that ask may take longer than one request; none is stopped before its deadline.
    readTimeoutMs: Math.max(READ_TIMEOUT_MS, config.DEADLINE_MS),
    // Nor does the release of a request go before that.
    graceMs: Math.max(GRACE_MS, config.DEADLINE_MS + FOR_ITS_END_MS),
    logger,
  };
}
