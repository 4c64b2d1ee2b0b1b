import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { EVIDENCE_FILTER, evidenceParams } from './filter.cypher.js';
import { AFTER_PLACE, type InitiativePage, pageParams } from './tie.cypher.js';
import type { Filter } from './tie-question.js';

const EvidenceRow = z.object({
  tieId: z.string(),
  initiativeId: z.string(),
  slug: z.string(),
  sortDate: z.string(),
  n: z.number(),
  spread: z.boolean(),
  aPartyIds: z.array(z.string()),
  bPartyIds: z.array(z.string()),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** Of each tie, its newest evidence behind the place; undated last, then slug. At most `count` a tie. */
export function evidenceOfTies(
  release: Release,
  tieIds: readonly string[],
  filter: Filter,
  page: InitiativePage,
): CypherQuery<EvidenceRow> {
  return {
    name: 'evidenceOfTies',
    cypher: `
      UNWIND $tieKeys AS tieKey
      MATCH (tie:Record {key: tieKey})
      CALL (tie) {
        MATCH (tie)-[evidence:EVIDENCED_BY]->(initiative)
        WHERE ${EVIDENCE_FILTER} AND ${AFTER_PLACE}
        RETURN initiative.id AS initiativeId, initiative.slug AS slug, initiative.sortDate AS sortDate,
               evidence.n AS n, evidence.spread AS spread,
               evidence.aPartyIds AS aPartyIds, evidence.bPartyIds AS bPartyIds
        ORDER BY sortDate DESC, slug, initiativeId LIMIT $count
      }
      RETURN tie.id AS tieId, initiativeId, slug, sortDate, n, spread, aPartyIds, bPartyIds
      ORDER BY tieId, sortDate DESC, slug, initiativeId`,
    params: { tieKeys: release.keys(tieIds), ...evidenceParams(filter), ...pageParams(page) },
    row: EvidenceRow,
  };
}

const TieSectorRow = z.object({ tieId: z.string(), sectorId: z.string() });
export type TieSectorRow = z.infer<typeof TieSectorRow>;

/** The sectors that rows of the evidence name, each once a tie. */
export function sectorsOfTies(
  release: Release,
  tieIds: readonly string[],
  filter: Filter,
): CypherQuery<TieSectorRow> {
  return tieSectors('sectorsOfTies', 'sectorIds', release, tieIds, filter);
}

/** Those and every sector above them: what the evidence concerns. */
export function sectorsConcernedByTies(
  release: Release,
  tieIds: readonly string[],
  filter: Filter,
): CypherQuery<TieSectorRow> {
  return tieSectors('sectorsConcernedByTies', 'concernIds', release, tieIds, filter);
}

function tieSectors(
  name: string,
  property: 'sectorIds' | 'concernIds',
  release: Release,
  tieIds: readonly string[],
  filter: Filter,
): CypherQuery<TieSectorRow> {
  return {
    name,
    cypher: `
      UNWIND $tieKeys AS tieKey
      MATCH (tie:Record {key: tieKey})
      MATCH (tie)-[evidence:EVIDENCED_BY]->(initiative)
      WHERE ${EVIDENCE_FILTER}
      UNWIND initiative.${property} AS sectorId
      RETURN DISTINCT tie.id AS tieId, sectorId
      ORDER BY tieId, sectorId`,
    params: { tieKeys: release.keys(tieIds), ...evidenceParams(filter) },
    row: TieSectorRow,
  };
}
