import { orAbort } from './abort.js';
import { GraphStoreError } from './graph-store.js';
import { elapsed, type Moment, now } from './moment.js';
import type { Neo4jConnection } from './neo4j-connection.js';
import { readCurrentRelease } from './neo4j-current.js';
import type { CurrentRelease } from './release-info.js';

/** What an importer adds to it: the clocks of two machines do not run alike. */
const LONGER = 1.5;

export const deletionDelayMs = (leaseMs: number) => leaseMs * LONGER;

/**
 * Of one release, for one reader: an importer deletes a release when two others have come after it, and only when every
 * lease on it has run out. So no answer is made of what is half gone, however late a reader hears of new releases.
 */
export class ReleaseLease {
  private looking: Promise<void> | null = null;

  constructor(
    private readonly connection: Neo4jConnection,
    private readonly number: number,
    private readonly leaseMs: number,
    private confirmedAt: Moment,
  ) {}

  /** The server, asked at this moment, said which release is current. */
  heard({ number, previous }: CurrentRelease, askedAt: Moment): boolean {
    if (this.number !== number && this.number !== previous) return false;
    if (askedAt.monotonic > this.confirmedAt.monotonic) this.confirmedAt = askedAt;
    return true;
  }

  /** After rows were read: throws where they may be what was left of a release. */
  async assertKept(signal?: AbortSignal): Promise<void> {
    const readAt = now();
    // Of two looks the first may be one that others began before these rows were read.
    for (let looks = 0; looks < 2; looks += 1) {
      if (elapsed(this.confirmedAt, readAt) < this.leaseMs) return;
      this.looking ??= this.look().finally(() => {
        this.looking = null;
      });
      await orAbort(this.looking, signal, 'currentRelease');
    }
  }

  /** One look for all who wait: a server that has just come back is not asked by each of them. */
  private async look(): Promise<void> {
    const askedAt = now();
    const current = await readCurrentRelease(this.connection);
    if (current && this.heard(current, askedAt)) return;
    throw new GraphStoreError(
      'UNAVAILABLE',
      `Release ${this.number} at ${this.connection.address} is no longer kept; ask again.`,
    );
  }
}
