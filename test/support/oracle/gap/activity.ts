import { allUnits } from '../places.js';
import type { DataRecord } from '../record.js';
import type { KnownInitiative } from './known.js';
import { addTo } from './numbers.js';

export type Side = 'left' | 'right';

/** a: "every e with a party of i and a party of the other side, with or without a region". */
export function activityOf(
  record: DataRecord,
  country: string,
  known: readonly KnownInitiative[],
  side: Side,
): Map<string, number> {
  const activity = new Map(allUnits(record, country, 'REGION').map((region) => [region, 0]));
  for (const each of known) {
    if (!each.counts || !each.hasLeft || !each.hasRight) continue;
    for (const region of each[side]) addTo(activity, region, each.weight);
  }
  return activity;
}

/** The regions for which some party counts, by D, of one side or of both. */
export function namedRegions(known: readonly KnownInitiative[], side: Side): Set<string> {
  return new Set(known.flatMap((each) => each[side]));
}
