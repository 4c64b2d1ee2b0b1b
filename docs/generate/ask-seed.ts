import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import 'reflect-metadata';
import { openGraphStore, openGraphWriter } from '../../src/graph/open-graph-store.js';
import { readDataSet } from '../../src/import/format/read-data-set.js';
import { importGraph } from '../../src/import/import-graph.js';
import { createLogger } from '../../src/logger.js';
import { createServer } from '../../src/server/create-server.js';
import type { Ask } from './questions.js';

const SEED = 'seed/italy-russia';
// The page is the same whenever it is made.
const IMPORTED_AT = new Date('2026-01-01T00:00:00Z');

export interface AskedSeed {
  readonly ask: Ask;
  /** Answers at a free port of this machine from now on; its address. */
  readonly listen: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The seed, imported into a graph of its own and asked through the whole server. */
export async function askSeed(): Promise<AskedSeed> {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-questions-'));
  const logger = createLogger('silent');
  const options = { url: join(folder, 'graph'), logger };
  const result = await readDataSet([SEED]);
  if (!result.ok) throw new Error(`${SEED} has ${result.total} problems`);
  const writer = await openGraphWriter(options);
  await importGraph(writer, result.dataSet, { now: () => IMPORTED_AT });
  await writer.close();
  const store = await openGraphStore(options);
  const server = await createServer({
    store,
    config: { ...readConfig({ BUDGET_PER_MINUTE: '0' }), DEADLINE_MS: 300_000 },
    logger,
  });
  return {
    ask: async (query) => {
      const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { data, errors } = response.json();
      if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
      return data;
    },
    listen: () => server.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
