import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { BASES } from '../initiative/basis.js';
import type { Level } from '../place/level.js';
import type { Pair } from '../release/check-pair.js';
import { scopeIds } from '../tie/tie-id.js';

const TyingRow = z.object({
  id: z.string(),
  slug: z.string(),
  basis: z.enum(['AGREEMENT', 'PROJECT']),
  status: z.string().nullable(),
  date: z.string().nullable(),
  sortDate: z.string(),
  /** First and last day that the date may mean. */
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  sectorIds: z.array(z.string()),
  concernIds: z.array(z.string()),
  /** The units of each side that it reaches, sorted. */
  leftIds: z.array(z.string()),
  rightIds: z.array(z.string()),
});
/** An agreement or a project with the units it ties: each left one with each right one. */
export type TyingRow = z.infer<typeof TyingRow>;

export interface Levels {
  readonly leftLevel: Level;
  readonly rightLevel: Level;
}

/**
 * Every agreement of the pair's data set, those that tie nobody included, and every agreement or project that joins the
 * two countries: newest first, undated last, then slug.
 */
export function agreementsAndProjects(
  release: Release,
  { leftId, rightId, dataset }: Pair,
  { leftLevel, rightLevel }: Levels,
): CypherQuery<TyingRow> {
  return {
    name: 'agreementsAndProjects',
    cypher: `
      UNWIND $listKeys AS listKey
      MATCH (initiative:Record {listKey: listKey})
      WHERE (initiative.basis = 'AGREEMENT' AND $dataset IN initiative.datasets)
         OR ($leftCountryId IN initiative.sideIds AND $rightCountryId IN initiative.sideIds)
      ${tying({ leftLevel, rightLevel })}`,
    params: {
      listKeys: ['agreement', 'project'].flatMap((kind) => listKeys(release, kind)),
      dataset,
      leftCountryId: leftId,
      rightCountryId: rightId,
    },
    row: TyingRow,
  };
}

/** Of these agreements the ones that are of the pair's data set or join the two countries. */
export function agreementsById(
  release: Release,
  { leftId, rightId, dataset }: Pair,
  levels: Levels,
  ids: readonly string[],
): CypherQuery<TyingRow> {
  return {
    name: 'agreementsById',
    cypher: `
      UNWIND $keys AS agreementKey
      MATCH (initiative:Record {key: agreementKey})
      WHERE initiative.basis = 'AGREEMENT' AND ($dataset IN initiative.datasets
         OR ($leftCountryId IN initiative.sideIds AND $rightCountryId IN initiative.sideIds))
      ${tying(levels)}`,
    params: { keys: release.keys(ids), dataset, leftCountryId: leftId, rightCountryId: rightId },
    row: TyingRow,
  };
}

/** The projects that are evidence of any of these ties. */
export function projectsOfTies(
  release: Release,
  { leftId, rightId }: Pair,
  levels: Levels,
  tieIds: readonly string[],
): CypherQuery<TyingRow> {
  return {
    name: 'projectsOfTies',
    cypher: `
      UNWIND $tieKeys AS tieKey
      MATCH (tie:Record {key: tieKey})
      MATCH (tie)-[:EVIDENCED_BY]->(initiative)
      WHERE initiative.basis = 'PROJECT'
      WITH DISTINCT initiative
      ${tying(levels)}`,
    params: { tieKeys: release.keys(tieIds), leftCountryId: leftId, rightCountryId: rightId },
    row: TyingRow,
  };
}

/** The units that an `initiative` ties, and what is judged by: newest first, undated last, then slug. */
function tying({ leftLevel, rightLevel }: Levels): string {
  return `${unitsOf('left', leftLevel)}
      ${unitsOf('right', rightLevel)}
      RETURN initiative.id AS id, initiative.slug AS slug, initiative.basis AS basis,
             initiative.status AS status, initiative.date AS date, initiative.sortDate AS sortDate,
             initiative.dateFrom AS dateFrom, initiative.dateTo AS dateTo,
             initiative.sectorIds AS sectorIds, initiative.concernIds AS concernIds,
             leftIds, rightIds
      ORDER BY sortDate DESC, slug, id`;
}

function unitsOf(side: 'left' | 'right', level: Level): string {
  return `CALL (initiative) {
        MATCH (initiative)-[reached:REACHES_${level}]->(unit)
        WHERE reached.sideId = $${side}CountryId
        WITH unit.id AS unitId ORDER BY unitId
        RETURN collect(unitId) AS ${side}Ids
      }`;
}

const JoiningRow = z.object({
  id: z.string(),
  slug: z.string(),
  basis: z.enum(BASES),
  date: z.string().nullable(),
  sortDate: z.string(),
  year: z.number().nullable(),
  concernIds: z.array(z.string()),
});
/** An initiative with a party of each of the two countries. */
export type JoiningRow = z.infer<typeof JoiningRow>;

/** All of them: newest first, undated last, then slug. */
export function joiningInitiatives(
  release: Release,
  { leftId, rightId }: Pair,
): CypherQuery<JoiningRow> {
  return {
    name: 'joiningInitiatives',
    cypher: `
      UNWIND $scopeKeys AS scopeKey
      MATCH (scope:Record {key: scopeKey})
      MATCH (scope)-[:HOLDS]->(initiative)
      RETURN initiative.id AS id, initiative.slug AS slug, initiative.basis AS basis,
             initiative.date AS date, initiative.sortDate AS sortDate, initiative.year AS year,
             initiative.concernIds AS concernIds
      ORDER BY sortDate DESC, slug, id`,
    params: {
      scopeKeys: release.keys(scopeIds(leftId, rightId)),
    },
    row: JoiningRow,
  };
}

const FieldRow = z.object({
  forumId: z.string(),
  sectorId: z.string(),
  kind: z.string(),
  note: z.string().nullable(),
  sourceIds: z.array(z.string()).readonly(),
});
/** A row that says a forum declared a sector as its field. */
export type FieldRow = z.infer<typeof FieldRow>;

/** What the forums of both countries declared, by forum, sector, then kind. */
export function fieldsOfForums(release: Release, { leftId, rightId }: Pair): CypherQuery<FieldRow> {
  return {
    name: 'fieldsOfForums',
    cypher: `
      MATCH (country:Record {key: $leftCountryKey})
      MATCH (country)<-[:BETWEEN]-(forum:Forum)
      WHERE $rightCountryId IN forum.countryIds
      MATCH (forum)-[declared:CONCERNS]->(sector:Sector)
      RETURN forum.id AS forumId, sector.id AS sectorId, declared.kind AS kind,
             declared.note AS note, declared.sourceIds AS sourceIds
      ORDER BY forumId, sectorId, kind`,
    params: { leftCountryKey: release.key(leftId), rightCountryId: rightId },
    row: FieldRow,
  };
}

function listKeys(release: Release, kind: string): string[] {
  const count = release.counts[kind] ?? 0;
  return Array.from({ length: count }, (_, rank) => release.key(`${kind}#${rank}`));
}
