import { allUnits } from '../places.js';
import type { DataRecord } from '../record.js';
import { divisionOf, sectionOfMost } from './nace.js';
import { addTo, meanOf, sumOf } from './numbers.js';
import { type ChosenFigures, chosenFigures, isFirstOfItsCode } from './profile.js';
import { naceCodesOfSectors, servedSectors } from './sectors.js';

/**
 * Readings of gap.md: "for a sector take the first that exists" chooses one level for a sector and
 * side, the first that any region has (mixed levels would make shares of unlike things); several
 * OWN rows of a region and sector are summed, each code once; a sector without codes of its own has no DIVISION and
 * no SECTION; a size that is below zero even when smoothed is a share of nothing; where no size of a sector is above zero
 * every share is 0 (a figure is on record), and there is no quotient.
 */
export type FigureLevel = 'OWN' | 'DIVISION' | 'PARENT' | 'SECTION';

type ByRegion = ReadonlyMap<string, number>;

type SectorFigures = {
  readonly level: FigureLevel | null;
  /** As the files state them: x. */
  readonly sizes: ByRegion;
  /** σ: "(x_is + 0.05·mean_i x_·s) / Σ_i (…)". */
  readonly shares: ByRegion;
  /** Balassa's, unshrunk: share of the sector over share of the economy. */
  readonly quotients: ByRegion;
};

export type SideFigures = {
  readonly ofSector: (sector: string) => SectorFigures;
  readonly hasTotal: boolean;
  readonly hasAny: boolean;
};

const NONE: ByRegion = new Map();
const UNKNOWN: SectorFigures = { level: null, sizes: NONE, shares: NONE, quotients: NONE };

export function figuresOfSide(
  record: DataRecord,
  country: string,
  shareSmoothing: number,
): SideFigures {
  const chosen = chosenFigures(record, country);
  const codesOf = naceCodesOfSectors(record);
  const regions = allUnits(record, country, 'REGION');
  const economy = chosen.total === null ? NONE : plainShares(chosen.total);
  const bySector = new Map(
    servedSectors(record).all.map((sector) => {
      const { level, sizes } = firstLevel(record, regions, chosen, sector, codesOf);
      const quotients = quotientsOf(plainShares(sizes), economy);
      return [sector, { level, sizes, shares: smoothedShares(sizes, shareSmoothing), quotients }];
    }),
  );
  return {
    ofSector: (sector) => bySector.get(sector) ?? UNKNOWN,
    hasTotal: chosen.total !== null,
    hasAny: [...bySector.values()].some(({ shares }) => shares.size > 0),
  };
}

function firstLevel(
  record: DataRecord,
  regions: readonly string[],
  chosen: ChosenFigures,
  sector: string,
  codesOf: ReadonlyMap<string, readonly string[]>,
): { level: FigureLevel | null; sizes: ByRegion } {
  const codes = codesOf.get(sector) ?? [];
  const levels: readonly (readonly [FigureLevel, () => ByRegion])[] = [
    ['OWN', () => ownSizes(chosen, sector)],
    ['DIVISION', () => divisionSizes(regions, chosen, codes)],
    ['PARENT', () => parentSizes(record, chosen, sector)],
    ['SECTION', () => sectionSizes(chosen, codes)],
  ];
  for (const [level, read] of levels) {
    const sizes = read();
    if (sizes.size > 0) return { level, sizes };
  }
  return { level: null, sizes: NONE };
}

function ownSizes({ own }: ChosenFigures, sector: string): ByRegion {
  const sizes = new Map<string, number>();
  for (const { region, value } of own
    .filter((each) => each.sector === sector)
    .filter(isFirstOfItsCode)) {
    addTo(sizes, region, value);
  }
  return sizes;
}

/** "All two-digit divisions of its NACE codes exist; sum." */
function divisionSizes(
  regions: readonly string[],
  { division }: ChosenFigures,
  codes: readonly string[],
): ByRegion {
  const divisions = [...new Set(codes.map(divisionOf))].sort();
  if (divisions.length === 0) return NONE;
  const figures = divisions.map((each) => sizesOfCode(division, new RegExp(`^[A-Z]?${each}$`)));
  const complete = regions.filter((region) => figures.every((sizes) => sizes.has(region)));
  return new Map(
    complete.map((region) => [region, sumOf(figures.map((sizes) => sizes.get(region) ?? 0))]),
  );
}

/** "Nearest ancestor with OWN." */
function parentSizes(record: DataRecord, chosen: ChosenFigures, sector: string): ByRegion {
  const parent = record.parentOfSector.get(sector) ?? null;
  if (parent === null) return NONE;
  const sizes = ownSizes(chosen, parent);
  return sizes.size > 0 ? sizes : parentSizes(record, chosen, parent);
}

function sectionSizes({ section }: ChosenFigures, codes: readonly string[]): ByRegion {
  const letter = sectionOfMost(codes);
  return letter === null ? NONE : sizesOfCode(section, new RegExp(`^${letter}$`));
}

/** "Read by `classification`, whatever sector the row is filed under." */
function sizesOfCode(figures: ChosenFigures['section'], code: RegExp): ByRegion {
  const sizes = new Map<string, number>();
  for (const figure of figures) {
    if (code.test(figure.code) && !sizes.has(figure.region)) sizes.set(figure.region, figure.value);
  }
  return sizes;
}

function plainShares(sizes: ByRegion): ByRegion {
  const sum = sumOf(sizes.values());
  return sum === 0 ? NONE : new Map([...sizes].map(([region, size]) => [region, size / sum]));
}

function smoothedShares(sizes: ByRegion, smoothing: number): ByRegion {
  const mean = meanOf([...sizes.values()]);
  const smoothed = new Map(
    [...sizes].map(([region, size]) => [region, Math.max(size + smoothing * mean, 0)]),
  );
  const sum = sumOf(smoothed.values());
  return new Map([...smoothed].map(([region, size]) => [region, sum === 0 ? 0 : size / sum]));
}

function quotientsOf(ofSector: ByRegion, ofEconomy: ByRegion): ByRegion {
  const quotients = new Map<string, number>();
  for (const [region, share] of ofSector) {
    const economy = ofEconomy.get(region) ?? 0;
    if (economy > 0) quotients.set(region, share / economy);
  }
  return quotients;
}
