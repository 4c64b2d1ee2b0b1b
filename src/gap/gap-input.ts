import type { Basis } from '../initiative/basis.js';
import type { SectorSizes } from './size-figures.js';

/** What of a region the calculation knows. */
export interface GapRegion {
  readonly id: string;
  /** Null: not known. */
  readonly population: number | null;
  /** First day of the earliest dated initiative that it is reached by, whoever else takes part; null: none. */
  readonly firstNamed: string | null;
  /** An undated initiative reaches it. */
  readonly isNamedUndated: boolean;
}

/** A sector that has a NACE code, or a sector below it that has one. */
export interface GapSector {
  readonly id: string;
  /** The sector without one above it that it lies under; itself: it is a top, and the score's scale is that of these. */
  readonly topId: string;
}

/** An initiative with a party of each side; regions and sectors by their position in the input. */
export interface GapInitiative {
  readonly id: string;
  readonly basis: Basis;
  readonly status: string | null;
  /** First day that its date may mean; null: undated. */
  readonly firstDay: string | null;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Served sectors that it concerns, those above included. */
  readonly sectors: readonly number[];
  /** Distinct regions of both sides. */
  readonly n: number;
}

/** A side: its regions by id, and what stands for the size of each sector. */
export interface GapSide {
  readonly countryId: string;
  readonly regions: readonly GapRegion[];
  /** By position of the sector. Null: there are no size figures of this side at all. */
  readonly sizes: readonly SectorSizes[] | null;
  /** Size of the whole economy by position of the region, NaN where not known; null: the profile has no total. */
  readonly totals: Float64Array | null;
  /** What the data set says of its own figures, each remark behind the figures that it is about. */
  readonly notes: readonly string[];
}

/** All that the calculation reads of a release, for one pair of countries. */
export interface GapInput {
  readonly left: GapSide;
  readonly right: GapSide;
  /** Tops first, each group by id. */
  readonly sectors: readonly GapSector[];
  /** By id: the order of every sum. */
  readonly initiatives: readonly GapInitiative[];
  /** First day that the date of the last dated initiative of the data set may mean; null: none is dated. */
  readonly lastDatedDay: string | null;
}

export const isTop = ({ id, topId }: GapSector) => id === topId;

export const topCount = ({ sectors }: GapInput) => sectors.filter(isTop).length;
