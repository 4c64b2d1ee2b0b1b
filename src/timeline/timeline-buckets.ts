import { BASES, type Basis } from '../initiative/basis.js';
import { PERIOD_LENGTH, type TimeUnit } from './time-unit.js';
import type { PeriodRow } from './timeline.cypher.js';

export interface TimeBucket {
  /** Null: undated. */
  readonly period: string | null;
  readonly count: number;
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
}

export interface TimelineBuckets {
  /** Those dated as precisely as the unit, earliest first. */
  readonly buckets: readonly TimeBucket[];
  /** Of years, where months are asked for and no month is known. */
  readonly coarser: readonly TimeBucket[];
  readonly undated: TimeBucket;
  /** Of all of them. */
  readonly count: number;
  readonly byBasis: TimeBucket['byBasis'];
}

/** Each initiative stands in one bucket, so buckets add up to the whole. */
export function bucketsOf(rows: readonly PeriodRow[], by: TimeUnit): TimelineBuckets {
  const periods = [...new Set(rows.map(({ period }) => period))].filter((period) => period !== '');
  const dated = periods.sort().map((period) =>
    bucketOf(
      rows.filter((row) => row.period === period),
      period,
    ),
  );
  const isPrecise = ({ period }: TimeBucket) => period?.length === PERIOD_LENGTH[by];
  return {
    buckets: dated.filter(isPrecise),
    coarser: dated.filter((bucket) => !isPrecise(bucket)),
    undated: bucketOf(
      rows.filter(({ period }) => period === ''),
      null,
    ),
    count: total(rows),
    byBasis: bucketOf(rows, null).byBasis,
  };
}

function bucketOf(rows: readonly PeriodRow[], period: string | null): TimeBucket {
  const byBasis = BASES.map((basis) => ({
    basis,
    count: total(rows.filter((row) => row.basis === basis)),
  }));
  return { period, count: total(rows), byBasis };
}

function total(rows: readonly PeriodRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
