import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { GraphStore } from './graph/graph-store.js';
import { recordsByRank } from './graph/record.cypher.js';
import { graphOptions } from './graph-options.js';
import { BASES } from './initiative/basis.js';
import { listen } from './listen.js';
import { createLogger } from './logger.js';
import { warnOfOpenHost } from './open-host.js';
import { openOrSeed } from './open-or-seed.js';
import { createServer } from './server/create-server.js';
import { startObserving } from './start-observing.js';
import { onFirstSignal } from './stop-signals.js';
import { followUnusedConnections } from './unused-connections.js';

/** Opens the graph and serves it until the process is told to stop. Imports `seed` where the graph is empty, or of an older version. */
export async function serve(config: Config, seed: readonly string[]): Promise<void> {
  const logger = createLogger(config.LOG_LEVEL);
  warnOfOpenHost(config, logger);
  const store = await openOrSeed(graphOptions(config, logger), seed, logger);
  const observing = await startObserving(config, logger);
  const parts = { store, config, logger, ...observing };
  const server = await createServer(parts).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  server.addHook('onClose', () => observing.stop());
  try {
    // The graph is asked first: once the port is open nothing may fail any more.
    const announcement = await announce(store);
    await observing.listen();
    await listen(server, config.HOST, config.PORT);
    stopOnSignal({ server, store, logger, config });
    console.log(announcement(addressOf(server)));
  } catch (error) {
    await server.close();
    await store.close();
    throw error;
  }
}

/** What a person at the terminal needs next: the address, and a question to paste. */
async function announce(store: GraphStore): Promise<(url: string) => string> {
  const snapshot = store.snapshot();
  const { number, counts } = snapshot.release;
  const [pair] = await snapshot.read(recordsByRank(snapshot.release, 'dataset', 0, 1));
  const question = JSON.stringify({ query: firstQuestion(pair?.record.countryIds as string[]) });
  return (url) => `
Bilateral answers at ${url}
To look before you ask, open ${new URL('/', url)} in a browser.
Release ${number}: ${BASES.map((basis) => count(basis.toLowerCase(), counts)).join(', ')}, ${count('region', counts)}, ${count('district', counts)}.
Who worked with whom, most first? Paste into another terminal:

  curl -s ${url} -H 'content-type: application/json' -d '${question}'
`;
}

function addressOf(server: FastifyInstance): string {
  const { family, address, port } = server.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`;
}

function count(kind: string, counts: Readonly<Record<string, number>>): string {
  return `${counts[kind] ?? 0} ${kind}s`;
}

function firstQuestion([left, right]: readonly string[]): string {
  return `{ ties(left: {country: "${left}"}, right: {country: "${right}"}, first: 5) { totalCount nodes { left { name } right { name } strength first last evidenceCount } } }`;
}

// Beyond the deadline only requests are left whose own end never arrives.
const FOR_LAST_ANSWERS_MS = 1_000;

interface Running {
  readonly server: FastifyInstance;
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly config: Config;
}

function stopOnSignal({ server, store, logger, config }: Running): void {
  const endUnused = followUnusedConnections(server.server);
  const stop = async (signal: string) => {
    logger.info({ signal }, 'stopping: requests in flight are answered first');
    endUnused();
    const cut = () => server.server.closeAllConnections();
    const timer = setTimeout(cut, config.DEADLINE_MS + FOR_LAST_ANSWERS_MS);
    try {
      await server.close();
    } finally {
      // An open store would hold the process.
      clearTimeout(timer);
      await store.close();
    }
  };
  onFirstSignal((signal) => {
    stop(signal).catch((error: unknown) => {
      logger.error({ err: error }, 'stopping failed');
      process.exitCode = 1;
    });
  });
}
