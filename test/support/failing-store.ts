import { type GraphSnapshot, type GraphStore, Release } from '../../src/graph/graph-store.js';

const RELEASE = new Release({
  number: 7,
  contentHash: '0'.repeat(64),
  importedAt: '2026-01-02T03:04:05.000Z',
  counts: { region: 2, firm: 1 },
});

/** Engines fail in ways that no test can make a real one fail; what the server makes of it is tested with this. */
export function storeThatReads(read: GraphSnapshot['read']): GraphStore {
  return { snapshot: () => ({ release: RELEASE, read }), close: async () => undefined };
}

export function storeWithoutSnapshot(error: Error): GraphStore {
  return {
    snapshot() {
      throw error;
    },
    close: async () => undefined,
  };
}
