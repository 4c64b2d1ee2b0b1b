import { type ApiOptions, apiOf, type TestApi } from './api.js';
import { type CountingStore, countingStore } from './counting-store.js';
import { type RawDataSet, smallDataSet } from './data/raw-data-set.js';
import type { FreshGraph, TestEngine } from './engines.js';
import { grafeoEngine } from './grafeo-engine.js';
import { graphOf } from './graph-of.js';

/** An API over a small graph, and the graph itself to import into again. */
export interface ApiOfRows extends TestApi {
  readonly graph: FreshGraph;
  readonly store: CountingStore;
}

/** The rows as small-data-set.ts reads them, or a whole data set, imported and served. */
export async function apiOfRows(
  rows: string | RawDataSet,
  { engine = grafeoEngine, ...options }: ApiOptions & { readonly engine?: TestEngine } = {},
): Promise<ApiOfRows> {
  const graph = await graphOf(engine, typeof rows === 'string' ? smallDataSet(rows) : rows);
  const store = countingStore(await graph.openStore());
  const api = await apiOf(store, options);
  const close = async () => {
    await api.close();
    await graph.destroy();
  };
  return { ...api, graph, store, close };
}
