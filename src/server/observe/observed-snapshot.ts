import type { GraphSnapshot } from '../../graph/graph-store.js';

export interface SentStatement {
  readonly name: string;
  /** Milliseconds since 1970, with fractions. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Null: it was answered. */
  readonly error: unknown;
}

/** The snapshot itself; each statement sent to it is told when it has ended. */
export function observedSnapshot(
  snapshot: GraphSnapshot,
  tell: (sent: SentStatement) => void,
): GraphSnapshot {
  return {
    release: snapshot.release,
    async read(query, options) {
      const startedAt = now();
      try {
        const rows = await snapshot.read(query, options);
        tell({ name: query.name, startedAt, endedAt: now(), error: null });
        return rows;
      } catch (error) {
        tell({ name: query.name, startedAt, endedAt: now(), error });
        throw error;
      }
    },
  };
}

const now = () => performance.timeOrigin + performance.now();
