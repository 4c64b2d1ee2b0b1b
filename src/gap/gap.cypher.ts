import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { BASES } from '../initiative/basis.js';
import type { Pair } from '../release/check-pair.js';
import { datasetParam, inDataset } from '../release/dataset-condition.cypher.js';
import { scopeIds } from '../tie/tie-id.js';

const GapInitiativeRow = z.object({
  id: z.string(),
  basis: z.enum(BASES),
  status: z.string().nullable(),
  firstDay: z.string().nullable(),
  concernIds: z.array(z.string()),
  n: z.number(),
});
export type GapInitiativeRow = z.infer<typeof GapInitiativeRow>;

/** Every initiative of the data set with a party of each side, and how many distinct regions of both it reaches; in no order. */
export function gapInitiatives(release: Release, pair: Pair): CypherQuery<GapInitiativeRow> {
  return {
    name: 'gapInitiatives',
    cypher: `
      UNWIND $scopeKeys AS scopeKey
      MATCH (scope:Record {key: scopeKey})
      MATCH (scope)-[held:HOLDS]->(initiative)
      WHERE ${inDataset('initiative')}
      RETURN initiative.id AS id, initiative.basis AS basis, initiative.status AS status,
             initiative.dateFrom AS firstDay, initiative.concernIds AS concernIds,
             held.regionA + held.regionB AS n`,
    params: scopeOf(release, pair),
    row: GapInitiativeRow,
  };
}

const GapReachRow = z.object({
  initiativeId: z.string(),
  regionId: z.string(),
  sideId: z.string(),
});
export type GapReachRow = z.infer<typeof GapReachRow>;

/** The regions that each of them reaches, with the side; in no order. */
export function gapReaches(release: Release, pair: Pair): CypherQuery<GapReachRow> {
  return {
    name: 'gapReaches',
    cypher: `
      UNWIND $scopeKeys AS scopeKey
      MATCH (scope:Record {key: scopeKey})
      MATCH (scope)-[:HOLDS]->(initiative)
      WHERE ${inDataset('initiative')}
      MATCH (initiative)-[reached:REACHES_REGION]->(region)
      RETURN initiative.id AS initiativeId, region.id AS regionId, reached.sideId AS sideId`,
    params: scopeOf(release, pair),
    row: GapReachRow,
  };
}

const GapRegionRow = z.object({
  countryId: z.string(),
  id: z.string(),
  population: z.number().nullable(),
  initiatives: z.number(),
  dated: z.number(),
  firstNamed: z.string().nullable(),
});
export type GapRegionRow = z.infer<typeof GapRegionRow>;

/** Every region of the data set with what of it reaches the region, whoever else takes part; by id. */
export function gapRegions(release: Release, pair: Pair): CypherQuery<GapRegionRow> {
  return {
    name: 'gapRegions',
    cypher: `
      UNWIND $countryKeys AS countryKey
      MATCH (country:Record {key: countryKey})
      MATCH (country)<-[:IN_COUNTRY]-(region:Region)
      WHERE ${inDataset('region')}
      CALL (region) {
        MATCH (region)<-[:REACHES_REGION]-(initiative)
        WHERE ${inDataset('initiative')}
        RETURN count(*) AS initiatives, count(initiative.dateFrom) AS dated,
               min(initiative.dateFrom) AS firstNamed
      }
      RETURN country.id AS countryId, region.id AS id, region.population AS population,
             initiatives, dated, firstNamed
      ORDER BY id`,
    params: {
      countryKeys: release.keys([pair.leftId, pair.rightId]),
      dataset: datasetParam(release, pair),
    },
    row: GapRegionRow,
  };
}

const GapFigureRow = z.object({
  regionId: z.string(),
  sectorId: z.string(),
  measure: z.string(),
  year: z.number().nullable(),
  value: z.number(),
  unit: z.string(),
  classification: z.string().nullable(),
  coverage: z.string(),
  sourceIds: z.array(z.string()),
});
export type GapFigureRow = z.infer<typeof GapFigureRow>;

/** The figures of the data set, of some measures in the regions of a country; in no order. */
export function gapFigures(
  release: Release,
  pair: Pair,
  countryId: string,
  measures: readonly string[],
): CypherQuery<GapFigureRow> {
  return {
    name: 'gapFigures',
    cypher: `
      MATCH (country:Record {key: $countryKey})
      MATCH (country)<-[:IN_COUNTRY]-(region:Region)
      MATCH (region)-[strong:STRONG_IN]->(sector)
      WHERE strong.measure IN $measures AND ${inDataset('strong')}
      RETURN region.id AS regionId, sector.id AS sectorId, strong.measure AS measure,
             strong.year AS year, strong.value AS value, strong.unit AS unit,
             strong.classification AS classification, strong.coverage AS coverage,
             strong.sourceIds AS sourceIds`,
    params: {
      countryKey: release.key(countryId),
      measures,
      dataset: datasetParam(release, pair),
    },
    row: GapFigureRow,
  };
}

function scopeOf(release: Release, pair: Pair) {
  const { leftId, rightId } = pair;
  return {
    scopeKeys: release.keys(scopeIds(leftId, rightId)),
    dataset: datasetParam(release, pair),
  };
}
