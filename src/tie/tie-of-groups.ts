import type { Basis } from '../initiative/basis.js';
import type { TieGroupRow } from './tie.cypher.js';
import { type BasisWeights, strengthOf } from './tie-strength.js';

/** What all evidence of a pair that passes the filter adds up to. */
export interface TieSummary {
  readonly leftId: string;
  readonly rightId: string;
  readonly strength: number;
  readonly evidenceCount: number;
  readonly countByBasis: ReadonlyMap<Basis, number>;
  /** By status; null: initiatives whose table has no status. */
  readonly countByStatus: ReadonlyMap<string | null, number>;
  /** Smallest and largest date of the evidence; null: all of it undated. */
  readonly first: string | null;
  readonly last: string | null;
  readonly undated: number;
}

// A slice of rows that keeps the event loop free for less than about ten milliseconds.
const ROWS_A_TURN = 5_000;

/** One summary a pair, in no order. Gives way to other requests between slices of a long list. */
export async function tiesOfGroups(
  groups: readonly TieGroupRow[],
  weights: BasisWeights,
): Promise<TieSummary[]> {
  const byPair = new Map<string, TieGroupRow[]>();
  for (let start = 0; start < groups.length; start += ROWS_A_TURN) {
    if (start > 0) await nextTurn();
    for (const group of groups.slice(start, start + ROWS_A_TURN)) {
      const pair = `${group.leftId}|${group.rightId}`;
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [group]);
      else known.push(group);
    }
  }
  const ties: TieSummary[] = [];
  for (const pair of byPair.values()) {
    if (ties.length > 0 && ties.length % ROWS_A_TURN === 0) await nextTurn();
    ties.push(summaryOf(pair, weights));
  }
  return ties;
}

/** The rows of one pair, at least one. */
export function summaryOf(rows: readonly TieGroupRow[], weights: BasisWeights): TieSummary {
  const [{ leftId, rightId }] = rows as [TieGroupRow];
  const countByBasis = new Map<Basis, number>();
  const countByStatus = new Map<string | null, number>();
  let [evidenceCount, dated] = [0, 0];
  let [first, last]: [string | null, string | null] = [null, null];
  for (const row of rows) {
    evidenceCount += row.count;
    dated += row.dated;
    countByBasis.set(row.basis, (countByBasis.get(row.basis) ?? 0) + row.count);
    countByStatus.set(row.status, (countByStatus.get(row.status) ?? 0) + row.count);
    if (row.first !== null && (first === null || row.first < first)) first = row.first;
    if (row.last !== null && (last === null || row.last > last)) last = row.last;
  }
  return {
    leftId,
    rightId,
    strength: strengthOf(rows, weights),
    evidenceCount,
    countByBasis,
    countByStatus,
    first,
    last,
    undated: evidenceCount - dated,
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
