import { z } from 'zod';
import type { CypherQuery, CypherValue, Release } from '../graph/graph-store.js';
import { BASES } from '../initiative/basis.js';
import { UNPLACED_REASONS } from '../initiative/derive-reach.js';
import {
  EVIDENCE_FILTER,
  evidenceParams,
  KIND_FILTER,
  kindParams,
  PERIOD_FILTER,
  periodParams,
  sideParams,
  unitFilter,
} from './filter.cypher.js';
import { scopeIds } from './tie-id.js';
import { type Filter, isLeftA, type TieQuestion } from './tie-question.js';

/** What the strength and the dates of a pair depend on. */
const GROUP_COLUMNS = {
  basis: z.enum(BASES),
  status: z.string().nullable(),
  n: z.number(),
  count: z.number(),
  dated: z.number(),
  first: z.string().nullable(),
  last: z.string().nullable(),
};

const GROUPED = `initiative.basis AS basis, initiative.status AS status, n, count(*) AS count,
             count(initiative.date) AS dated, min(initiative.date) AS first, max(initiative.date) AS last`;

const TieGroupRow = z.object({
  part: z.literal('TIE'),
  leftId: z.string(),
  rightId: z.string(),
  ...GROUP_COLUMNS,
});
export type TieGroupRow = z.infer<typeof TieGroupRow>;

const PlacementRow = z.object({
  part: z.literal('PLACEMENT'),
  /** Null: the side has a unit at its level. */
  leftReason: z.enum(UNPLACED_REASONS).nullable(),
  rightReason: z.enum(UNPLACED_REASONS).nullable(),
  /** Initiatives that join both sides and pass the filter, whatever their date. */
  count: z.number(),
  dated: z.number(),
  /** Of these, in the period; all of them where none is asked for. */
  inPeriod: z.number(),
});
export type PlacementRow = z.infer<typeof PlacementRow>;

const TieAnswerRow = z.discriminatedUnion('part', [TieGroupRow, PlacementRow]);
export type TieAnswerRow = z.infer<typeof TieAnswerRow>;

/**
 * The evidence of every pair of units, counted by what its strength depends on; and, of all initiatives that join the
 * two sides, how many the levels hold and why not the others. One statement, since every answer needs both and each
 * round trip costs as much as the answer. No order: pure code sorts ties.
 */
export function tieAnswer(release: Release, question: TieQuestion): CypherQuery<TieAnswerRow> {
  const { left, right, filter } = question;
  const held = heldColumns(question);
  return {
    name: 'tieAnswer',
    cypher: `
      UNWIND $scopeKeys AS scopeKey
      MATCH (scope:Record {key: scopeKey})
      MATCH (scope)-[held:HOLDS]->(initiative)
      WHERE ${held.leftCount} > 0 AND ${held.rightCount} > 0 AND ${KIND_FILTER} AND ${PERIOD_FILTER}
      WITH DISTINCT initiative, ${held.leftCount} + ${held.rightCount} AS n
      MATCH (initiative)-[reachedLeft:REACHES_${left.level}]->(leftUnit)
      WHERE reachedLeft.sideId = $leftCountryId AND ${reachedFilter('left', 'reachedLeft', 'leftUnit')}
      MATCH (initiative)-[reachedRight:REACHES_${right.level}]->(rightUnit)
      WHERE reachedRight.sideId = $rightCountryId AND ${reachedFilter('right', 'reachedRight', 'rightUnit')}
      RETURN 'TIE' AS part, leftUnit.id AS leftId, rightUnit.id AS rightId, ${GROUPED},
             null AS leftReason, null AS rightReason, null AS inPeriod
      UNION ALL
      ${placed(question)}
      RETURN 'PLACEMENT' AS part, null AS leftId, null AS rightId, null AS basis, null AS status,
             null AS n, count, dated, null AS first, null AS last, leftReason, rightReason, inPeriod`,
    params: { ...scopeParams(release, question), roles: filter.roles, ...sidesParams(question) },
    row: TieAnswerRow,
  };
}

/** The second part alone, for a pair whose evidence is counted otherwise. */
export function placements(release: Release, question: TieQuestion): CypherQuery<PlacementRow> {
  return {
    name: 'placements',
    cypher: `
      ${placed(question)}
      RETURN 'PLACEMENT' AS part, leftReason, rightReason, count, dated, inPeriod`,
    params: scopeParams(release, question),
    row: PlacementRow,
  };
}

/** Every initiative of the scopes that passes basis and status, counted by why the levels cannot hold it. */
function placed(question: TieQuestion): string {
  const { leftReason, rightReason } = heldColumns(question);
  return `UNWIND $scopeKeys AS scopeKey
      MATCH (scope:Record {key: scopeKey})
      MATCH (scope)-[held:HOLDS]->(initiative)
      WHERE ${KIND_FILTER}
      WITH DISTINCT initiative, ${leftReason} AS leftReason, ${rightReason} AS rightReason
      WITH leftReason, rightReason, count(*) AS count, count(initiative.date) AS dated,
           count(CASE WHEN ${PERIOD_FILTER} THEN 1 END) AS inPeriod`;
}

const UnplacedRow = z.object({
  initiativeId: z.string(),
  slug: z.string(),
  sortDate: z.string(),
  leftReason: z.enum(UNPLACED_REASONS).nullable(),
  rightReason: z.enum(UNPLACED_REASONS).nullable(),
});
export type UnplacedRow = z.infer<typeof UnplacedRow>;

/** Where a page of initiatives begins: behind this one. */
export interface InitiativePlace {
  readonly sortDate: string;
  readonly slug: string;
}

export interface InitiativePage {
  readonly count: number;
  /** Null: at the newest. */
  readonly after: InitiativePlace | null;
}

export const AFTER_PLACE = `
        ($afterSlug IS NULL OR initiative.sortDate < $afterDate
         OR (initiative.sortDate = $afterDate AND initiative.slug > $afterSlug))`;

/** Initiatives that join both sides and reach no pair at the levels: newest first, undated last, then slug. */
export function unplacedInitiatives(
  release: Release,
  question: TieQuestion,
  page: InitiativePage,
): CypherQuery<UnplacedRow> {
  const held = heldColumns(question);
  return {
    name: 'unplacedInitiatives',
    cypher: `
      UNWIND $scopeKeys AS scopeKey
      MATCH (scope:Record {key: scopeKey})
      MATCH (scope)-[held:HOLDS]->(initiative)
      WHERE (${held.leftCount} = 0 OR ${held.rightCount} = 0) AND ${KIND_FILTER} AND ${PERIOD_FILTER}
        AND ${AFTER_PLACE}
      WITH DISTINCT initiative, ${held.leftReason} AS leftReason, ${held.rightReason} AS rightReason
      RETURN initiative.id AS initiativeId, initiative.slug AS slug, initiative.sortDate AS sortDate,
             leftReason, rightReason
      ORDER BY sortDate DESC, slug, initiativeId LIMIT $count`,
    params: { ...scopeParams(release, question), ...pageParams(page) },
    row: UnplacedRow,
  };
}

const PairGroupRow = z.object({ tieKey: z.string(), ...GROUP_COLUMNS });
export type PairGroupRow = z.infer<typeof PairGroupRow>;

/** The evidence of given pairs, counted likewise; a pair without evidence has no row. */
export function pairGroups(
  release: Release,
  tieIds: readonly string[],
  filter: Filter,
): CypherQuery<PairGroupRow> {
  return {
    name: 'pairGroups',
    cypher: `
      UNWIND $tieKeys AS tieKey
      MATCH (tie:Record {key: tieKey})
      MATCH (tie)-[evidence:EVIDENCED_BY]->(initiative)
      WHERE ${EVIDENCE_FILTER}
      WITH tieKey, initiative, evidence.n AS n
      RETURN tieKey, ${GROUPED}`,
    params: { tieKeys: release.keys(tieIds), ...evidenceParams(filter) },
    row: PairGroupRow,
  };
}

function reachedFilter(side: 'left' | 'right', reached: string, unit: string): string {
  return `($roles IS NULL OR any(role IN ${reached}.roles WHERE role IN $roles)) AND ${unitFilter(side, unit)}`;
}

/** Columns of HOLDS: derived data is stored once a pair of countries, `A` being the one whose id sorts first. */
function heldColumns({ left, right }: TieQuestion) {
  const [leftSide, rightSide] = isLeftA(left, right) ? ['A', 'B'] : ['B', 'A'];
  const leftLevel = left.level.toLowerCase();
  const rightLevel = right.level.toLowerCase();
  return {
    leftCount: `held.${leftLevel}${leftSide}`,
    rightCount: `held.${rightLevel}${rightSide}`,
    leftReason: `held.${leftLevel}Reason${leftSide}`,
    rightReason: `held.${rightLevel}Reason${rightSide}`,
  };
}

/** One scope a sector or, where none is asked for, a basis. */
function scopeParams(release: Release, { left, right, filter }: TieQuestion) {
  const ids = scopeIds(left.countryId, right.countryId, filter);
  return { scopeKeys: release.keys(ids), ...kindParams(filter), ...periodParams(filter) };
}

function sidesParams({ left, right }: TieQuestion): Record<string, CypherValue> {
  return { ...sideParams('left', left), ...sideParams('right', right) };
}

export function pageParams({ count, after }: InitiativePage): Record<string, CypherValue> {
  return { count, afterDate: after?.sortDate ?? null, afterSlug: after?.slug ?? null };
}
