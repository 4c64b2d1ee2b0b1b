import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { UNITS_OF_COUNTRY } from '../place/units-of-country.cypher.js';
import { sideParams, unitFilter } from '../tie/filter.cypher.js';
import type { TieQuestion } from '../tie/tie-question.js';

const UnitStandingRow = z.object({
  unitId: z.string(),
  initiatives: z.number(),
  withOtherSide: z.number(),
  inSectors: z.number(),
});
export type UnitStandingRow = z.infer<typeof UnitStandingRow>;

/**
 * Every unit that a side asks for, with how much counts for it: in all, with a party of the other side, and in the
 * sectors. By id.
 */
export function unitStandings(
  release: Release,
  question: TieQuestion,
  sideName: 'left' | 'right',
): CypherQuery<UnitStandingRow> {
  const side = question[sideName];
  const other = question[sideName === 'left' ? 'right' : 'left'];
  return {
    name: 'unitStandings',
    cypher: `
      ${UNITS_OF_COUNTRY[side.level]}
      WHERE ${unitFilter('side', 'unit')}
      CALL (unit) {
        MATCH (unit)<-[:REACHES_${side.level}]-(initiative)
        RETURN count(*) AS initiatives,
               count(CASE WHEN $otherCountryId IN initiative.sideIds THEN 1 END) AS withOtherSide,
               count(CASE WHEN $sectorIds IS NULL
                            OR any(sectorId IN initiative.concernIds WHERE sectorId IN $sectorIds)
                          THEN 1 END) AS inSectors
      }
      RETURN unit.id AS unitId, initiatives, withOtherSide, inSectors
      ORDER BY unitId`,
    params: {
      countryKey: release.key(side.countryId),
      ...sideParams('side', side),
      otherCountryId: other.countryId,
      sectorIds: question.filter.sectorIds,
    },
    row: UnitStandingRow,
  };
}
