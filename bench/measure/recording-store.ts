import type { CypherCommand, GraphStore } from '../../src/graph/graph-store.js';

export interface RecordingStore extends GraphStore {
  /** The statements sent since the last look, in order. */
  sent(): CypherCommand[];
}

/** The store itself, and a record of what it was asked. */
export function recordingStore(store: GraphStore): RecordingStore {
  let commands: CypherCommand[] = [];
  return {
    snapshot() {
      const snapshot = store.snapshot();
      return {
        release: snapshot.release,
        read(query, options) {
          commands.push(query);
          return snapshot.read(query, options);
        },
      };
    },
    close: () => store.close(),
    sent() {
      const seen = commands;
      commands = [];
      return seen;
    },
  };
}
