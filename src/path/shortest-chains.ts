import { ascending } from '../shared/ascending.js';
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

  /**
   * In the order of their ids, read from the start: initiatives by the id of their table, actors by `kind:id`. `after`:
   * only those behind that chain, which need not be there any more; what lies before it is not walked through.
   */
  *inOrder(after: Chain | null = null): Generator<Chain> {
    yield* this.chainsFrom(this.from, 0, after);
  }

  /** `after`: as far as here the chain is that one. Null: it is behind it already. */
  private *chainsFrom(actorId: string, layer: number, after: Chain | null): Generator<Chain> {
    if (layer === this.layers.length) {
      if (after === null) yield [actorId];
      return;
    }
    const [lastInitiative, lastActor] = [after?.[2 * layer + 1], after?.[2 * layer + 2]];
    const counts = this.counts[layer + 1];
    const links = (this.layers[layer] ?? [])
      .filter(({ near }) => near.includes(actorId))
      .sort((one, other) => ascending(placeOf(one.initiativeId), placeOf(other.initiativeId)));
    for (const { initiativeId, far } of links) {
      const byInitiative = compared(
        placeOf(initiativeId),
        lastInitiative && placeOf(lastInitiative),
      );
      if (byInitiative < 0) continue;
      for (const next of far.filter((id) => counts?.has(id)).sort()) {
        const order = byInitiative || compared(next, lastActor);
        if (order < 0) continue;
        const rests = this.chainsFrom(next, layer + 1, order === 0 ? after : null);
        for (const rest of rests) yield [actorId, initiativeId, ...rest];
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

/** Where there is nothing to compare with, all is behind it. */
function compared(one: string, other: string | undefined): number {
  return other === undefined ? 1 : ascending(one, other);
}

/** The id of its table first; it is enough unless two tables have it. */
const placeOf = (id: string) => `${id.slice(id.indexOf(':') + 1)} ${id}`;
