import { cell } from '../data/raw-data-set.js';
import { isInPeriod } from './dates.js';
import { placesOf } from './places.js';
import type { DataRecord } from './record.js';
import {
  apiWord,
  type EvidenceFilter,
  type Initiative,
  type Party,
  type SideQuestion,
} from './vocabulary.js';

/** A sector and every sector above it. */
export function sectorAndAbove(record: DataRecord, sector: string): string[] {
  const chain: string[] = [];
  for (let at: string | null = sector; at !== null; at = record.parentOfSector.get(at) ?? null) {
    if (!record.parentOfSector.has(at)) throw new Error(`${at} is no sector`);
    chain.push(at);
  }
  return chain;
}

/** "An initiative concerns S if one of its rows names S or a sector below S." */
export function concerns(record: DataRecord, initiative: Initiative, sector: string): boolean {
  return initiative.sectors.some((named) => sectorAndAbove(record, named).includes(sector));
}

/** "A question may name several: any of them"; without sectors every initiative passes. */
export function concernsAny(
  record: DataRecord,
  initiative: Initiative,
  sectors: readonly string[] | undefined,
): boolean {
  return sectors === undefined || sectors.some((sector) => concerns(record, initiative, sector));
}

/** The filters that look at the initiative alone: sectors, period, basis, status. */
export function passesFilter(
  record: DataRecord,
  initiative: Initiative,
  filter: EvidenceFilter = {},
): boolean {
  const { period, basis, status } = filter;
  return (
    concernsAny(record, initiative, filter.sectors) &&
    (period === undefined || isInPeriod(initiative.date, period)) &&
    (basis === undefined || basis.includes(initiative.basis)) &&
    (status === undefined || (initiative.status !== null && status.includes(initiative.status)))
  );
}

/** "A role that some party on each end must have": this is one end. */
export function hasRole(parties: readonly Party[], roles: readonly string[] | undefined): boolean {
  if (roles === undefined) return true;
  return parties.some((party) => party.statements.some(({ role }) => roles.includes(role)));
}

/** "`within`: ids of units of that level or of places above them"; kinds of district or actor. */
export function passesSide(record: DataRecord, unit: string, side: SideQuestion): boolean {
  const { unit: one, within, districtKinds, actorKinds } = side;
  if (one !== undefined && unit !== one) return false;
  const kind = unit.slice(0, unit.indexOf(':'));
  if (districtKinds !== undefined && side.level !== 'DISTRICT') {
    throw new Error(`districtKinds does not go with the level ${side.level}`);
  }
  if (actorKinds !== undefined && side.level !== 'ACTOR') {
    throw new Error(`actorKinds does not go with the level ${side.level}`);
  }
  const districtKind = apiWord(cell(record.rowById.get(unit) ?? {}, 'kind'));
  return (
    (within === undefined || placesOf(record, unit).some((place) => within.includes(place))) &&
    (districtKinds === undefined || districtKinds.includes(districtKind)) &&
    (actorKinds === undefined || actorKinds.includes(apiWord(kind)))
  );
}
