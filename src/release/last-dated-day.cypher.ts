import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const LastDatedRow = z.object({ lastDay: z.string().nullable() });
export type LastDatedRow = z.infer<typeof LastDatedRow>;

/** The first day that the date of the last dated initiative of a data set may mean; null: none is dated. */
export function lastDatedDay(release: Release, dataset: string): CypherQuery<LastDatedRow> {
  return {
    name: 'lastDatedDay',
    cypher: `
      MATCH (initiative:Initiative)
      WHERE initiative.release = $release AND $dataset IN initiative.datasets
      RETURN max(initiative.dateFrom) AS lastDay`,
    params: { release: release.number, dataset },
    row: LastDatedRow,
  };
}
