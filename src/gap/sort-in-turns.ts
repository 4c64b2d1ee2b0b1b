import type { CursorKey } from '../shared/cursor.js';
import { compareKeys, type RowOrder } from '../shared/row-page.js';

interface Keyed<Row> {
  readonly row: Row;
  readonly key: CursorKey;
}

type Compare<Row> = (one: Keyed<Row>, other: Keyed<Row>) => number;

// Sorted, or merged, in a few milliseconds.
const RUN = 1_024;

/** As `sortRows`, for lists so long that sorting would hold the event loop: short runs, merged, with turns for others in between. */
export async function sortInTurns<Row>(
  rows: readonly Row[],
  { keyOf, descending }: RowOrder<Row>,
  takeTurn: () => Promise<void>,
): Promise<Row[]> {
  const compare: Compare<Row> = (one, other) => compareKeys(one.key, other.key, descending);
  let runs: Keyed<Row>[][] = [];
  for (let from = 0; from < rows.length; from += RUN) {
    const run = rows.slice(from, from + RUN).map((row) => ({ row, key: keyOf(row) }));
    runs.push(run.sort(compare));
    await takeTurn();
  }
  while (runs.length > 1) {
    const merged: Keyed<Row>[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, takeTurn));
    }
    runs = merged;
  }
  return (runs[0] ?? []).map(({ row }) => row);
}

async function merge<Row>(
  left: readonly Keyed<Row>[],
  right: readonly Keyed<Row>[],
  compare: Compare<Row>,
  takeTurn: () => Promise<void>,
): Promise<Keyed<Row>[]> {
  const merged: Keyed<Row>[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [one, other] = [left[l], right[r]];
    // Of equals the left one first: the order they had stays.
    const isLeft = one !== undefined && (other === undefined || compare(one, other) <= 0);
    merged.push((isLeft ? one : other) as Keyed<Row>);
    if (isLeft) l += 1;
    else r += 1;
    if (merged.length % RUN === 0) await takeTurn();
  }
  return merged;
}
