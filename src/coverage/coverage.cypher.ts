import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { dimensionParams, keysOf, unwound } from '../pivot/dimension.cypher.js';
import type { Dimension } from '../pivot/pivot-enums.js';
import type { DimensionQuestion } from '../pivot/pivot-question.js';
import { inDataset } from '../release/dataset-condition.cypher.js';
import { scopeOf } from '../timeline/initiative-scope.cypher.js';
import type { CoverageHoleKind } from './coverage-enums.js';

const COUNTS = {
  initiatives: 'true',
  bothSides: 'isLeft AND isRight',
  leftOnly: 'isLeft AND NOT isRight',
  rightOnly: 'isRight AND NOT isLeft',
  ofNeitherSide: 'initiative.partyCount > 0 AND NOT isLeft AND NOT isRight',
  withoutParty: 'initiative.partyCount = 0',
  projects: "initiative.basis = 'PROJECT'",
  day: "initiative.datePrecision = 'DAY'",
  month: "initiative.datePrecision = 'MONTH'",
  year: "initiative.datePrecision = 'YEAR'",
} as const satisfies Record<string, string>;

/** What makes an initiative a hole of a kind. */
const HOLES = {
  SESSION_WITHOUT_PARTY: "initiative.basis = 'SESSION' AND initiative.partyCount = 0",
  WITHOUT_PARTY: 'initiative.partyCount = 0',
  UNPLACED: 'isLeft AND isRight AND (size(leftUnits) = 0 OR size(rightUnits) = 0)',
  WITHOUT_SECTOR: 'size(initiative.sectorIds) = 0',
  UNDATED: "initiative.sortDate = ''",
  PROJECT_WITHOUT_VALUE: "initiative.basis = 'PROJECT' AND initiative.valueEur IS NULL",
} as const satisfies Record<CoverageHoleKind, string>;

const CoverageCountsRow = z.object({
  ...columnsOf(COUNTS),
  ...columnsOf(HOLES),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type CoverageCountsRow = z.infer<typeof CoverageCountsRow>;

/** What the data set of a pair holds in all, and how much of it has which hole: one row. */
export function coverageCounts(
  release: Release,
  question: DimensionQuestion,
): CypherQuery<CoverageCountsRow> {
  const counts = Object.entries({ ...COUNTS, ...HOLES }).map(
    ([name, condition]) => `count(CASE WHEN ${condition} THEN 1 END) AS ${name}`,
  );
  return {
    name: 'coverageCounts',
    cypher: `
      ${scopeOf(question)}
      ${judged(question)}
      RETURN ${counts.join(',\n             ')},
             min(initiative.date) AS first, max(initiative.date) AS last`,
    params: dimensionParams(release, question),
    row: CoverageCountsRow,
  };
}

/** Holes judged by more than the initiative itself: gathering its places is what costs. */
const HOLES_OF_PLACES: readonly CoverageHoleKind[] = ['UNPLACED'];

/** An initiative with what the conditions above look at. */
function judged(question: DimensionQuestion): string {
  return `WITH initiative, $leftCountryId IN initiative.sideIds AS isLeft,
           $rightCountryId IN initiative.sideIds AS isRight,
           ${keysOf('LEFT_PLACE', question)} AS leftUnits,
           ${keysOf('RIGHT_PLACE', question)} AS rightUnits`;
}

const HoleRow = z.object({
  initiativeId: z.string(),
  sortDate: z.string(),
  slug: z.string(),
});
export type HoleRow = z.infer<typeof HoleRow>;

export interface HolePage {
  readonly count: number;
  /** The place behind which the page begins. Null: at the newest. */
  readonly after: readonly [sortDate: string, slug: string] | null;
}

/** The initiatives with a hole, behind a place: newest first, undated last, then slug. */
export function initiativesWithHole(
  release: Release,
  question: DimensionQuestion,
  kind: CoverageHoleKind,
  page: HolePage,
): CypherQuery<HoleRow> {
  return {
    name: 'initiativesWithHole',
    cypher: `
      ${scopeOf(question)}
        AND ($afterSlug IS NULL OR initiative.sortDate < $afterDate
             OR (initiative.sortDate = $afterDate AND initiative.slug > $afterSlug))
      ${HOLES_OF_PLACES.includes(kind) ? judged(question) : 'WITH initiative'}
      WHERE ${HOLES[kind]}
      RETURN initiative.id AS initiativeId, initiative.sortDate AS sortDate, initiative.slug AS slug
      ORDER BY sortDate DESC, slug, initiativeId LIMIT $count`,
    params: {
      ...dimensionParams(release, question),
      count: page.count,
      afterDate: page.after?.[0] ?? null,
      afterSlug: page.after?.[1] ?? null,
    },
    row: HoleRow,
  };
}

const GROUP_COLUMNS = {
  key: z.string().nullable(),
  initiatives: z.number(),
  sources: z.number(),
  first: z.string().nullable(),
  last: z.string().nullable(),
};

const CoverageRow = z.object(GROUP_COLUMNS);
export type CoverageRow = z.infer<typeof CoverageRow>;

const GROUPED = `count(DISTINCT initiative.id) AS initiatives, count(DISTINCT sourceId) AS sources,
             min(initiative.date) AS first, max(initiative.date) AS last`;

/** The initiatives of each key of a dimension and the sources that their rows cite; in no order. */
export function coverageByKey(
  release: Release,
  question: DimensionQuestion,
  dimension: Dimension,
): CypherQuery<CoverageRow> {
  return {
    name: 'coverageByKey',
    cypher: `
      ${scopeOf(question)}
      WITH initiative, ${keysOf(dimension, question)} AS keys
      ${unwound('keys', 'key')} UNWIND initiative.sourceIds AS sourceId
      RETURN key, ${GROUPED}`,
    params: dimensionParams(release, question),
    row: CoverageRow,
  };
}

/** Likewise by the language of the sources; null: not known. */
export function coverageByLanguage(
  release: Release,
  question: DimensionQuestion,
): CypherQuery<CoverageRow> {
  return {
    name: 'coverageByLanguage',
    cypher: `
      ${scopeOf(question)}
      MATCH (initiative)-[:STATED_IN]->(source:Source)
      WITH initiative, source.id AS sourceId, source.language AS key
      RETURN key, ${GROUPED}`,
    params: dimensionParams(release, question),
    row: CoverageRow,
  };
}

const ParticipationCountRow = z.object({ participations: z.number(), inferred: z.number() });
export type ParticipationCountRow = z.infer<typeof ParticipationCountRow>;

/** The statements of the pair’s own data set that somebody took part, and those of them that an editor's rule added. */
export function participationCounts(
  release: Release,
  question: DimensionQuestion,
): CypherQuery<ParticipationCountRow> {
  return {
    name: 'participationCounts',
    cypher: `
      ${scopeOf(question)}
      MATCH (initiative)<-[part:TOOK_PART_IN]-()
      WHERE ${inDataset('part')}
      RETURN count(part) AS participations, count(part.inferred) AS inferred`,
    params: dimensionParams(release, question),
    row: ParticipationCountRow,
  };
}

function columnsOf<Name extends string>(conditions: Readonly<Record<Name, string>>) {
  const names = Object.keys(conditions) as Name[];
  return Object.fromEntries(names.map((name) => [name, z.number()])) as Record<Name, z.ZodNumber>;
}
