import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { sideParams, unitFilter } from './filter.cypher.js';
import type { TieQuestion } from './tie-question.js';

const StandingRow = z.object({
  initiatives: z.number(),
  withOtherSide: z.number(),
  inSectors: z.number(),
});
export type StandingRow = z.infer<typeof StandingRow>;

/**
 * What counts for any unit that a side asks for: in all, with a party of the other side, and in the sectors. It counts
 * for the place where the side lies or for a district there: a firm may have its seat in another region of its district.
 */
export function sideStanding(
  release: Release,
  question: TieQuestion,
  sideName: 'left' | 'right',
): CypherQuery<StandingRow> {
  const side = question[sideName];
  const other = question[sideName === 'left' ? 'right' : 'left'];
  return {
    name: 'sideStanding',
    cypher: `
      UNWIND $placeKeys AS placeKey
      MATCH (place:Record {key: placeKey})
      MATCH (place)<-[:IN_REGION*0..1]-(anchor)
      MATCH (anchor)<-[:REACHES_COUNTRY|REACHES_REGION|REACHES_DISTRICT|REACHES_ACTOR]-(initiative)
      WITH DISTINCT initiative
      MATCH (initiative)-[reached:REACHES_${side.level}]->(unit)
      WHERE reached.sideId = $sideCountryId AND ${unitFilter('side', 'unit')}
      WITH DISTINCT initiative
      RETURN count(*) AS initiatives,
             count(CASE WHEN $otherCountryId IN initiative.sideIds THEN 1 END) AS withOtherSide,
             count(CASE WHEN $sectorIds IS NULL
                          OR any(sectorId IN initiative.concernIds WHERE sectorId IN $sectorIds)
                        THEN 1 END) AS inSectors`,
    params: {
      placeKeys: release.keys(
        side.unitId === null ? (side.within ?? [side.countryId]) : [side.unitId],
      ),
      ...sideParams('side', side),
      otherCountryId: other.countryId,
      sectorIds: question.filter.sectorIds,
    },
    row: StandingRow,
  };
}
