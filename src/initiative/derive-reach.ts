import { type PartyPlace, type UnitsByLevel, unitsOf } from '../actor/party-units.js';
import { LEVELS, type Level } from '../place/level.js';

/** An initiative with what the derivations need of it. */
export interface InitiativeParties {
  readonly id: string;
  /** Sectors its own rows name and every sector above them. */
  readonly concernIds: readonly string[];
  readonly parties: readonly Party[];
}

/** An actor named for the initiative: several roles are one party. */
export interface Party {
  readonly place: PartyPlace;
  readonly roles: readonly string[];
}

/** A place or actor that some party of the initiative counts for. */
export interface ReachedUnit {
  readonly level: Level;
  readonly unitId: string;
  /** The country of the unit, which is that of the parties. */
  readonly sideId: string;
  /** Who counts for it, sorted. */
  readonly partyIds: readonly string[];
  /** Their roles, distinct, sorted. */
  readonly roles: readonly string[];
  /** A region that is reached only through parties that lie in several regions. */
  readonly spread: boolean;
}

/** Why the parties of a side reach no unit of a level; the first that holds. */
export const UNPLACED_REASONS = [
  'SEAT_UNKNOWN',
  'NATIONAL_ONLY',
  'DISTRICT_UNKNOWN',
  'NO_DISTRICT_PARTY',
  'COUNTRY_ONLY',
] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** Every unit the initiative reaches, by level, then unit. */
export function reachOf({ parties }: InitiativeParties): ReachedUnit[] {
  const placed = parties.map((party) => ({ ...party, units: unitsOf(party.place) }));
  return LEVELS.flatMap((level) =>
    partiesByUnit(placed, level).map(([unitId, counting]) => reached(counting, level, unitId)),
  );
}

/** The countries that have a party here, sorted: the sides the initiative joins. */
export function sidesOf({ parties }: InitiativeParties): string[] {
  const sides = parties.map(({ place }) => place.countryId).filter((side) => side !== null);
  return [...new Set(sides)].sort();
}

/** How an initiative notes that some party of a side has a role: `country:IT/HOST`. */
export function sideRole(sideId: string | null, role: string): string {
  return `${sideId}/${role}`;
}

/** How an actor notes a part that it had: its role, in an initiative of a basis: `PROJECT/INVESTOR`. */
export function partOf(basis: string, role: string): string {
  return `${basis}/${role}`;
}

/** Null: the side reaches some unit of the level. */
export function unplacedReason(
  initiative: InitiativeParties,
  sideId: string,
  level: Level,
): UnplacedReason | null {
  const ofSide = initiative.parties
    .map(({ place }) => place)
    .filter((place) => place.countryId === sideId);
  if (ofSide.some((place) => unitsOf(place)[level].length > 0)) return null;
  const some = (...kinds: PartyPlace['kind'][]) => ofSide.some(({ kind }) => kinds.includes(kind));
  if (level === 'REGION') return some('firm', 'district') ? 'SEAT_UNKNOWN' : 'NATIONAL_ONLY';
  if (level === 'DISTRICT') return some('firm') ? 'DISTRICT_UNKNOWN' : 'NO_DISTRICT_PARTY';
  return 'COUNTRY_ONLY';
}

type PlacedParty = Party & { readonly units: UnitsByLevel };

/** Who counts for each unit of a level, by unit. */
function partiesByUnit(parties: readonly PlacedParty[], level: Level): [string, PlacedParty[]][] {
  const byUnit = new Map<string, PlacedParty[]>();
  for (const party of parties) {
    for (const unitId of party.units[level]) {
      const counting = byUnit.get(unitId);
      if (counting === undefined) byUnit.set(unitId, [party]);
      else counting.push(party);
    }
  }
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
}

function reached(counting: readonly PlacedParty[], level: Level, unitId: string): ReachedUnit {
  return {
    level,
    unitId,
    sideId: counting[0]?.place.countryId ?? '',
    partyIds: counting.map(({ place }) => place.id).sort(),
    roles: [...new Set(counting.flatMap(({ roles }) => roles))].sort(),
    spread: level === 'REGION' && counting.every(({ units }) => units.REGION.length > 1),
  };
}
