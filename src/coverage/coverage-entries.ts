import type { KeyView } from '../pivot/answer-pivot.js';
import type { Dimension } from '../pivot/pivot-enums.js';
import type { DimensionQuestion } from '../pivot/pivot-question.js';
import { type RowOrder, sortRows } from '../shared/row-page.js';
import { listOfLevels } from '../tie/tie-question.js';
import type { CoverageRow } from './coverage.cypher.js';

/** How much is on record of one key of a dimension. */
export interface CoverageEntryView extends Omit<CoverageRow, 'key'> {
  readonly key: KeyView;
}

/** The rows, and an entry of 0 for every known key that has none: most initiatives first. */
export function entriesOf(
  question: DimensionQuestion,
  dimension: Dimension,
  rows: readonly CoverageRow[],
  known: readonly string[],
): CoverageEntryView[] {
  const found = new Set(rows.map(({ key }) => key));
  const missing = known
    .filter((key) => !found.has(key))
    .map((key) => ({ key, initiatives: 0, sources: 0, first: null, last: null }));
  const entries = [...rows, ...missing].map(({ key, ...counts }) => ({
    ...counts,
    key: { dimension, key },
  }));
  return sortRows(entries, mostFirst(question, dimension));
}

/** Most initiatives first, then by key; the one without a key last. */
export function mostFirst(
  question: DimensionQuestion,
  dimension: Dimension,
): RowOrder<CoverageEntryView> {
  return {
    list: listOfLevels(`coverage:${dimension}`, question),
    keyOf: ({ key: { key }, initiatives }) => [key === null ? 1 : 0, initiatives, key ?? ''],
    parts: 3,
    descending: [1],
  };
}

/** Smallest key first; the one without a key last. */
export function byKey(list: string): RowOrder<CoverageEntryView> {
  return { list, keyOf: ({ key: { key } }) => [key === null ? 1 : 0, key ?? ''], parts: 2 };
}
