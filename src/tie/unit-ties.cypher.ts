import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import type { Level } from '../place/level.js';
import { sideParams, unitFilter } from './filter.cypher.js';
import type { Side } from './tie-question.js';

/** Whose partners are asked for: units of one level, and the side they may be tied with. */
export interface PartnersQuestion {
  readonly level: Level;
  readonly other: Side;
}

const PartnerRow = z.object({ leftId: z.string(), leftCountryId: z.string(), rightId: z.string() });
export type PartnerRow = z.infer<typeof PartnerRow>;

/**
 * The units of the other side that these units share an initiative with, of whatever kind and date: it starts at the
 * units, so that it costs what they have and not what the two countries have. Units of the other side's own country
 * have no row.
 */
export function partnersOfUnits(
  release: Release,
  unitIds: readonly string[],
  { level, other }: PartnersQuestion,
): CypherQuery<PartnerRow> {
  return {
    name: 'partnersOfUnits',
    cypher: `
      UNWIND $unitKeys AS unitKey
      MATCH (leftUnit:Record {key: unitKey})
      MATCH (leftUnit)<-[reachedLeft:REACHES_${level}]-(initiative)
      WHERE reachedLeft.sideId <> $rightCountryId
      MATCH (initiative)-[reachedRight:REACHES_${other.level}]->(rightUnit)
      WHERE reachedRight.sideId = $rightCountryId AND ${unitFilter('right', 'rightUnit')}
      RETURN DISTINCT leftUnit.id AS leftId, reachedLeft.sideId AS leftCountryId, rightUnit.id AS rightId`,
    params: { unitKeys: release.keys(unitIds), ...sideParams('right', other) },
    row: PartnerRow,
  };
}
