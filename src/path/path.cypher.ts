import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { INITIATIVE_FILTER, initiativeParams } from '../tie/filter.cypher.js';
import type { Filter } from '../tie/tie-question.js';

/** Which initiatives may link two actors. */
export interface LinkRule {
  readonly filter: Filter;
  /** Initiatives with more parties, countries included, link nobody. Null: any number. */
  readonly maxParties: number | null;
}

const MAY_LINK = `${INITIATIVE_FILTER}
        AND ($maxParties IS NULL OR initiative.partyCount <= $maxParties)`;

function linkParams(
  release: Release,
  actorIds: readonly string[],
  { filter, maxParties }: LinkRule,
) {
  return { actorKeys: release.keys(actorIds), ...initiativeParams(filter), maxParties };
}

const LinkRow = z.object({
  initiativeId: z.string(),
  /** Which of the actors asked about are parties of it, sorted. */
  fromIds: z.array(z.string()),
  /** Every actor that is a party of it, sorted. */
  actorIds: z.array(z.string()),
});
export type LinkRow = z.infer<typeof LinkRow>;

/** The initiatives that these actors are parties of and that may link them to others. */
export function linksOfActors(
  release: Release,
  actorIds: readonly string[],
  rule: LinkRule,
): CypherQuery<LinkRow> {
  return {
    name: 'linksOfActors',
    cypher: `
      UNWIND $actorKeys AS actorKey
      MATCH (actor:Record {key: actorKey})
      MATCH (actor)-[:LINKS]->(initiative)
      WHERE ${MAY_LINK}
      WITH initiative, actor.id AS fromId ORDER BY fromId
      WITH initiative, collect(fromId) AS fromIds
      CALL (initiative) {
        MATCH (initiative)<-[:LINKS]-(other)
        WITH other.id AS actorId ORDER BY actorId
        RETURN collect(actorId) AS actorIds
      }
      RETURN initiative.id AS initiativeId, fromIds, actorIds
      ORDER BY initiativeId`,
    params: linkParams(release, actorIds, rule),
    row: LinkRow,
  };
}

const UndatedRow = z.object({ undated: z.number() });
export type UndatedRow = z.infer<typeof UndatedRow>;

/** How many initiatives would link any of these actors with another one but for the period: they have no date. */
export function undatedLinks(
  release: Release,
  actorIds: readonly string[],
  rule: LinkRule,
): CypherQuery<UndatedRow> {
  const ofAnyDate = { ...rule, filter: { ...rule.filter, period: null } };
  return {
    name: 'undatedLinks',
    cypher: `
      UNWIND $actorKeys AS actorKey
      MATCH (actor:Record {key: actorKey})
      MATCH (actor)-[:LINKS]->(initiative)
      WHERE ${MAY_LINK} AND initiative.sortDate = ''
      MATCH (initiative)<-[:LINKS]-(other)
      WHERE other.id <> actor.id
      RETURN count(DISTINCT initiative.id) AS undated`,
    params: linkParams(release, actorIds, ofAnyDate),
    row: UndatedRow,
  };
}
