import type { GapInput } from './gap-input.js';
import { rounded, sumOfKnown } from './gap-score.js';
import { quotientAt } from './quotients.js';
import type { FigureLevel, StrengthFigure } from './size-figures.js';

/** What stands for the size of a sector in a region. */
export interface SpecialisationView {
  readonly value: number;
  readonly unit: string;
  readonly measure: string;
  readonly year: number | null;
  readonly figureLevel: FigureLevel;
  readonly figureOf: string;
  readonly share: number;
  readonly locationQuotient: number | null;
  readonly figures: readonly StrengthFigure[];
}

/** Null: no figure of the region stands for the size of the sector. */
export function specialisationAt(
  input: GapInput,
  side: 'left' | 'right',
  region: number,
  sector: number,
): SpecialisationView | null {
  const sizes = input[side].sizes?.[sector];
  const figures = sizes?.figures[region] ?? [];
  const [figure] = figures;
  if (sizes === undefined || sizes.level === null || figure === undefined) return null;
  const value = sizes.values[region] as number;
  const national = sumOfKnown(sizes.values);
  const quotient = quotientAt(input[side], region, sector);
  return {
    value,
    unit: figure.unit,
    measure: figure.measure,
    year: figure.year,
    figureLevel: sizes.level,
    figureOf: sizes.of ?? '',
    // Of a sector that no region has anything of, nothing.
    share: national === 0 ? 0 : rounded(value / national),
    locationQuotient: quotient === null || !Number.isFinite(quotient) ? null : rounded(quotient),
    figures,
  };
}
