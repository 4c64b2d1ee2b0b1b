import type { GraphRecord } from '../graph/graph-record.js';
import { daySpan } from '../initiative/initiative-date.js';
import type { SectorTree } from '../sector/sector-tree.js';

export interface RestrictionRecord extends GraphRecord {
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
  readonly sectorIds?: readonly string[];
  readonly regionIds?: readonly string[];
  readonly listedParty?: string;
  readonly partyId?: string;
}

/** Without a start it is in force on no day. */
export type Force = 'IN_FORCE' | 'NOT_IN_FORCE' | 'WITHOUT_START';

/** The end is the last day; a coarse start means its first day, a coarse end its last. */
export function forceOn({ inForceFrom, inForceTo }: RestrictionRecord, day: string): Force {
  if (inForceFrom === undefined) return 'WITHOUT_START';
  const isBegun = daySpan(inForceFrom).from <= day;
  const isOpen = inForceTo === undefined || daySpan(inForceTo).to >= day;
  return isBegun && isOpen ? 'IN_FORCE' : 'NOT_IN_FORCE';
}

/** PART: it names only a sector below, so the whole is neither touched nor free. */
export type Touch = 'WHOLE' | 'PART' | 'NONE';

/** One with a listed party touches that party, and no sector or region as such. */
export function touchOfSector(
  restriction: RestrictionRecord,
  sectorId: string,
  tree: SectorTree,
): Touch {
  const { sectorIds = [] } = restriction;
  if (listsParty(restriction)) return 'NONE';
  if (sectorIds.length === 0) return 'WHOLE';
  const above = tree.withAbove(sectorId);
  if (sectorIds.some((id) => above.includes(id))) return 'WHOLE';
  return sectorIds.some((id) => tree.withAbove(id).includes(sectorId)) ? 'PART' : 'NONE';
}

/** The regions that a restriction may name to touch a place, and the data sets that it must be of. */
export interface TouchedPlace {
  readonly regionIds: readonly string[];
  readonly datasets: readonly string[];
}

/** It touches a region that it names; naming none, all of both sides. Of another pair it touches nothing of this one. */
export function touchesPlace(restriction: RestrictionRecord, place: TouchedPlace): boolean {
  const { regionIds = [], datasets } = restriction;
  if (listsParty(restriction)) return false;
  const isOfPair = (datasets as readonly string[]).some((each) => place.datasets.includes(each));
  return (
    isOfPair && (regionIds.length === 0 || regionIds.some((id) => place.regionIds.includes(id)))
  );
}

function listsParty({ listedParty, partyId }: RestrictionRecord): boolean {
  return listedParty !== undefined || partyId !== undefined;
}

/** What restrictions are asked for. Null: no such condition. */
export interface RestrictionQuestion {
  readonly day: string | null;
  readonly sectorId: string | null;
  readonly place: TouchedPlace | null;
  readonly partyId: string | null;
}

/** All conditions together: the weakest touch. */
export function touchOf(
  restriction: RestrictionRecord,
  { sectorId, place, partyId }: RestrictionQuestion,
  tree: SectorTree,
): Touch {
  if (partyId !== null && restriction.partyId !== partyId) return 'NONE';
  if (place !== null && !touchesPlace(restriction, place)) return 'NONE';
  return sectorId === null ? 'WHOLE' : touchOfSector(restriction, sectorId, tree);
}
