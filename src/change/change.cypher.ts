import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const VersionRow = z.object({ id: z.string(), version: z.string() });
export type VersionRow = z.infer<typeof VersionRow>;

/** What the records at these positions of the list of their kind say, by id. */
export function versionsByRank(
  release: Release,
  kind: string,
  from: number,
  count: number,
): CypherQuery<VersionRow> {
  const ranks = Array.from({ length: count }, (_, offset) => from + offset);
  return {
    name: 'versionsByRank',
    cypher: `
      UNWIND $listKeys AS listKey
      MATCH (n:Record {listKey: listKey})
      RETURN n.id AS id, n.version AS version
      ORDER BY id`,
    params: { listKeys: ranks.map((rank) => release.key(`${kind}#${rank}`)) },
    row: VersionRow,
  };
}

const KnownReleaseRow = z.object({
  number: z.int(),
  contentHash: z.string(),
  importedAt: z.string(),
  counts: z.string(),
});
export type KnownReleaseRow = z.infer<typeof KnownReleaseRow>;

/** The releases that this one can be compared with, itself included, oldest first: at most as many as history.ts keeps. */
export function knownReleases(release: Release): CypherQuery<KnownReleaseRow> {
  return {
    name: 'knownReleases',
    cypher: `
      MATCH (known:KnownRelease)
      WHERE known.release = $release
      RETURN known.number AS number, known.contentHash AS contentHash,
             known.importedAt AS importedAt, known.counts AS counts
      ORDER BY number`,
    params: { release: release.number },
    row: KnownReleaseRow,
  };
}

const ChangeRow = z.object({
  number: z.int(),
  id: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type ChangeRow = z.infer<typeof ChangeRow>;

/** What each release after this number changed, oldest first. */
export function changesAfter(release: Release, since: number): CypherQuery<ChangeRow> {
  return {
    name: 'changesAfter',
    cypher: `
      MATCH (change:Change)
      WHERE change.release = $release AND change.number > $since
      RETURN change.number AS number, change.recordId AS id,
             change.before AS before, change.after AS after
      ORDER BY number, id`,
    params: { release: release.number, since },
    row: ChangeRow,
  };
}
