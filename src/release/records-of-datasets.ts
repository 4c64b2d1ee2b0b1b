import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';

/** The records of a kind that one of the data sets has a row of; what only another pair's has is none of theirs. */
export async function recordsOfDatasets<R extends GraphRecord = GraphRecord>(
  { records }: RecordContext,
  kind: string,
  datasets: readonly string[],
): Promise<R[]> {
  const all = await records.all(kind);
  return all.filter(({ datasets: of }) =>
    (of as readonly string[]).some((dataset) => datasets.includes(dataset)),
  ) as R[];
}
