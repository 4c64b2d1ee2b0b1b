import type { Level } from '../place/level.js';
import type { ScopeQuestion } from '../timeline/initiative-scope.js';
import type { Dimension, Measure } from './pivot-enums.js';

/** What the keys of a dimension depend on. */
export interface DimensionQuestion extends ScopeQuestion {
  readonly leftLevel: Level;
  readonly rightLevel: Level;
  /** The sectors that may be keys. Null: every one of the graph. */
  readonly sectorKeys: readonly string[] | null;
}

/** A pivot, checked. */
export interface PivotQuestion extends DimensionQuestion {
  readonly rows: Dimension;
  /** Null: rows alone. */
  readonly columns: Dimension | null;
  readonly measure: Measure;
}

/** By what a statement groups: each cell, or a total over one dimension or both. */
export type Grouping = 'CELL' | 'ROW' | 'COLUMN' | 'ALL';

export type Axis = 'row' | 'column';

/** The dimensions whose keys a grouping tells apart. */
export const AXES_OF: Readonly<Record<Grouping, readonly Axis[]>> = {
  CELL: ['row', 'column'],
  ROW: ['row'],
  COLUMN: ['column'],
  ALL: [],
};
