import type { Formats } from '../messages/formats.js';
import type { TieRow } from './load-ties.js';

export const COLUMNS = ['left', 'right', 'strength', 'evidence', 'first', 'last'] as const;
export type Column = (typeof COLUMNS)[number];

/** A column and whether it stands against its natural order: names and first dates rise, all else falls. */
export interface Sorting {
  readonly column: Column;
  readonly isReversed: boolean;
}

/** As an address writes it: `last`, or `-last` against its natural order. */
export function sortingOf(text: string | null): Sorting {
  const column = text?.replace('-', '') as Column;
  if (!COLUMNS.includes(column)) return { column: 'strength', isReversed: false };
  return { column, isReversed: text?.startsWith('-') ?? false };
}

/** What a click on the head of a column asks for; null is the order of the answer itself. */
export function nextSorting(now: Sorting, column: Column): string | null {
  const isReversed = now.column === column && !now.isReversed;
  if (column === 'strength' && !isReversed) return null;
  return isReversed ? `-${column}` : column;
}

/** Equal rows stay in the order of the answer; those without a date come last either way. */
export function sortRows(
  rows: readonly TieRow[],
  { column, isReversed }: Sorting,
  { compare }: Formats,
): readonly TieRow[] {
  const direction = isReversed ? -1 : 1;
  const order = ORDERS[column](compare);
  const dateless = (row: TieRow) => (column === 'first' || column === 'last') && !row[column];
  return rows.toSorted(
    (a, b) => Number(dateless(a)) - Number(dateless(b)) || direction * order(a, b),
  );
}

type Order = (a: TieRow, b: TieRow) => number;

const ORDERS: Readonly<Record<Column, (compare: Formats['compare']) => Order>> = {
  left: (compare) => (a, b) => compare(a.left.name, b.left.name),
  right: (compare) => (a, b) => compare(a.right.name, b.right.name),
  strength: () => (a, b) => b.strength - a.strength,
  evidence: () => (a, b) => b.evidenceCount - a.evidenceCount,
  first: () => (a, b) => byText(a.first, b.first),
  last: () => (a, b) => byText(b.last, a.last),
};

// Dates of any precision compare as text, as everywhere in the API.
function byText(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
