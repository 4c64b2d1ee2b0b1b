import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { sideParams, unitFilter } from '../tie/filter.cypher.js';
import { tieId } from '../tie/tie-id.js';
import { isLeftA, type Side, type TieQuestion } from '../tie/tie-question.js';

const UnitInSectorsRow = z.object({ unitId: z.string() });
export type UnitInSectorsRow = z.infer<typeof UnitInSectorsRow>;

/** The units that a side asks for and something recorded in the sectors counts for, without a look at other fields. By id. */
export function unitsInSectors(
  release: Release,
  question: TieQuestion,
  sideName: 'left' | 'right',
): CypherQuery<UnitInSectorsRow> {
  const side = question[sideName];
  return {
    name: 'unitsInSectors',
    cypher: `
      UNWIND $sectorKeys AS sectorKey
      MATCH (asked:Record {key: sectorKey})
      MATCH (asked)<-[:WITHIN*0..]-(sector:Sector)
      MATCH (sector)<-[:CONCERNS]-(initiative:Initiative)
      WITH DISTINCT initiative
      MATCH (initiative)-[reached:REACHES_${side.level}]->(unit)
      WHERE reached.sideId = $sideCountryId AND ${unitFilter('side', 'unit')}
      WITH DISTINCT unit.id AS unitId
      RETURN unitId ORDER BY unitId`,
    params: {
      sectorKeys: release.keys(question.filter.sectorIds ?? []),
      ...sideParams('side', side),
    },
    row: UnitInSectorsRow,
  };
}

const KnownTieRow = z.object({ tieId: z.string() });
export type KnownTieRow = z.infer<typeof KnownTieRow>;

/** Which of these pairs have any evidence. */
export function knownTies(release: Release, tieIds: readonly string[]): CypherQuery<KnownTieRow> {
  return {
    name: 'knownTies',
    cypher: `
      UNWIND $tieKeys AS tieKey
      MATCH (tie:Record {key: tieKey})
      RETURN tie.id AS tieId`,
    params: { tieKeys: release.keys(tieIds) },
    row: KnownTieRow,
  };
}

/** The tie of a unit and the other country as a whole: it is there if anything that counts for the unit has a party of it. */
export function tieWithCountry(unitId: string, side: Side, other: Side): string {
  const unit = { level: side.level, unitId };
  const country = { level: 'COUNTRY' as const, unitId: other.countryId };
  return isLeftA(side, other) ? tieId(unit, country) : tieId(country, unit);
}
