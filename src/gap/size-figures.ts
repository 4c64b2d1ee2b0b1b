import { divisionOf, mainSection } from '../sector/nace-sections.js';
import { ascending } from '../shared/ascending.js';
import { groupedBy } from '../shared/loader.js';

export const FIGURE_LEVELS = ['OWN', 'DIVISION', 'PARENT', 'SECTION'] as const;
export type FigureLevel = (typeof FIGURE_LEVELS)[number];

/** A figure of a region as a source states it. */
export interface StrengthFigure {
  readonly regionId: string;
  readonly sectorId: string;
  readonly measure: string;
  readonly year: number | null;
  readonly value: number;
  readonly unit: string;
  /** `NACE2:C10`: scheme and code; null: not stated. */
  readonly classification: string | null;
  readonly coverage: string;
  readonly sourceIds: readonly string[];
}

/** The data set's choice of what stands for size on a side. */
export interface ProfileRow {
  readonly figure: 'OWN' | 'DIVISION' | 'SECTION' | 'TOTAL';
  readonly measure: string;
  readonly year: number;
  readonly method: 'VALUE' | 'SUM' | 'BY_SHARE';
  readonly shareMeasure: string | null;
  readonly note: string | null;
}

/** A sector as the choice of its figure needs it. */
export interface FiguredSector {
  readonly id: string;
  /** NACE Rev. 2, as the data set writes them: `35.11`. */
  readonly codes: readonly string[];
  /** The sectors above it, nearest first. */
  readonly above: readonly string[];
}

/** What stands for the size of a sector in the regions of a side. */
export interface SectorSizes {
  /** Null: there is no figure. */
  readonly level: FigureLevel | null;
  /** What was measured: divisions, a section, or the sector above. Null with `level`. */
  readonly of: string | null;
  /** By position of the region; NaN: not known. */
  readonly values: Float64Array;
  /** The figures behind each value, which add up to it. */
  readonly figures: readonly (readonly StrengthFigure[])[];
}

// Of two figures of one code the better covered counts; of two alike the larger, whatever their sectors are called.
const COVERAGES = ['COMPLETE', 'DERIVED', 'PARTIAL'];

/** The figures of a side, found by what a profile asks for. */
export class SizeFigures {
  private readonly bySector: ReadonlyMap<string, readonly StrengthFigure[]>;
  private readonly byCode: ReadonlyMap<string, readonly StrengthFigure[]>;
  private readonly byRegion: ReadonlyMap<string, readonly StrengthFigure[]>;

  constructor(
    private readonly regionIds: readonly string[],
    figures: readonly StrengthFigure[],
    private readonly profile: readonly ProfileRow[],
  ) {
    const sorted = [...figures].sort(byCoverage);
    this.bySector = groupedBy(sorted, (figure) => keyOf(figure, figure.sectorId));
    this.byCode = groupedBy(sorted, (figure) => keyOf(figure, codeOf(figure)));
    this.byRegion = groupedBy(sorted, (figure) => keyOf(figure));
  }

  /** The first of OWN, DIVISION, PARENT and SECTION that some region has. */
  sizesOf(sector: FiguredSector): SectorSizes {
    const divisions = [...new Set(sector.codes.map(divisionOf))].sort();
    const section = mainSection(sector.codes);
    const candidates = [
      () => this.sized('OWN', sector.id, (region) => this.own(region, sector.id)),
      () =>
        this.sized('DIVISION', divisions.join('+'), (region) => this.divisions(region, divisions)),
      ...sector.above.map((id) => () => this.sized('PARENT', id, (region) => this.own(region, id))),
      () => this.sized('SECTION', section ?? '', (region) => this.section(region, section)),
    ];
    for (const candidate of candidates) {
      const sizes = candidate();
      if (sizes !== null) return sizes;
    }
    return {
      level: null,
      of: null,
      values: new Float64Array(this.regionIds.length).fill(Number.NaN),
      figures: this.regionIds.map(() => []),
    };
  }

  /** The whole economy of each region, NaN where not known; null: the profile chooses none. */
  totals(): Float64Array | null {
    const row = this.profile.find(({ figure }) => figure === 'TOTAL');
    if (row === undefined) return null;
    return Float64Array.from(this.regionIds, (regionId) => this.total(regionId, row));
  }

  private sized(
    level: FigureLevel,
    of: string,
    find: (regionId: string) => readonly StrengthFigure[],
  ): SectorSizes | null {
    const figures = this.regionIds.map(find);
    if (figures.every((found) => found.length === 0)) return null;
    const values = Float64Array.from(figures, (found) =>
      found.length === 0 ? Number.NaN : found.reduce((sum, { value }) => sum + value, 0),
    );
    return { level, of, values, figures };
  }

  private own(regionId: string, sectorId: string): readonly StrengthFigure[] {
    const row = this.row('OWN');
    if (row === undefined) return [];
    const { measure, year } = row;
    return eachCodeOnce(this.bySector.get(keyOf({ regionId, measure, year }, sectorId)) ?? []);
  }

  /** One missing makes the sum unknown. */
  private divisions(regionId: string, divisions: readonly string[]): readonly StrengthFigure[] {
    const row = this.row('DIVISION');
    if (row === undefined) return [];
    const found = divisions.flatMap((division) => this.coded(regionId, row, division));
    return found.length === divisions.length ? found : [];
  }

  private section(regionId: string, section: string | null): readonly StrengthFigure[] {
    const row = this.row('SECTION');
    return row === undefined || section === null ? [] : this.coded(regionId, row, section);
  }

  private total(regionId: string, { measure, year, method, shareMeasure }: ProfileRow): number {
    const all = eachCodeOnce(this.byRegion.get(keyOf({ regionId, measure, year })) ?? []);
    if (all.length === 0) return Number.NaN;
    if (method === 'SUM') return all.reduce((sum, { value }) => sum + value, 0);
    if (method === 'VALUE') return onlyValue(all);
    return this.totalByShare({ regionId, measure: shareMeasure ?? '', year }, all);
  }

  /** 100 × the figure ÷ its share in percent, from the largest share; of equal ones the later code. */
  private totalByShare(share: Found, figures: readonly StrengthFigure[]): number {
    let total = Number.NaN;
    let largest = 0;
    for (const figure of [...figures].sort((a, b) => ascending(codeOf(a), codeOf(b)))) {
      const percent = this.byCode.get(keyOf(share, codeOf(figure)))?.[0]?.value ?? 0;
      if (percent <= 0 || percent < largest) continue;
      largest = percent;
      total = (100 * figure.value) / percent;
    }
    return total;
  }

  private coded(regionId: string, { measure, year }: ProfileRow, code: string) {
    return (this.byCode.get(keyOf({ regionId, measure, year }, code)) ?? []).slice(0, 1);
  }

  private row(figure: ProfileRow['figure']): ProfileRow | undefined {
    return this.profile.find((row) => row.figure === figure);
  }
}

/** What figures are found by. */
type Found = Pick<StrengthFigure, 'regionId' | 'measure' | 'year'>;

const keyOf = ({ regionId, measure, year }: Found, of = '') =>
  `${regionId}\n${measure}\n${year}\n${of}`;

/**
 * `NACE2:C10` → `10`, `OKVED2:C` → `C`, `NACE2:C10+C11` as it is: no single division or section. Without a classification
 * a figure is of its sector.
 */
function codeOf({ classification, sectorId }: StrengthFigure): string {
  if (classification === null) return sectorId;
  const code = classification.slice(classification.indexOf(':') + 1);
  return /^[A-U]\d\d$/.test(code) ? code.slice(1) : code;
}

/** What adds up: filed under several sectors or by several schemes a code is still one figure. */
function eachCodeOnce(figures: readonly StrengthFigure[]): StrengthFigure[] {
  return [...groupedBy(figures, codeOf).values()].map(([figure]) => figure as StrengthFigure);
}

/** As it stands: of figures that say different things none is that of the whole. */
function onlyValue([first, ...more]: readonly StrengthFigure[]): number {
  const isOne = more.every(({ value }) => value === first?.value);
  return isOne ? (first?.value ?? Number.NaN) : Number.NaN;
}

function byCoverage(a: StrengthFigure, b: StrengthFigure): number {
  return (
    COVERAGES.indexOf(a.coverage) - COVERAGES.indexOf(b.coverage) ||
    b.value - a.value ||
    ascending(a.sectorId, b.sectorId) ||
    ascending(a.classification ?? '', b.classification ?? '')
  );
}
