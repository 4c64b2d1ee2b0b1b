import { isIPv4 } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { isNeo4jUrl } from './graph/open-graph-store.js';

/** The embedded engine cannot end a statement that has begun: whoever opens it to others should know. */
export function warnOfOpenHost({ HOST, GRAPH_URL }: Config, logger: Logger): void {
  if (isLoopback(HOST) || isNeo4jUrl(GRAPH_URL)) return;
  logger.warn(
    { host: HOST },
    'HOST is not loopback and the graph is embedded: a statement that has begun cannot be stopped at the deadline. ' +
      'Keep the limits, and use Neo4j where strangers ask (docs/operating.md)',
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
