import type { Basis } from '../initiative/basis.js';
import type { Level } from '../place/level.js';
import type { Pair } from '../release/check-pair.js';

/** One side of a question, checked: ids exist, kinds fit the level. Null: no such condition. */
export interface Side {
  readonly countryId: string;
  readonly level: Level;
  /** This unit alone. */
  readonly unitId: string | null;
  /** Units of the level, or places above them. */
  readonly within: readonly string[] | null;
  readonly districtKinds: readonly string[] | null;
  readonly actorKinds: readonly string[] | null;
}

/** What evidence is asked for, checked. It chooses evidence and never changes n. Null: no such condition. */
export interface Filter {
  readonly sectorIds: readonly string[] | null;
  /** First and last day; what has a date that may fall into it is kept, the undated are left out. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly basis: readonly Basis[] | null;
  readonly status: readonly string[] | null;
  readonly roles: readonly string[] | null;
}

export interface TieQuestion {
  readonly left: Side;
  readonly right: Side;
  readonly filter: Filter;
}

/**
 * A list of the question, as its cursors name it: by its sides, since the cursor of other sides would leave rows out in
 * silence. A filter chooses among the rows, each of which keeps its place.
 */
export function listOfSides(name: string, { left, right }: TieQuestion): string {
  return [name, ...[left, right].map(sideName)].join(':');
}

function sideName({ level, unitId, countryId }: Side): string {
  return `${level}/${unitId ?? countryId}`;
}

/** What a list about all of a pair hangs on. */
export interface PairAtLevels {
  readonly pair: Pair;
  readonly leftLevel: Level;
  readonly rightLevel: Level;
}

/** A list about all of a pair, as its cursors name it: the cursor of other levels would leave rows out in silence. */
export function listOfLevels(name: string, { pair, leftLevel, rightLevel }: PairAtLevels): string {
  return `${name}:${leftLevel}/${pair.leftId}:${rightLevel}/${pair.rightId}`;
}

/** Derived ties and scopes are stored once, the country whose id sorts first as `a`. */
export function isLeftA(
  left: { readonly countryId: string },
  right: { readonly countryId: string },
) {
  return left.countryId < right.countryId;
}
