import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const SessionOfForumRow = z.object({
  forumId: z.string(),
  id: z.string(),
  slug: z.string(),
  sortDate: z.string(),
  date: z.string().nullable(),
  countryId: z.string().nullable(),
});
export type SessionOfForumRow = z.infer<typeof SessionOfForumRow>;

/** Every session of these forums with what the calendar judges, the country of its region where its row names none: newest first, undated last, then slug. */
export function sessionsToJudge(
  release: Release,
  forumIds: readonly string[],
): CypherQuery<SessionOfForumRow> {
  return {
    name: 'sessionsToJudge',
    cypher: `
      UNWIND $forumKeys AS forumKey
      MATCH (forum:Record {key: forumKey})
      MATCH (forum)<-[:OF]-(session:Session)
      CALL (session) {
        MATCH (session)-[:HELD_IN]->(region:Region)
        RETURN max(region.countryId) AS regionCountryId
      }
      RETURN forum.id AS forumId, session.id AS id, session.slug AS slug,
             session.sortDate AS sortDate, session.date AS date,
             coalesce(session.countryId, regionCountryId) AS countryId
      ORDER BY forumId, sortDate DESC, slug, id`,
    params: { forumKeys: release.keys(forumIds) },
    row: SessionOfForumRow,
  };
}
