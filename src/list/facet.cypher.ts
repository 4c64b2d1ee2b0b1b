import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { matched, matchedParams } from './list.cypher.js';
import type { Family, ListQuestion } from './list-question.js';

export const FACETS = [
  'bySector',
  'byCountry',
  'byBasis',
  'byKind',
  'byStatus',
  'byYear',
  'byLanguage',
] as const;
export type Facet = (typeof FACETS)[number];

const FacetRow = z.object({ value: z.string().nullable(), total: z.number() });
export type FacetRow = z.infer<typeof FacetRow>;

/** How many records of a question have each value; null: those that have none. In no order. */
export function facetOf(
  release: Release,
  question: ListQuestion,
  facet: Facet,
): CypherQuery<FacetRow> {
  return {
    name: 'facetOf',
    cypher: `
      ${matched(question)}
      ${valuesOf(question, facet)}
      RETURN value, count(*) AS total`,
    params: matchedParams(release, question),
    row: FacetRow,
  };
}

/** A row a record and value of it. */
function valuesOf({ subject }: ListQuestion, facet: Facet): string {
  switch (facet) {
    case 'bySector':
      return SECTORS[subject.family];
    case 'byCountry':
      return subject.family === 'INITIATIVE' ? unwound('n.sideIds') : one('n.countryId');
    case 'byYear':
      return one(`substring(${subject.dateOf}, 0, 4)`);
    case 'byBasis':
      return one('n.basis');
    case 'byKind':
      return one('n.kind');
    case 'byStatus':
      return one('n.status');
    case 'byLanguage':
      return one('n.language');
  }
}

function one(value: string): string {
  return `WITH n, ${value} AS value`;
}

function unwound(list: string): string {
  return `UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS value`;
}

const ACTIVE_IN = `CALL (n) {
        MATCH (n)-[:ACTIVE_IN]->(own:Sector)
        MATCH (own)-[:WITHIN*0..]->(sector:Sector)
        RETURN collect(DISTINCT sector.id) AS sectorIds
      }
      WITH n, sectorIds
      ${unwound('sectorIds')}`;

/** A sector counts what concerns it or a sector below it. */
const SECTORS: Readonly<Record<Family, string>> = {
  ACTOR: ACTIVE_IN,
  INITIATIVE: unwound('n.concernIds'),
  FRAME: ACTIVE_IN,
  SECTOR: one('n.id'),
};
