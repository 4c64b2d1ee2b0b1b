import { compareText } from '../vocabulary.js';
import { roundedToSixDecimals } from './numbers.js';
import type { GapCell } from './score.js';
import type { GapStatus } from './status.js';

/**
 * Readings of gap.md: a quotient that is not known is not "at least 1"; where a profile of either
 * side has no `total` the filter is off for both.
 */
export type RankedListQuestion = {
  readonly perRegion?: number;
  readonly bothSpecialised?: boolean;
  readonly first?: number;
};

/** "The list holds OPPORTUNITY, UNDER_REALISED and FADED." */
const LISTED: readonly GapStatus[] = ['OPPORTUNITY', 'UNDER_REALISED', 'FADED'];

/** "Walk down by G, ties by left, right, sector id", at most `perRegion` of a region. */
export function rankedGaps(
  cells: readonly GapCell[],
  { perRegion = 3, bothSpecialised = true, first = Number.POSITIVE_INFINITY }: RankedListQuestion,
): GapCell[] {
  const rowsOf = new Map<string, number>();
  const list: GapCell[] = [];
  const candidates = cells
    .filter(({ status }) => LISTED.includes(status))
    .filter((cell) => !bothSpecialised || isBothSpecialised(cell));
  for (const cell of candidates.sort(compareGaps)) {
    const ends = [cell.leftId, cell.rightId];
    if (ends.some((region) => (rowsOf.get(region) ?? 0) >= perRegion)) continue;
    for (const region of ends) rowsOf.set(region, (rowsOf.get(region) ?? 0) + 1);
    list.push(cell);
    if (list.length >= first) break;
  }
  return list;
}

/** "On both sides LQ ≥ 1." */
export function isBothSpecialised({ lqLeft, lqRight }: GapCell): boolean {
  return [lqLeft, lqRight].every((each) => each !== null && roundedToSixDecimals(each) >= 1);
}

function compareGaps(left: GapCell, right: GapCell): number {
  return (
    roundedToSixDecimals(right.gap ?? 0) - roundedToSixDecimals(left.gap ?? 0) ||
    compareText(left.leftId, right.leftId) ||
    compareText(left.rightId, right.rightId) ||
    compareText(left.sectorId, right.sectorId)
  );
}
