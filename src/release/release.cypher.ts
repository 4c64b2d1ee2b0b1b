import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const DatasetRow = z.object({
  slug: z.string(),
  countryIds: z.array(z.string()),
  folders: z.array(z.string()),
  rowCounts: z.string(),
});
export type DatasetRow = z.infer<typeof DatasetRow>;

/** The data sets of a release, by their pair: a handful. */
export function datasetsOf(release: Release): CypherQuery<DatasetRow> {
  return {
    name: 'datasetsOf',
    cypher: `
      MATCH (dataset:Dataset)
      WHERE dataset.release = $release
      RETURN dataset.slug AS slug, dataset.countryIds AS countryIds, dataset.folders AS folders,
             dataset.rowCounts AS rowCounts
      ORDER BY slug`,
    params: { release: release.number },
    row: DatasetRow,
  };
}
