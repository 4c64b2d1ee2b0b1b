import { ascending } from '../shared/ascending.js';
import type { CursorKey } from '../shared/cursor.js';
import type { TieSummary } from './tie-of-groups.js';

export const TIE_ORDERS = ['STRONGEST', 'MOST_EVIDENCE', 'FIRST', 'LAST', 'LEFT_NAME'] as const;
export type TieOrder = (typeof TIE_ORDERS)[number];

/** A tie with the key it is sorted by: the value of the order, then the two ids. */
export interface OrderedTie {
  readonly tie: TieSummary;
  readonly sortKey: CursorKey;
}

/** Later than any date: undated ties come last where the earliest comes first. */
const NEVER = '\uffff';

/** The value a tie is sorted by: smallest first, but of LAST the largest. */
const VALUE: Readonly<
  Record<TieOrder, (tie: TieSummary, leftName: (id: string) => string) => string | number>
> = {
  STRONGEST: ({ strength }) => -strength,
  MOST_EVIDENCE: ({ evidenceCount }) => -evidenceCount,
  FIRST: ({ first }) => first ?? NEVER,
  LAST: ({ last }) => last ?? '',
  LEFT_NAME: ({ leftId }, leftName) => leftName(leftId),
};

/** Sorted by the order's value, then left id, then right id. */
export function orderTies(
  ties: readonly TieSummary[],
  order: TieOrder,
  leftName: (id: string) => string,
): OrderedTie[] {
  const compareValues = order === 'LAST' ? descending : ascending;
  return ties
    .map((tie) => ({ tie, sortKey: [VALUE[order](tie, leftName), tie.leftId, tie.rightId] }))
    .sort((one, other) => compareKeys(one.sortKey, other.sortKey, compareValues));
}

/** The ties behind a cursor's key, which need not be there any more. */
export function tiesAfter(
  ties: readonly OrderedTie[],
  order: TieOrder,
  after: CursorKey | null,
): readonly OrderedTie[] {
  if (after === null) return ties;
  const compareValues = order === 'LAST' ? descending : ascending;
  const start = ties.findIndex(({ sortKey }) => compareKeys(sortKey, after, compareValues) > 0);
  return start < 0 ? [] : ties.slice(start);
}

type Part = string | number;

function compareKeys(one: CursorKey, other: CursorKey, values: (a: Part, b: Part) => number) {
  return (
    values(one[0] as Part, other[0] as Part) ||
    ascending(one[1] as Part, other[1] as Part) ||
    ascending(one[2] as Part, other[2] as Part)
  );
}

function descending(one: Part, other: Part): number {
  return ascending(other, one);
}
