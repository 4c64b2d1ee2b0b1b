import type { Cooperation } from './cooperation.js';
import { roundedToSixDecimals, toTwelveDigits } from './numbers.js';
import type { Situation } from './situation.js';

/**
 * Readings of gap.md: c and E are compared after rounding to six decimals; P and the quantile after
 * rounding to twelve digits (a potential may be far below one); cooperation is evidence that enters
 * c, whatever its weight.
 */
export type GapStatus =
  | 'NO_DATA'
  | 'FADED'
  | 'UNDER_REALISED'
  | 'REALISED'
  | 'OPPORTUNITY'
  | 'WEAK_CASE';

export type NoDataReason = 'NO_FIGURE' | 'NOBODY_NAMED' | 'NEVER_WITH_OTHER_SIDE';

/** "By reason, the first that holds." */
export function noDataReason(cell: {
  readonly potential: number | null;
  readonly bothNamed: boolean;
  readonly activityLeft: number;
  readonly activityRight: number;
}): NoDataReason | null {
  if (cell.potential === null) return 'NO_FIGURE';
  if (!cell.bothNamed) return 'NOBODY_NAMED';
  const bothActive = cell.activityLeft !== 0 && cell.activityRight !== 0;
  return bothActive ? null : 'NEVER_WITH_OTHER_SIDE';
}

export function gapStatus(
  cell: {
    readonly reason: NoDataReason | null;
    readonly potential: number | null;
    readonly expected: number | null;
    readonly cooperation: Cooperation;
  },
  quantile: number | null,
  { year, constants }: Pick<Situation, 'year' | 'constants'>,
): GapStatus {
  const { potential, expected } = cell;
  if (cell.reason !== null || potential === null || expected === null) return 'NO_DATA';
  const { evidence, undated, lastYear, strength } = cell.cooperation;
  if (evidence > 0) {
    const age = undated > 0 || lastYear === null ? 0 : (year ?? lastYear) - lastYear;
    if (age > constants.fadedAfterYears) return 'FADED';
    const isUnder = roundedToSixDecimals(strength) < roundedToSixDecimals(expected);
    return isUnder ? 'UNDER_REALISED' : 'REALISED';
  }
  const isLarge = quantile !== null && toTwelveDigits(potential) >= toTwelveDigits(quantile);
  return isLarge ? 'OPPORTUNITY' : 'WEAK_CASE';
}
