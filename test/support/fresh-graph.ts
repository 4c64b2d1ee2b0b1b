import type {
  GraphStore,
  GraphWriter,
  ReleaseDraft,
  ReleaseInfo,
} from '../../src/graph/graph-store.js';
import {
  type GraphOptions,
  openGraphStore,
  openGraphWriter,
} from '../../src/graph/open-graph-store.js';
import type { FreshGraph } from './engines.js';

const SOME_RELEASE = {
  contentHash: '0'.repeat(64),
  importedAt: '2026-01-02T03:04:05.000Z',
  counts: {},
};

/** What both engines' fresh graphs do alike; `remove` is their own. */
export function freshGraph(
  options: GraphOptions,
  { forStores, remove }: { forStores: Partial<GraphOptions>; remove: () => Promise<void> },
): FreshGraph {
  const opened: (GraphStore | GraphWriter)[] = [];
  const keep = <T extends GraphStore | GraphWriter>(what: T): T => {
    opened.push(what);
    return what;
  };
  const openWriter = async (changes: Partial<GraphOptions> = {}) =>
    keep(await openGraphWriter({ ...options, ...changes }));
  return {
    options,
    openStore: async (changes = {}) =>
      keep(await openGraphStore({ ...options, ...forStores, ...changes })),
    openWriter,
    publish: (fill, info) => publish(openWriter, fill, info),
    destroy: async () => {
      for (const each of opened.splice(0).reverse()) await each.close();
      await remove();
    },
  };
}

async function publish(
  openWriter: () => Promise<GraphWriter>,
  fill: (draft: ReleaseDraft) => Promise<unknown>,
  info: Partial<ReleaseInfo> = {},
): Promise<ReleaseInfo> {
  const writer = await openWriter();
  try {
    const draft = await writer.draft();
    await fill(draft);
    const release = { ...SOME_RELEASE, ...info, number: draft.number };
    await draft.activate(release);
    return release;
  } finally {
    await writer.close();
  }
}
