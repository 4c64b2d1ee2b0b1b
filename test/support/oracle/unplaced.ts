import { partiesOfSide, unitsOf, unitsOfSide } from './places.js';
import type { DataRecord } from './record.js';
import type { Initiative, Level, Party, SideQuestion } from './vocabulary.js';

export type UnplacedReason =
  | 'SEAT_UNKNOWN'
  | 'NATIONAL_ONLY'
  | 'DISTRICT_UNKNOWN'
  | 'NO_DISTRICT_PARTY'
  | 'COUNTRY_ONLY';

export type Unplaced = {
  readonly initiative: string;
  /** Null: this side has a unit. */
  readonly left: UnplacedReason | null;
  readonly right: UnplacedReason | null;
};

/** "Joins both sides and reaches no pair at the levels asked for"; null if it reaches one. */
export function unplacedOf(
  record: DataRecord,
  initiative: Initiative,
  left: SideQuestion,
  right: SideQuestion,
): Unplaced | null {
  const leftReason = reasonOf(record, initiative, left);
  const rightReason = reasonOf(record, initiative, right);
  if (leftReason === null && rightReason === null) return null;
  return { initiative: initiative.id, left: leftReason, right: rightReason };
}

/** "Each side that has no unit gives its reason, the first that holds." */
function reasonOf(
  record: DataRecord,
  initiative: Initiative,
  { country, level }: SideQuestion,
): UnplacedReason | null {
  if (unitsOfSide(record, initiative, country, level).size > 0) return null;
  const parties = partiesOfSide(initiative, country);
  const reasons: Readonly<Record<Level, () => UnplacedReason | null>> = {
    COUNTRY: () => null,
    REGION: () => (parties.some(isSeatUnknown(record)) ? 'SEAT_UNKNOWN' : 'NATIONAL_ONLY'),
    DISTRICT: () =>
      parties.some((party) => party.kind === 'firm') ? 'DISTRICT_UNKNOWN' : 'NO_DISTRICT_PARTY',
    ACTOR: () => 'COUNTRY_ONLY',
  };
  return reasons[level]();
}

/** "A party is a firm or district of which no region is known." */
function isSeatUnknown(record: DataRecord): (party: Party) => boolean {
  return (party) =>
    ['firm', 'district'].includes(party.kind) && unitsOf(record, party.id, 'REGION').length === 0;
}
