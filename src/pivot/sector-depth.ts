import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Pair } from '../release/check-pair.js';
import { datasetParam } from '../release/dataset-condition.cypher.js';
import { recordsOfDatasets } from '../release/records-of-datasets.js';
import { UserError } from '../shared/user-error.js';

/**
 * The sectors of a depth in the tree of a pair's data set, the tops being of depth 1; without a depth all of the tree, or
 * null where no other tree is in the graph. Throws for a depth that the tree has not.
 */
export async function sectorsOfDepth(
  context: RecordContext,
  pair: Pair,
  depth: number | null | undefined,
): Promise<readonly string[] | null> {
  if (depth == null && datasetParam(context.snapshot.release, pair) === null) return null;
  const sectors = await recordsOfDatasets(context, 'sector', [pair.dataset]);
  if (depth == null) return sectors.map(({ id }) => id);
  const depths = depthsOf(sectors);
  const deepest = Math.max(0, ...depths.values());
  if (depth < 1 || depth > deepest) {
    throw new UserError(`\`sectorDepth\` is ${depth}; the tree of sectors has 1 to ${deepest}.`, {
      argument: ['sectorDepth'],
    });
  }
  return [...depths].filter(([, own]) => own === depth).map(([id]) => id);
}

/** Every sector with its depth: 1 without a parent, else one more than that. */
export function depthsOf(sectors: readonly GraphRecord[]): ReadonlyMap<string, number> {
  const parents = new Map(sectors.map(({ id, parentId }) => [id, parentId as string | undefined]));
  const depthOf = (id: string | undefined): number =>
    id === undefined ? 0 : 1 + depthOf(parents.get(id));
  return new Map(sectors.map(({ id }) => [id, depthOf(id)]));
}
