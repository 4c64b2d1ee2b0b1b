import type { GraphRecord } from '../graph/graph-record.js';
import type { Records } from '../graph/records.js';
import { referred } from '../record/reference.js';

/** The country of the place of an initiative: as its row names it, else that of its region. */
export async function countryOfPlace(
  { countryId, regionId, signedRegionId }: GraphRecord,
  records: Records,
): Promise<unknown> {
  if (countryId !== undefined) return countryId;
  const region = await referred(records, regionId ?? signedRegionId);
  return region?.countryId;
}
