import type { GapStatus } from '../generated/graphql.js';

/**
 * The score, or what is expected, as a reader may see it. With NO_DATA there is none: smoothing makes a small number of
 * nobody named, and all that can be said is the status.
 */
export function shownFigure(status: GapStatus, figure: number | null): number | null {
  return status === 'NO_DATA' ? null : figure;
}
