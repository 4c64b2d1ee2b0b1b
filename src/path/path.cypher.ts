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

const InitiativeOfActorRow = z.object({ actorId: z.string(), initiativeId: z.string() });
export type InitiativeOfActorRow = z.infer<typeof InitiativeOfActorRow>;

/** The initiatives that each of these actors is a party of and that may link it to others. */
export function linkingInitiatives(
  release: Release,
  actorIds: readonly string[],
  rule: LinkRule,
): CypherQuery<InitiativeOfActorRow> {
  return {
    name: 'linkingInitiatives',
    cypher: `
      UNWIND $actorKeys AS actorKey
      MATCH (actor:Record {key: actorKey})
      MATCH (actor)-[:LINKS]->(initiative)
      WHERE ${MAY_LINK}
      RETURN actor.id AS actorId, initiative.id AS initiativeId
      ORDER BY initiativeId, actorId`,
    params: linkParams(release, actorIds, rule),
    row: InitiativeOfActorRow,
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

const ActorOfInitiativeRow = z.object({ initiativeKey: z.string(), actorId: z.string() });
export type ActorOfInitiativeRow = z.infer<typeof ActorOfInitiativeRow>;

/** Every actor that is a party of these initiatives. */
export function linkedActors(
  release: Release,
  initiativeIds: readonly string[],
): CypherQuery<ActorOfInitiativeRow> {
  return {
    name: 'linkedActors',
    cypher: `
      UNWIND $initiativeKeys AS initiativeKey
      MATCH (initiative:Record {key: initiativeKey})
      MATCH (initiative)<-[:LINKS]-(actor)
      RETURN initiativeKey, actor.id AS actorId
      ORDER BY initiativeKey, actorId`,
    params: { initiativeKeys: release.keys(initiativeIds) },
    row: ActorOfInitiativeRow,
  };
}
