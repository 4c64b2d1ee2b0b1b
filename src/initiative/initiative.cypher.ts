import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import type { NumberedPage } from '../shared/page-loader.js';

const InitiativeOfRow = z.object({
  page: z.string(),
  id: z.string(),
  sortDate: z.string(),
  slug: z.string(),
});
export type InitiativeOfRow = z.infer<typeof InitiativeOfRow>;

// Before every date and every slug: where the first page begins. `~` sorts behind the digits of any date.
const LIST_START = ['~', '', ''] as const;

const AFTER_CURSOR = `(initiative.sortDate < wanted.sortDate
                 OR (initiative.sortDate = wanted.sortDate AND initiative.slug > wanted.slug))`;

/** Newest first, undated last, then slug: what each of these actors or countries is itself a party of, once. */
export function initiativesOfParties(
  release: Release,
  pages: readonly NumberedPage[],
  limit: number,
): CypherQuery<InitiativeOfRow> {
  return initiativesOf('initiativesOfParties', '-[:TOOK_PART_IN]->', release, pages, limit);
}

/** The same order: what any party that counts for the place takes part in. */
export function initiativesCountedForPlaces(
  release: Release,
  pages: readonly NumberedPage[],
  limit: number,
): CypherQuery<InitiativeOfRow> {
  const reaches = '<-[:REACHES_COUNTRY|REACHES_REGION|REACHES_DISTRICT]-';
  return initiativesOf('initiativesCountedForPlaces', reaches, release, pages, limit);
}

function initiativesOf(
  name: string,
  relationship: string,
  release: Release,
  pages: readonly NumberedPage[],
  limit: number,
): CypherQuery<InitiativeOfRow> {
  return {
    name,
    cypher: `
      UNWIND $pages AS wanted
      MATCH (unit:Record {key: wanted.key})
      CALL (unit, wanted) {
        MATCH (unit)${relationship}(initiative)
        WHERE ${AFTER_CURSOR}
        WITH DISTINCT initiative.id AS id, initiative.sortDate AS sortDate, initiative.slug AS slug
        RETURN id, sortDate, slug
        ORDER BY sortDate DESC, slug, id
        LIMIT $limit
      }
      RETURN wanted.page AS page, id, sortDate, slug
      ORDER BY page, sortDate DESC, slug, id`,
    params: { pages: pages.map((page) => pageParameter(release, page)), limit },
    row: InitiativeOfRow,
  };
}

const ParticipationOfRow = z.object({
  page: z.string(),
  actorId: z.string(),
  initiativeId: z.string(),
  sortDate: z.string(),
  slug: z.string(),
  role: z.string(),
  inferred: z.string().nullable(),
  sourceIds: z.array(z.string()),
});
export type ParticipationOfRow = z.infer<typeof ParticipationOfRow>;

/** Newest first, undated last, then slug, then role: the statements that these actors or countries took part. */
export function participationsOfActors(
  release: Release,
  pages: readonly NumberedPage[],
  limit: number,
): CypherQuery<ParticipationOfRow> {
  return {
    name: 'participationsOfActors',
    cypher: `
      UNWIND $pages AS wanted
      MATCH (actor:Record {key: wanted.key})
      CALL (actor, wanted) {
        MATCH (actor)-[part:TOOK_PART_IN]->(initiative)
        WHERE ${AFTER_CURSOR}
           OR (initiative.sortDate = wanted.sortDate AND initiative.slug = wanted.slug
               AND part.role > wanted.role)
        RETURN initiative.id AS initiativeId, initiative.sortDate AS sortDate,
               initiative.slug AS slug, part.role AS role, part.inferred AS inferred,
               part.sourceIds AS sourceIds
        ORDER BY sortDate DESC, slug, role
        LIMIT $limit
      }
      RETURN wanted.page AS page, actor.id AS actorId, initiativeId, sortDate, slug, role, inferred,
             sourceIds
      ORDER BY page, sortDate DESC, slug, role`,
    params: { pages: pages.map((page) => pageParameter(release, page)), limit },
    row: ParticipationOfRow,
  };
}

function pageParameter(release: Release, { page, parentId, after }: NumberedPage) {
  const [sortDate, slug, role = ''] = (after ?? LIST_START) as readonly string[];
  return { page, key: release.key(parentId), sortDate: sortDate ?? '', slug: slug ?? '', role };
}

const TotalRow = z.object({ id: z.string(), total: z.number() });
export type TotalRow = z.infer<typeof TotalRow>;

/** How many initiatives each is a party of; an unknown id has no row. */
export function initiativeTotalsOfParties(
  release: Release,
  ids: readonly string[],
): CypherQuery<TotalRow> {
  return {
    name: 'initiativeTotalsOfParties',
    cypher: `
      UNWIND $unitKeys AS unitKey
      MATCH (unit:Record {key: unitKey})
      CALL (unit) {
        MATCH (unit)-[:TOOK_PART_IN]->(initiative)
        RETURN count(DISTINCT initiative) AS total
      }
      RETURN unit.id AS id, total`,
    params: { unitKeys: release.keys(ids) },
    row: TotalRow,
  };
}

/** How many initiatives count for each of these places. */
export function initiativeTotalsOfPlaces(
  release: Release,
  ids: readonly string[],
): CypherQuery<TotalRow> {
  return {
    name: 'initiativeTotalsOfPlaces',
    cypher: `
      UNWIND $unitKeys AS unitKey
      MATCH (unit:Record {key: unitKey})
      WITH unit, COUNT { (unit)<-[:REACHES_COUNTRY|REACHES_REGION|REACHES_DISTRICT]-() } AS total
      RETURN unit.id AS id, total`,
    params: { unitKeys: release.keys(ids) },
    row: TotalRow,
  };
}

/** How many statements there are that each took part in something. */
export function participationTotals(
  release: Release,
  ids: readonly string[],
): CypherQuery<TotalRow> {
  return {
    name: 'participationTotals',
    cypher: `
      UNWIND $unitKeys AS unitKey
      MATCH (unit:Record {key: unitKey})
      WITH unit, COUNT { (unit)-[:TOOK_PART_IN]->() } AS total
      RETURN unit.id AS id, total`,
    params: { unitKeys: release.keys(ids) },
    row: TotalRow,
  };
}
