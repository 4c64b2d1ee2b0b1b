import type { CypherQuery, Release } from '../graph/graph-store.js';
import type { Level } from '../place/level.js';
import { INITIATIVE_FILTER, initiativeParams, sideParams } from './filter.cypher.js';
import { GROUPED, reachedFilter, TieGroupRow } from './tie.cypher.js';
import type { Filter, Side } from './tie-question.js';

/** Whose ties are asked for: units of one level, and the side they may be tied with. */
export interface UnitTiesQuestion {
  readonly level: Level;
  readonly other: Side;
  readonly filter: Filter;
}

/**
 * The evidence of these units with the other side, counted as in tieAnswer: it starts at the units, so that it costs
 * what they have and not what the two countries have. Units of the other side's own country have no row.
 */
export function tieGroupsOfUnits(
  release: Release,
  unitIds: readonly string[],
  { level, other, filter }: UnitTiesQuestion,
): CypherQuery<TieGroupRow> {
  const own = level.toLowerCase();
  const others = other.level.toLowerCase();
  return {
    name: 'tieGroupsOfUnits',
    cypher: `
      UNWIND $unitKeys AS unitKey
      MATCH (leftUnit:Record {key: unitKey})
      MATCH (leftUnit)<-[reachedLeft:REACHES_${level}]-(initiative)
      WHERE reachedLeft.sideId <> $rightCountryId AND ${INITIATIVE_FILTER}
        AND ($roles IS NULL OR any(role IN reachedLeft.roles WHERE role IN $roles))
      MATCH (initiative)<-[held:HOLDS]-(scope)
      WHERE scope.sectorId IS NULL AND ((scope.aId = reachedLeft.sideId AND scope.bId = $rightCountryId)
                                     OR (scope.bId = reachedLeft.sideId AND scope.aId = $rightCountryId))
      WITH leftUnit, initiative,
           CASE WHEN scope.bId = $rightCountryId THEN held.${own}A + held.${others}B
                ELSE held.${own}B + held.${others}A END AS n
      MATCH (initiative)-[reachedRight:REACHES_${other.level}]->(rightUnit)
      WHERE reachedRight.sideId = $rightCountryId AND ${reachedFilter('right', 'reachedRight', 'rightUnit')}
      RETURN 'TIE' AS part, leftUnit.id AS leftId, rightUnit.id AS rightId, ${GROUPED}`,
    params: {
      unitKeys: release.keys(unitIds),
      ...initiativeParams(filter),
      roles: filter.roles,
      ...sideParams('right', other),
    },
    row: TieGroupRow,
  };
}
