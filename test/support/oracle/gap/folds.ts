import { yearOf } from '../dates.js';
import { unitsOfSide } from '../places.js';
import type { DataRecord } from '../record.js';
import type { Initiative } from '../vocabulary.js';
import { lastDate } from './known.js';

/** Years between folds, and the years in which a positive may fall. */
export const FOLD_YEARS = 3;
const INITIATIVES_OF_A_FOLD = 20;

/**
 * "L−3, L−6, …, L the year of the last dated initiative, as long as at least 20 initiatives dated by
 * T reach regions of both sides", the earliest first.
 */
export function folds(record: DataRecord, [left, right]: readonly [string, string]): number[] {
  const last = lastDate(record);
  if (last === null) return [];
  const years = record.initiatives
    .filter((each) => [left, right].every((country) => reachesRegion(record, each, country)))
    .flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  const found: number[] = [];
  for (let at = yearOf(last) - FOLD_YEARS; ; at -= FOLD_YEARS) {
    if (years.filter((year) => year <= at).length < INITIATIVES_OF_A_FOLD) return found.reverse();
    found.push(at);
  }
}

function reachesRegion(record: DataRecord, initiative: Initiative, country: string): boolean {
  return unitsOfSide(record, initiative, country, 'REGION').size > 0;
}
