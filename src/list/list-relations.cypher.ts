import type { Conditions, Family } from './list-question.js';

type Relational = 'sources' | 'parties' | 'between' | 'within' | 'sectors' | 'countries';

/** How a condition leads from what it names to the records of a list. */
export interface Relation {
  readonly condition: Relational;
  /** From `anchor`, which the condition names, to `n`. Missing: no list begins here. */
  readonly from?: (label: string) => string;
  /** The same of an `n` at hand. Missing: what is asked of its properties says as much. */
  readonly of?: string;
  /** Conditions that hold of whatever it leads to: they are not asked of its properties once more. */
  readonly implies?: readonly (keyof Conditions)[];
}

const ROLE = '($roles IS NULL OR part.role IN $roles)';
const REACHED_ROLE = '($roles IS NULL OR any(role IN reached.roles WHERE role IN $roles))';
const PLACES = 'REACHES_REGION|REACHES_DISTRICT';

const STATED: Relation = {
  condition: 'sources',
  from: (label) => `MATCH (anchor)<-[:STATED_IN]-(n:${label})`,
};

/** By family, those first that lead to the fewest records: a list begins at the first that the question names. */
export const RELATIONS: Readonly<Record<Family, readonly Relation[]>> = {
  ACTOR: [
    STATED,
    {
      condition: 'within',
      // A region's districts, what has its seat in it, and the firms of its districts; whether a firm of a district counts
      // for the region its `placeIds` say.
      from: (label) => `MATCH (anchor)<-[:SEATED_IN|IN_REGION|IN_DISTRICT*0..2]-(n:${label})`,
    },
    {
      condition: 'sectors',
      from: (label) => `MATCH (anchor)<-[:ACTIVE_IN]-(n:${label})`,
      of: `MATCH (n)-[:ACTIVE_IN]->(sector:Sector)
      WHERE sector.id IN $sectors`,
    },
    {
      condition: 'countries',
      from: (label) => `MATCH (anchor)<-[:IN_COUNTRY]-(n:${label})`,
      implies: ['countries'],
    },
  ],
  INITIATIVE: [
    STATED,
    {
      condition: 'parties',
      from: (label) => `MATCH (anchor)-[part:TOOK_PART_IN]->(n:${label})
      WHERE ${ROLE}`,
      of: `MATCH (n)<-[part:TOOK_PART_IN]-(party)
      WHERE party.id IN $parties AND ${ROLE}`,
    },
    {
      condition: 'within',
      from: (label) => `MATCH (anchor)<-[reached:${PLACES}]-(n:${label})
      WHERE ${REACHED_ROLE}`,
      of: `MATCH (n)-[reached:${PLACES}]->(place)
      WHERE place.id IN $within AND ${REACHED_ROLE}`,
    },
    {
      condition: 'between',
      from: (label) => `MATCH (anchor)-[:HOLDS]->(n:${label})`,
      // There is a scope for each sector of two countries.
      implies: ['between', 'sectors'],
    },
    {
      condition: 'sectors',
      from: (label) => `MATCH (anchor)<-[:CONCERNS]-(n:${label})`,
      implies: ['sectors'],
    },
    {
      condition: 'countries',
      from: (label) => `MATCH (anchor)<-[:REACHES_COUNTRY]-(n:${label})`,
      implies: ['countries'],
    },
  ],
  FRAME: [
    STATED,
    {
      condition: 'sectors',
      from: (label) => `MATCH (anchor)<-[:CONCERNS]-(n:${label})`,
      of: `MATCH (n)-[:CONCERNS]->(sector:Sector)
      WHERE sector.id IN $sectors`,
    },
    {
      condition: 'countries',
      from: (label) => `MATCH (anchor)<-[:IN_COUNTRY|BETWEEN]-(n:${label})`,
    },
  ],
  SECTOR: [
    { condition: 'within', from: (label) => `MATCH (anchor)<-[:WITHIN*0..]-(n:${label})` },
    {
      ...STATED,
      of: `MATCH (n)-[:STATED_IN]->(source:Source)
      WHERE source.id IN $sources`,
    },
  ],
};

/** Whether the question has the condition. */
export function isAsked({ condition }: Relation, conditions: Conditions): boolean {
  return conditions[condition] !== null;
}
