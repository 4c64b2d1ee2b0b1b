import type { AddressInfo } from 'node:net';
import type { Config } from '../../../src/config.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { createLogger } from '../../../src/logger.js';
import { createServer } from '../../../src/server/create-server.js';
import { ensureBuilt } from '../built-program.js';
import { loadRawDataSet, type RawDataSet } from '../data/raw-data-set.js';
import { grafeoEngine } from '../grafeo-engine.js';
import { graphOf } from '../graph-of.js';

export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** The explorer over data sets, the seed's unless told, as users get it: the built pages from the real server, at a free port. */
export async function openSite(...raws: RawDataSet[]): Promise<Site> {
  await ensureBuilt();
  const graph = await graphOf(
    grafeoEngine,
    ...(raws.length > 0 ? raws : [loadRawDataSet('seed/italy-russia')]),
  );
  const store = await graph.openStore();
  const site = await serveSite(store);
  const close = async () => {
    await site.close();
    await graph.destroy();
  };
  return { ...site, store, close };
}

/** The same over a store that is there, which stays open, with settings of its own. */
export async function serveSite(
  store: GraphStore,
  settings: Partial<Config> = {},
): Promise<Pick<Site, 'url' | 'close'>> {
  const config = { DEADLINE_MS: 280_000, ...settings };
  const server = await createServer({ store, config, logger: createLogger('silent') });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
