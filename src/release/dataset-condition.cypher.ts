import type { Release } from '../graph/graph-store.js';

/** That a node or relationship is of the data set asked for. */
export const inDataset = (name: string) => `($dataset IS NULL OR $dataset IN ${name}.datasets)`;

/** Null where there is only one: everything is of it. */
export const datasetParam = (
  { counts }: Release,
  { dataset }: { readonly dataset: string },
): string | null => (counts.dataset === 1 ? null : dataset);
