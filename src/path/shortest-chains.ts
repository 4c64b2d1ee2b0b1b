import type { Link } from './link-layers.js';

/** Actor, initiative, actor, …: an odd number of ids, the first and the last being the two ends. */
export type Chain = readonly string[];

/**
 * All the shortest chains between two ends, given what lies between each layer of actors and the next, from the first
 * end to the last. Every link leads one layer on, so no chain can pass anything twice.
 */
export class ShortestChains {
  /** How many chains lead from an actor of layer n to the last end. */
  private readonly counts: readonly ReadonlyMap<string, number>[];

  constructor(
    private readonly from: string,
    to: string,
    private readonly layers: readonly (readonly Link[])[],
  ) {
    this.counts = countsToEnd(layers, to);
  }

  get total(): number {
    return this.counts[0]?.get(this.from) ?? 0;
  }

  /** In the order of their ids, read from the start: initiatives by the id of their table, actors by `kind:id`. */
  *inOrder(): Generator<Chain> {
    yield* this.chainsFrom(this.from, 0);
  }

  private *chainsFrom(actorId: string, layer: number): Generator<Chain> {
    if (layer === this.layers.length) {
      yield [actorId];
      return;
    }
    const counts = this.counts[layer + 1];
    const links = (this.layers[layer] ?? [])
      .filter(({ near }) => near.includes(actorId))
      .sort(bySlug);
    for (const { initiativeId, far } of links) {
      for (const next of far.filter((id) => counts?.has(id)).sort()) {
        for (const rest of this.chainsFrom(next, layer + 1)) yield [actorId, initiativeId, ...rest];
      }
    }
  }
}

function countsToEnd(layers: readonly (readonly Link[])[], to: string): Map<string, number>[] {
  let next = new Map([[to, 1]]);
  const counts = [next];
  for (const links of [...layers].reverse()) {
    const own = new Map<string, number>();
    for (const { near, far } of links) {
      const onward = far.reduce((sum, id) => sum + (next.get(id) ?? 0), 0);
      if (onward === 0) continue;
      for (const id of near) own.set(id, (own.get(id) ?? 0) + onward);
    }
    counts.unshift(own);
    next = own;
  }
  return counts;
}

function bySlug(one: Link, other: Link): number {
  return one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0;
}
