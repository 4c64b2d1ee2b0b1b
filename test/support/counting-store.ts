import type { GraphStore } from '../../src/graph/graph-store.js';

export interface CountingStore extends GraphStore {
  /** Names of the statements sent since the last look, in order. */
  sent(): string[];
}

/** The store itself, and a record of what it was asked. */
export function countingStore(store: GraphStore): CountingStore {
  let names: string[] = [];
  return {
    snapshot() {
      const snapshot = store.snapshot();
      return {
        release: snapshot.release,
        read(query, options) {
          names.push(query.name);
          return snapshot.read(query, options);
        },
      };
    },
    close: () => store.close(),
    sent() {
      const seen = names;
      names = [];
      return seen;
    },
  };
}
