import type { CypherValue, Release } from '../graph/graph-store.js';
import { scopeParams } from '../timeline/initiative-scope.cypher.js';
import type { Dimension } from './pivot-enums.js';
import type { DimensionQuestion } from './pivot-question.js';

type Side = 'left' | 'right';

/** The key of an initiative by each dimension of which it has one at most; null where it has nothing of it. */
export const SINGLE_KEY: Readonly<Partial<Record<Dimension, string>>> = {
  BASIS: 'initiative.basis',
  YEAR: 'substring(initiative.date, 0, 4)',
  STATUS: 'initiative.status',
};

/** The keys of an initiative as a list, each once: empty, or a single null, where it has nothing of the dimension. */
export function keysOf(dimension: Dimension, question: DimensionQuestion): string {
  switch (dimension) {
    case 'BASIS':
    case 'YEAR':
    case 'STATUS':
      return `[${SINGLE_KEY[dimension]}]`;
    case 'LEFT_PLACE':
      return unitsOfSide('left', question);
    case 'RIGHT_PLACE':
      return unitsOfSide('right', question);
    case 'SECTOR':
      return question.sectorKeys === null
        ? 'initiative.concernIds'
        : // A map, since a list is searched from its beginning, and there may be hundreds of sectors.
          '[sectorId IN initiative.concernIds WHERE $sectorKeys[sectorId] = true]';
    case 'ROLE':
      return 'initiative.roles';
    case 'DISTRICT_KIND':
      return '[(initiative)-[:STANDS_IN]->(district) | district.kind]';
    case 'ACTOR_KIND':
      return 'initiative.actorKinds';
  }
}

/** The units of a side at its level that the initiative reaches. */
function unitsOfSide(side: Side, question: DimensionQuestion): string {
  return reachedUnits(side, question, '');
}

/** Of these, the ones that may be an end of evidence: some party that counts for it has a role asked for. */
export function endsOfSide(side: Side, question: DimensionQuestion): string {
  return reachedUnits(
    side,
    question,
    ' AND ($roles IS NULL OR any(role IN reached.roles WHERE role IN $roles))',
  );
}

function reachedUnits(side: Side, { leftLevel, rightLevel }: DimensionQuestion, more: string) {
  const level = side === 'left' ? leftLevel : rightLevel;
  return `[(initiative)-[reached:REACHES_${level}]->(unit)
            WHERE reached.sideId = $${side}CountryId${more} | unit.id]`;
}

/** A row a key; one with null where there is none. */
export function unwound(list: string, key: string): string {
  return `UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS ${key}`;
}

export function dimensionParams(
  release: Release,
  question: DimensionQuestion,
): Record<string, CypherValue> {
  return {
    ...scopeParams(release, question),
    leftCountryId: question.pair.leftId,
    rightCountryId: question.pair.rightId,
    sectorKeys:
      question.sectorKeys && Object.fromEntries(question.sectorKeys.map((id) => [id, true])),
    roles: question.filter.roles,
  };
}
