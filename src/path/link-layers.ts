import type { RecordContext } from '../graph/record-context.js';
import { manyByKey } from '../shared/loader.js';
import { type LinkRule, linkedActors, linkingInitiatives } from './path.cypher.js';

/** An initiative between two layers of actors: `near` is a step nearer to the start than `far`. */
export interface Link {
  readonly initiativeId: string;
  readonly near: readonly string[];
  readonly far: readonly string[];
}

/** Keys of one statement: enough for most layers, and few enough rows not to hold up other requests. */
const KEYS_A_STATEMENT = 500;

/** The actors around a start, layer by layer: layer n is what is n initiatives away and not nearer. */
export class LinkLayers {
  /** Steps from the start. */
  readonly distances = new Map<string, number>();
  /** What lies between layer n and layer n + 1. */
  readonly links: (readonly Link[])[] = [];
  private readonly seenInitiatives = new Set<string>();
  private outermost: readonly string[];

  constructor(
    readonly start: string,
    private readonly context: RecordContext,
    private readonly rule: LinkRule,
  ) {
    this.distances.set(start, 0);
    this.outermost = [start];
  }

  /** How many layers there are beyond the start. */
  get depth(): number {
    return this.links.length;
  }

  get frontier(): readonly string[] {
    return this.outermost;
  }

  /** Reads the next layer; an empty frontier afterwards means that nothing lies beyond. */
  async expand(): Promise<void> {
    const initiatives = await this.newInitiatives();
    const actors = await this.actorsOf([...initiatives.keys()]);
    const isBeyond = (actorId: string) => !this.distances.has(actorId);
    const links = [...initiatives].map(([initiativeId, near], index) => {
      const far = (actors[index] ?? []).filter(isBeyond);
      return { initiativeId, near, far };
    });
    const layer = [...new Set(links.flatMap(({ far }) => far))];
    for (const actorId of layer) this.distances.set(actorId, this.depth + 1);
    this.links.push(links.filter(({ far }) => far.length > 0));
    this.outermost = layer;
  }

  /** Those that no nearer layer has: all actors of a nearer one are reached already. */
  private async newInitiatives() {
    const { snapshot, signal } = this.context;
    const rows = await inChunks(this.outermost, (ids) =>
      snapshot.read(linkingInitiatives(snapshot.release, ids, this.rule), { signal }),
    );
    const found = new Map<string, string[]>();
    for (const { actorId, initiativeId } of rows) {
      if (this.seenInitiatives.has(initiativeId)) continue;
      const known = found.get(initiativeId);
      if (known === undefined) found.set(initiativeId, [actorId]);
      else known.push(actorId);
    }
    for (const id of found.keys()) this.seenInitiatives.add(id);
    return found;
  }

  private async actorsOf(initiativeIds: readonly string[]): Promise<string[][]> {
    const { snapshot, signal } = this.context;
    const rows = await inChunks(initiativeIds, (ids) =>
      snapshot.read(linkedActors(snapshot.release, ids), { signal }),
    );
    const keys = snapshot.release.keys(initiativeIds);
    const grouped = manyByKey(keys, rows, ({ initiativeKey }) => initiativeKey);
    return grouped.map((group) => group.map(({ actorId }) => actorId));
  }
}

async function inChunks<Row>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += KEYS_A_STATEMENT) {
    for (const row of await read(ids.slice(start, start + KEYS_A_STATEMENT))) rows.push(row);
  }
  return rows;
}
