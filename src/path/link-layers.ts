import type { RecordContext } from '../graph/record-context.js';
import { type LinkRow, type LinkRule, linksOfActors } from './path.cypher.js';

/** An initiative between two layers of actors: `near` is a step nearer to the start than `far`. */
export interface Link {
  readonly initiativeId: string;
  readonly near: readonly string[];
  readonly far: readonly string[];
}

/** Actors of one statement: enough for most layers, and few enough not to hold up other requests. */
const ACTORS_A_STATEMENT = 500;

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
    const links = await this.newLinks();
    const layer = [...new Set(links.flatMap(({ far }) => far))];
    for (const actorId of layer) this.distances.set(actorId, this.depth + 1);
    this.links.push(links);
    this.outermost = layer;
  }

  /** Initiatives that no nearer layer has, for all actors of such a one are reached already; and that lead on. */
  private async newLinks(): Promise<Link[]> {
    const found = new Map<string, Link>();
    for (const { initiativeId, fromIds, actorIds } of await this.linksOfOutermost()) {
      if (this.seenInitiatives.has(initiativeId)) continue;
      // Of several statements each tells of its own actors.
      const near = [...(found.get(initiativeId)?.near ?? []), ...fromIds];
      const far = actorIds.filter((id) => !this.distances.has(id));
      found.set(initiativeId, { initiativeId, near, far });
    }
    for (const id of found.keys()) this.seenInitiatives.add(id);
    return [...found.values()].filter(({ far }) => far.length > 0);
  }

  private async linksOfOutermost(): Promise<LinkRow[]> {
    const { snapshot, signal } = this.context;
    const rows: LinkRow[] = [];
    for (let start = 0; start < this.outermost.length; start += ACTORS_A_STATEMENT) {
      const some = this.outermost.slice(start, start + ACTORS_A_STATEMENT);
      const query = linksOfActors(snapshot.release, some, this.rule);
      for (const row of await snapshot.read(query, { signal })) rows.push(row);
    }
    return rows;
  }
}
