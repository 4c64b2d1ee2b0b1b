import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const PairEvidenceRow = z.object({
  tieId: z.string(),
  initiativeId: z.string(),
  /** Any, with a code or without: it concerns something. */
  hasSector: z.boolean(),
  aPartyIds: z.array(z.string()),
  bPartyIds: z.array(z.string()),
});
export type PairEvidenceRow = z.infer<typeof PairEvidenceRow>;

/** Who stands behind the evidence of pairs of regions; by tie, then initiative. */
export function partiesOfPairs(
  release: Release,
  tieIds: readonly string[],
): CypherQuery<PairEvidenceRow> {
  return {
    name: 'partiesOfPairs',
    cypher: `
      UNWIND $tieKeys AS tieKey
      MATCH (tie:Record {key: tieKey})
      MATCH (tie)-[evidence:EVIDENCED_BY]->(initiative)
      RETURN tie.id AS tieId, initiative.id AS initiativeId,
             size(initiative.sectorIds) > 0 AS hasSector,
             evidence.aPartyIds AS aPartyIds, evidence.bPartyIds AS bPartyIds
      ORDER BY tieId, initiativeId`,
    params: { tieKeys: release.keys(tieIds) },
    row: PairEvidenceRow,
  };
}

const ActiveRow = z.object({
  actorId: z.string(),
  sectorId: z.string(),
  /** Which data sets say so. */
  datasets: z.array(z.string()),
});
export type ActiveRow = z.infer<typeof ActiveRow>;

/** The sectors that actors are active in; in no order. */
export function activeIn(release: Release, actorIds: readonly string[]): CypherQuery<ActiveRow> {
  return {
    name: 'activeIn',
    cypher: `
      UNWIND $actorKeys AS actorKey
      MATCH (actor:Record {key: actorKey})
      MATCH (actor)-[active:ACTIVE_IN]->(sector)
      RETURN actor.id AS actorId, sector.id AS sectorId, active.datasets AS datasets`,
    params: { actorKeys: release.keys(actorIds) },
    row: ActiveRow,
  };
}

const ActiveDistrictRow = z.object({
  regionId: z.string(),
  districtId: z.string(),
  sectorId: z.string(),
  datasets: z.array(z.string()),
});
export type ActiveDistrictRow = z.infer<typeof ActiveDistrictRow>;

/** The districts of regions, with the sectors they are active in; in no order. */
export function activeDistricts(
  release: Release,
  regionIds: readonly string[],
): CypherQuery<ActiveDistrictRow> {
  return {
    name: 'activeDistricts',
    cypher: `
      UNWIND $regionKeys AS regionKey
      MATCH (region:Record {key: regionKey})
      MATCH (region)<-[:IN_REGION]-(district:District)
      MATCH (district)-[active:ACTIVE_IN]->(sector)
      RETURN region.id AS regionId, district.id AS districtId, sector.id AS sectorId,
             active.datasets AS datasets`,
    params: { regionKeys: release.keys(regionIds) },
    row: ActiveDistrictRow,
  };
}
