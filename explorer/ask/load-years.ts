import { ask } from '../api/client.js';
import type { Pair } from '../api/pair.js';
import { type Basis, type EvidenceFilter, ExplorerYearsDocument } from '../generated/graphql.js';

export interface YearBar {
  readonly year: string;
  readonly count: number;
  readonly counts: Readonly<Partial<Record<Basis, number>>>;
}

export interface YearsAnswer {
  /** Every year from the first to the last on record, those with nothing too. */
  readonly bars: readonly YearBar[];
  readonly undated: number;
}

/** Over all years, whatever the period of the question: so that the period can be seen among them. */
export async function loadYears(
  [left, right]: Pair,
  filter: Omit<EvidenceFilter, 'period'>,
  signal: AbortSignal,
): Promise<YearsAnswer> {
  const pair = { left, right };
  const { timeline } = await ask(ExplorerYearsDocument, { pair, filter }, signal);
  const bars = timeline.buckets.flatMap(({ period, count, byBasis }) =>
    period === null
      ? []
      : [
          {
            year: period,
            count,
            counts: Object.fromEntries(byBasis.map(({ basis, count: n }) => [basis, n])),
          },
        ],
  );
  return { bars: withEmptyYears(bars), undated: timeline.undated.count };
}

export function withEmptyYears(bars: readonly YearBar[]): YearBar[] {
  const known = new Map(bars.map((bar) => [bar.year, bar]));
  const years = [...known.keys()].map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  return Array.from({ length: span }, (_, index) => {
    const year = String(first + index);
    return known.get(year) ?? { year, count: 0, counts: {} };
  });
}
