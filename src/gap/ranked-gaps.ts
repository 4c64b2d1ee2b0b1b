import type { Pair } from '../release/check-pair.js';
import { listOfPair } from '../release/list-of-pair.js';
import type { RowOrder } from '../shared/row-page.js';
import { turnTaker } from '../shared/take-turns.js';
import type { GapCalculation } from './gap-calculations.js';
import { topCount } from './gap-input.js';
import { GapRow } from './gap-row.js';
import { GAP_STATUSES, type GapStatus, RANKED } from './gap-status.js';
import { cellIndex } from './gather-evidence.js';
import { sortInTurns } from './sort-in-turns.js';

export type GapOrder = 'GAP' | 'EXPECTED' | 'LONGEST_AGO';
export type Touch = 'WHOLE' | 'IN_PART' | 'NONE';

/** Which rows a list holds. Null: no such condition. */
export interface GapSelection {
  readonly level: 'CELL' | 'PAIR';
  readonly list: 'TOP' | 'ALL';
  readonly left: ReadonlySet<number> | null;
  readonly right: ReadonlySet<number> | null;
  readonly sectors: ReadonlySet<number> | null;
  readonly statuses: readonly GapStatus[] | null;
  readonly isBothSpecialised: boolean;
  readonly touched: ReadonlySet<Touch> | null;
  /** At most so many rows of a region of either side. */
  readonly perRegion: number | null;
  readonly order: GapOrder;
}

// Rows looked at before others have their turn, if it is time.
const BETWEEN_TURNS = 256;

/** The rows of a list, in its order. */
export async function rankedGaps(
  calculation: GapCalculation,
  pair: Pair,
  selection: GapSelection,
  touchOf: (row: GapRow) => Touch,
): Promise<GapRow[]> {
  const { statuses, touched, isBothSpecialised, perRegion } = selection;
  const takeTurn = turnTaker();
  const rows: GapRow[] = [];
  let looked = 0;
  for (const row of rowsOf(calculation, pair, selection, statuses ?? RANKED)) {
    looked += 1;
    if (looked % BETWEEN_TURNS === 0) await takeTurn();
    if (isBothSpecialised && row.bothSpecialised !== true) continue;
    if (touched === null || touched.has(touchOf(row))) rows.push(row);
  }
  const sorted = await sortInTurns(rows, gapOrder(pair, selection), takeTurn);
  return perRegion === null ? sorted : atMost(sorted, perRegion);
}

function* rowsOf(
  calculation: GapCalculation,
  pair: Pair,
  { level, list, left, right, sectors }: GapSelection,
  wanted: readonly GapStatus[],
): Generator<GapRow> {
  const { input } = calculation.model;
  const { scored, statuses } = level === 'PAIR' ? calculation.pairs : calculation.cells;
  const isWanted = GAP_STATUSES.map((status) => wanted.includes(status));
  const served = list === 'TOP' ? topCount(input) : input.sectors.length;
  const columns = level === 'PAIR' ? [null] : [...(sectors ?? Array(served).keys())];
  for (const i of left ?? input.left.regions.keys()) {
    for (const j of right ?? input.right.regions.keys()) {
      for (const sector of columns) {
        const at = cellIndex(scored.grid, i, j, sector ?? 0);
        if (!isWanted[statuses[at] as number]) continue;
        yield new GapRow(calculation, pair, { left: i, right: j, sector });
      }
    }
  }
}

/** The order of a list; equal rows by left, right and sector id. */
export function gapOrder(
  pair: Pair,
  { level, order }: Pick<GapSelection, 'level' | 'order'>,
): RowOrder<GapRow> {
  const list = listOfPair(`gaps:${level}:${order}`, pair);
  return { list, keyOf: (row) => orderKey(row, order), parts: 4 };
}

function orderKey(row: GapRow, order: GapOrder): (string | number)[] {
  const ids = [row.leftId, row.rightId, row.sectorId ?? ''];
  if (order === 'GAP') return [-(row.gap ?? -1), ...ids];
  if (order === 'EXPECTED') return [-(row.expected ?? -1), ...ids];
  return [row.lastYear ?? 10_000, ...ids];
}

/** Walks down and leaves out a row where either region has had its number: not always the same region. */
function atMost(rows: readonly GapRow[], perRegion: number): GapRow[] {
  const taken = new Map<string, number>();
  return rows.filter(({ leftId, rightId }) => {
    const [left, right] = [taken.get(leftId) ?? 0, taken.get(rightId) ?? 0];
    if (left >= perRegion || right >= perRegion) return false;
    taken.set(leftId, left + 1);
    taken.set(rightId, right + 1);
    return true;
  });
}
