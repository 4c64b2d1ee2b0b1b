import type { GraphSnapshot, Release, ReleaseInfo } from '../graph/graph-store.js';
import { KINDS } from '../record/kind.js';
import {
  type ChangeRow,
  changesAfter,
  type KnownReleaseRow,
  knownReleases,
  versionsByRank,
} from './change.cypher.js';
import { type Versions, versionChanges } from './record-changes.js';

// Half a year of weekly imports; what each of them changed is carried along in every later release.
export const EARLIER_RELEASES = 26;

const READ_ROWS = 5_000;

/** What a release knows of those before it. */
export interface History {
  /** Itself included, oldest first. */
  readonly releases: readonly KnownReleaseRow[];
  /** What each but the oldest of them changed, by release, then id. */
  readonly changes: readonly ChangeRow[];
}

/** The history of the next release; without a current one, or one that cannot be read, it begins with the next. */
export async function nextHistory(
  current: GraphSnapshot | null,
  next: ReleaseInfo,
  versions: Versions,
): Promise<History> {
  const itself = { ...next, counts: JSON.stringify(next.counts) };
  if (current === null) return { releases: [itself], changes: [] };
  const known = await current.read(knownReleases(current.release));
  const earlier = known.slice(-EARLIER_RELEASES);
  const oldest = earlier[0]?.number ?? current.release.number;
  const carried = await current.read(changesAfter(current.release, oldest));
  const own = versionChanges(await readVersions(current), versions);
  return {
    releases: [...earlier, itself],
    changes: [...carried, ...own.map((change) => ({ number: next.number, ...change }))],
  };
}

/** What every record of a release says. */
export async function readVersions(snapshot: GraphSnapshot): Promise<Versions> {
  const versions = new Map<string, string>();
  for (const kind of KINDS) {
    const total = snapshot.release.counts[kind] ?? 0;
    for (let from = 0; from < total; from += READ_ROWS) {
      const count = Math.min(READ_ROWS, total - from);
      const rows = await snapshot.read(versionsByRank(snapshot.release, kind, from, count));
      for (const { id, version } of rows) versions.set(id, version);
    }
  }
  return versions;
}

/** A known release as the API shows it. */
export function releaseInfoOf({ counts, ...stated }: KnownReleaseRow): ReleaseInfo {
  return { ...stated, counts: JSON.parse(counts) as Release['counts'] };
}
