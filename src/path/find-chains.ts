import type { RecordContext } from '../graph/record-context.js';
import { LinkLayers } from './link-layers.js';
import type { LinkRule } from './path.cypher.js';
import { ShortestChains } from './shortest-chains.js';

/** Null: no chain within the steps. */
export async function findChains(
  context: RecordContext,
  ends: { readonly from: string; readonly to: string; readonly maxSteps: number },
  rule: LinkRule,
): Promise<{ readonly steps: number; readonly chains: ShortestChains } | null> {
  // From both ends by turns: a hub in the middle is then reached from either side and never opened.
  const start = new LinkLayers(ends.from, context, rule);
  const end = new LinkLayers(ends.to, context, rule);
  while (!meet(start, end)) {
    if (start.depth + end.depth === ends.maxSteps) return null;
    const smaller = start.frontier.length <= end.frontier.length ? start : end;
    await smaller.expand();
    if (smaller.frontier.length === 0) return null;
  }
  // The outermost layers meet; what lies beyond the other's own reach leads nowhere and counts as no chain.
  const layers = [...start.links, ...[...end.links].reverse().map(turned)];
  const chains = new ShortestChains(ends.from, ends.to, layers);
  return { steps: layers.length, chains };
}

function meet(start: LinkLayers, end: LinkLayers): boolean {
  return start.frontier.some((id) => end.distances.get(id) === end.depth);
}

function turned(links: LinkLayers['links'][number]) {
  return links.map(({ near, far, ...link }) => ({ ...link, near: far, far: near }));
}
