import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { matched, matchedParams } from './list.cypher.js';
import type { ListQuestion } from './list-question.js';

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

const FacetRow = z.object({
  /** In the order of the facets asked for; null: none. */
  values: z.array(z.string().nullable()),
  total: z.number(),
});
export type FacetRow = z.infer<typeof FacetRow>;

/**
 * How many records of a question have these values together, in no order: of facets of which a record has one value, or
 * of a single one of which it may have several.
 */
export function facetsTogether(
  release: Release,
  question: ListQuestion,
  facets: readonly Facet[],
): CypherQuery<FacetRow> {
  const [first] = facets as [Facet];
  const singles = facets.flatMap((facet) => singleValue(question, facet) ?? []);
  const isOfSeveral = singles.length < facets.length;
  return {
    name: 'facetsTogether',
    cypher: `
      ${matched(question)}
      ${isOfSeveral ? severalValues(question, first) : 'WITH n'}
      RETURN [${isOfSeveral ? 'value' : singles.join(', ')}] AS values, count(*) AS total`,
    params: matchedParams(release, question),
    row: FacetRow,
  };
}

/** The value of a facet of which a record has one at most. Null: it may have several. */
export function singleValue({ subject }: ListQuestion, facet: Facet): string | null {
  switch (facet) {
    case 'bySector':
      return subject.family === 'SECTOR' ? 'n.id' : null;
    case 'byCountry':
      return subject.family === 'INITIATIVE' ? null : 'n.countryId';
    case 'byYear':
      return `substring(${subject.dateOf}, 0, 4)`;
    case 'byBasis':
      return 'n.basis';
    case 'byKind':
      return 'n.kind';
    case 'byStatus':
      return 'n.status';
    case 'byLanguage':
      return 'n.language';
  }
}

/** A row a record and value of it. */
function severalValues({ subject: { family } }: ListQuestion, facet: Facet): string {
  if (family !== 'INITIATIVE') return ACTIVE_IN;
  return unwound(facet === 'bySector' ? 'n.concernIds' : 'n.sideIds');
}

function unwound(list: string): string {
  return `UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS value`;
}

/** A sector counts who is active in it or in a sector below it. */
const ACTIVE_IN = `CALL (n) {
        MATCH (n)-[:ACTIVE_IN]->(own:Sector)
        MATCH (own)-[:WITHIN*0..]->(sector:Sector)
        RETURN collect(DISTINCT sector.id) AS sectorIds
      }
      WITH n, sectorIds
      ${unwound('sectorIds')}`;
