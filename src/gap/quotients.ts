import type { GapInput, GapSide } from './gap-input.js';
import { locationQuotient } from './gap-score.js';

/** Location quotient of a region in a sector; NaN where not known, null where the profile has no total. */
export function quotientAt(side: GapSide, position: number, sector: number): number | null {
  if (side.totals === null || side.sizes === null) return null;
  const values = side.sizes[sector]?.values ?? new Float64Array();
  const [size, total] = [values[position] ?? Number.NaN, side.totals[position] ?? Number.NaN];
  return locationQuotient(size, values, total, side.totals);
}

/**
 * Whether “both strong” can be told at all: each side has a quotient of some region in some sector. Without one the filter
 * would leave nothing of a ranking that there is.
 */
export function hasQuotients({ left, right, sectors }: GapInput): boolean {
  return [left, right].every((side) =>
    side.regions.some((_, region) =>
      sectors.some((__, sector) => Number.isFinite(quotientAt(side, region, sector) ?? Number.NaN)),
    ),
  );
}
