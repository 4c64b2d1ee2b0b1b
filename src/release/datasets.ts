import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';

export interface DatasetRecord extends GraphRecord {
  readonly countryIds: readonly string[];
  readonly folders: readonly string[];
  /** JSON: rows by table. */
  readonly rowCounts: string;
}

/** The data sets of a release, by their pair: a handful, kept like all records. */
export async function datasetsOf({ records }: RecordContext): Promise<readonly DatasetRecord[]> {
  return (await records.all('dataset')) as DatasetRecord[];
}
