import { LEVELS, type Level } from '../place/level.js';

/** What decides where a party counts; ids are those of the graph (`region:IT-45`). */
export interface PartyPlace {
  readonly id: string;
  readonly kind: 'country' | 'region' | 'district' | 'firm' | 'association' | 'institution';
  /** The side. Null: none known, so the party counts nowhere. */
  readonly countryId: string | null;
  /** Of a region itself; of a district all it lies in; of others their seat. */
  readonly regionIds: readonly string[];
  /** Of a district itself; of a firm its own. */
  readonly districtId: string | null;
}

export type UnitsByLevel = Readonly<Record<Level, readonly string[]>>;

const NOWHERE: UnitsByLevel = { COUNTRY: [], REGION: [], DISTRICT: [], ACTOR: [] };

/**
 * The units that a party's evidence counts for, and no others. A national body counts for its country and for no
 * region; a firm without a known seat counts for every region of its district.
 */
export function unitsOf(party: PartyPlace): UnitsByLevel {
  if (party.countryId === null) return NOWHERE;
  return {
    COUNTRY: [party.countryId],
    REGION: party.regionIds,
    DISTRICT: party.districtId === null ? [] : [party.districtId],
    ACTOR: party.kind === 'country' ? [] : [party.id],
  };
}

/** All units of a party, whatever the level, sorted: the places a filter `within` is compared with. */
export function placeIdsOf(party: PartyPlace): string[] {
  const units = unitsOf(party);
  return [...new Set(LEVELS.flatMap((level) => units[level]))].sort();
}
