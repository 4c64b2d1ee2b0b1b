import type { LinkLayers } from './link-layers.js';

/** An actor around a start. */
export interface NeighbourView {
  readonly actorId: string;
  readonly steps: number;
  /** With the start: at one step alone. */
  readonly sharedIds: readonly string[];
}

/** Nearest first, then by id. */
export function neighboursIn({ distances, links, start }: LinkLayers): NeighbourView[] {
  const shared = new Map<string, string[]>();
  for (const { initiativeId, near, far } of links[0] ?? []) {
    if (!near.includes(start)) continue;
    for (const actorId of far) shared.set(actorId, [...(shared.get(actorId) ?? []), initiativeId]);
  }
  return [...distances]
    .filter(([, steps]) => steps > 0)
    .map(([actorId, steps]) => ({ actorId, steps, sharedIds: (shared.get(actorId) ?? []).sort() }))
    .sort((one, other) => one.steps - other.steps || (one.actorId < other.actorId ? -1 : 1));
}
