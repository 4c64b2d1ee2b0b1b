import { ask } from '../api/client.js';
import { type Basis, ExplorerYearsDocument } from '../generated/graphql.js';
import { type Question, variablesOf } from './question.js';

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
export async function loadYears(question: Question, signal: AbortSignal): Promise<YearsAnswer> {
  const { filter } = variablesOf({ ...question, from: null, to: null });
  const pair = { left: question.left.country, right: question.right.country };
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
