import type { Kind } from '../record/kind.js';

/** What a list is of. Kinds of one family have their filters and their way through the graph in common. */
export type Family = 'ACTOR' | 'INITIATIVE' | 'FRAME' | 'SECTOR';

export interface ListSubject {
  /** Name of the root field: a cursor is good for that list alone. */
  readonly list: string;
  /** Null: all four kinds of initiative. */
  readonly kind: Kind | null;
  /** The label that all of them have, and nothing else has. */
  readonly label: string;
  readonly family: Family;
  /** The date of a record, as an expression on `n`; null: such records have none. */
  readonly dateOf: string | null;
}

export type Undated = 'INCLUDE' | 'EXCLUDE' | 'ONLY';

export type ListOrder = 'ID' | 'NAME' | 'NEWEST' | 'OLDEST';

/** What a caller asks of a list, checked: ids exist, conditions are possible. Null: no such condition. */
export interface Conditions {
  readonly sources: readonly string[] | null;
  readonly parties: readonly string[] | null;
  /** Two countries. */
  readonly between: readonly string[] | null;
  /** Regions and districts, with everything below them; of sectors, sectors. */
  readonly within: readonly string[] | null;
  /** With every sector below them: a statement looks for these alone. */
  readonly sectors: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly forums: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly basis: readonly string[] | null;
  readonly status: readonly string[] | null;
  readonly roles: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly hasSource: boolean | null;
  /** First and last day. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly undated: Undated;
}

export interface ListQuestion {
  readonly subject: ListSubject;
  readonly conditions: Conditions;
}

export const NO_CONDITIONS: Conditions = {
  sources: null,
  parties: null,
  between: null,
  within: null,
  sectors: null,
  countries: null,
  forums: null,
  kinds: null,
  basis: null,
  status: null,
  roles: null,
  languages: null,
  hasSource: null,
  period: null,
  undated: 'INCLUDE',
};

export function isUnfiltered({ conditions }: ListQuestion): boolean {
  const { undated, ...others } = conditions;
  return undated === 'INCLUDE' && Object.values(others).every((condition) => condition === null);
}
