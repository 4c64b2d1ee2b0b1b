import type { CypherValue } from '../graph/graph-store.js';
import type { Filter, Side } from './tie-question.js';

// One text for all filters, switched by parameters: a new text costs a new plan on Neo4j.

/** What an initiative must be, whoever took part. */
export const KIND_FILTER = `
        ($basis IS NULL OR initiative.basis IN $basis)
        AND ($status IS NULL OR initiative.status IN $status)`;

/** Its date, read as the days it may mean, overlaps the period; undated: does not. */
export const PERIOD_FILTER = `
        ($from IS NULL OR (initiative.dateTo >= $from AND initiative.dateFrom <= $to))`;

/** Where no scope has chosen the sector yet. */
export const SECTOR_FILTER = `
        ($sectorIds IS NULL OR any(sectorId IN initiative.concernIds WHERE sectorId IN $sectorIds))`;

/** The filter on an initiative, roles apart: those are of parties. */
export const INITIATIVE_FILTER = `${SECTOR_FILTER} AND ${KIND_FILTER} AND ${PERIOD_FILTER}`;

/** The whole filter on an `evidence` relationship of a given tie. */
export const EVIDENCE_FILTER = `${INITIATIVE_FILTER}
        AND ($roles IS NULL OR (any(role IN evidence.aRoles WHERE role IN $roles)
                                AND any(role IN evidence.bRoles WHERE role IN $roles)))`;

/** Which units a side asks for; `unit` is the variable's name. */
export function unitFilter(side: 'left' | 'right' | 'side', unit: string): string {
  return `
        ($${side}UnitId IS NULL OR ${unit}.id = $${side}UnitId)
        AND ($${side}Within IS NULL OR any(placeId IN ${unit}.placeIds WHERE placeId IN $${side}Within))
        AND ($${side}DistrictKinds IS NULL OR ${unit}.kind IN $${side}DistrictKinds)
        AND ($${side}ActorKinds IS NULL OR ${unit}.actorKind IN $${side}ActorKinds)`;
}

export function kindParams({ basis, status }: Filter): Record<string, CypherValue> {
  return { basis, status };
}

export function periodParams({ period }: Filter): Record<string, CypherValue> {
  return { from: period?.from ?? null, to: period?.to ?? null };
}

export function initiativeParams(filter: Filter): Record<string, CypherValue> {
  return { sectorIds: filter.sectorIds, ...kindParams(filter), ...periodParams(filter) };
}

export function evidenceParams(filter: Filter): Record<string, CypherValue> {
  return { ...initiativeParams(filter), roles: filter.roles };
}

export function sideParams(
  name: 'left' | 'right' | 'side',
  side: Side,
): Record<string, CypherValue> {
  return {
    [`${name}CountryId`]: side.countryId,
    [`${name}UnitId`]: side.unitId,
    [`${name}Within`]: side.within,
    [`${name}DistrictKinds`]: side.districtKinds,
    [`${name}ActorKinds`]: side.actorKinds,
  };
}
