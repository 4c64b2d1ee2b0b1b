import { orAbort } from '../graph/abort.js';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { KeptByRelease } from '../graph/kept-by-release.js';
import type { Pair } from '../release/check-pair.js';
import { type LastDatedRow, lastDatedDay } from '../release/last-dated-day.cypher.js';
import {
  agreementsAndProjects,
  type JoiningRow,
  joiningInitiatives,
  type Levels,
} from './follow-up.cypher.js';
import { FollowUps } from './what-followed.js';

// In pieces of a hundred bytes: 50 MB when full. The Italy-Russia record has 350 rows, and 270 pairs of regions.
const KEPT_PIECES = 500_000;
const PIECES_OF_ROW = 10;

// Half a kilobyte each: 25 MB when full.
const KEPT_ROWS = 50_000;

// Days, one a data set.
const KEPT_DAYS = 1_000;

/** What joins the two countries of a pair, and what followed: of the whole record, whatever is asked of it. */
export class KeptFollowUps {
  private readonly followed = new KeptByRelease<FollowUps>(KEPT_PIECES, piecesOf);
  private readonly joined = new KeptByRelease<readonly JoiningRow[]>(
    KEPT_ROWS,
    ({ length }) => length,
  );
  private readonly lastDays = new KeptByRelease<readonly LastDatedRow[]>(KEPT_DAYS);

  followUps(
    snapshot: GraphSnapshot,
    pair: Pair,
    levels: Levels,
    signal: AbortSignal | undefined,
  ): Promise<FollowUps> {
    const key = `${pairKey(pair)} ${levels.leftLevel} ${levels.rightLevel}`;
    const query = agreementsAndProjects(snapshot.release, pair, levels);
    const followUps = this.followed.of(snapshot, key, async () =>
      FollowUps.of(await snapshot.read(query)),
    );
    return orAbort(followUps, signal, query.name);
  }

  /** Newest first, undated last, then slug. */
  joining(
    snapshot: GraphSnapshot,
    pair: Pair,
    signal: AbortSignal | undefined,
  ): Promise<readonly JoiningRow[]> {
    const query = joiningInitiatives(snapshot.release, pair);
    const joining = this.joined.of(snapshot, pairKey(pair), () => snapshot.read(query));
    return orAbort(joining, signal, query.name);
  }

  /** Of the data set of the pair, as the gaps count from it. */
  async lastDatedDay(
    snapshot: GraphSnapshot,
    { dataset }: Pair,
    signal: AbortSignal | undefined,
  ): Promise<string | null> {
    const query = lastDatedDay(snapshot.release, dataset);
    const lastDays = this.lastDays.of(snapshot, dataset, () => snapshot.read(query));
    const [row] = await orAbort(lastDays, signal, query.name);
    return row?.lastDay ?? null;
  }
}

/** A row, and each pair of units that it ties. */
function piecesOf({ rows }: FollowUps): number {
  return rows.reduce(
    (sum, { leftIds, rightIds }) => sum + PIECES_OF_ROW + leftIds.length * rightIds.length,
    0,
  );
}

/** Names a pair as a question places it. */
export function pairKey({ leftId, rightId }: Pair): string {
  return `${leftId} ${rightId}`;
}
