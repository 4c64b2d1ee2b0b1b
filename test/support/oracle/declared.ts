import { cell, type RawDataSet, rowsOf } from '../data/raw-data-set.js';
import { compareInitiatives, firstAndLast, yearOf } from './dates.js';
import { concerns } from './filters.js';
import { joinsBothSides } from './places.js';
import { recordOf } from './record.js';
import { countByBasis, countByPeriod, type PeriodCount } from './timeline.js';
import { type Basis, type Initiative, sortedUnique } from './vocabulary.js';

type Pair = readonly [string, string];

/** "Of a programme: what else joins both sides and has its year from start_year to end_year
 * (start_year if empty)", newest first; null: the programme covers no known years. */
export function duringProgramme(raw: RawDataSet, programme: string, pair: Pair): string[] | null {
  const row = rowsOf(raw, 'programmes').find(({ id }) => `programme:${id}` === programme);
  if (row === undefined) throw new Error(`${programme} is no programme`);
  const start = cell(row, 'start_year');
  if (start === '') return null;
  const end = cell(row, 'end_year') || start;
  return joining(raw, pair)
    .filter(({ id }) => id !== programme)
    .filter(({ date }) => date !== null && isBetween(yearOf(date), Number(start), Number(end)))
    .map(({ id }) => id);
}

function isBetween(year: number, start: number, end: number): boolean {
  return year >= start && year <= end;
}

export type DeclaredField = {
  readonly sector: string;
  readonly kinds: readonly string[];
  /** Newest first. */
  readonly initiatives: readonly string[];
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
  readonly byYear: readonly PeriodCount[];
  readonly last: string | null;
  /** "The years from the last to the year of the release's last dated initiative", here of one pair. */
  readonly yearsSinceLast: number | null;
};

/** "Of a field that the forum declared: what joins both sides and concerns it", by sector id. */
export function declaredFields(raw: RawDataSet, forum: string, pair: Pair): DeclaredField[] {
  const record = recordOf(raw);
  const rows = rowsOf(raw, 'forum_sectors').filter((row) => `forum:${row.forum}` === forum);
  const release = firstAndLast(record.initiatives.map(({ date }) => date)).last;
  return sortedUnique(rows.map((row) => `sector:${row.sector}`)).map((sector) => {
    const ofField = joining(raw, pair).filter((each) => concerns(record, each, sector));
    const { last } = firstAndLast(ofField.map(({ date }) => date));
    const isKnown = last !== null && release !== null;
    const kinds = rows.filter((row) => `sector:${row.sector}` === sector);
    return {
      sector,
      kinds: sortedUnique(kinds.map((row) => cell(row, 'kind').toUpperCase())),
      initiatives: ofField.map(({ id }) => id),
      byBasis: countByBasis(ofField),
      byYear: countByPeriod(ofField, 'YEAR'),
      last,
      yearsSinceLast: isKnown ? yearOf(release) - yearOf(last) : null,
    };
  });
}

function joining(raw: RawDataSet, [left, right]: Pair): Initiative[] {
  return recordOf(raw)
    .initiatives.filter((each) => joinsBothSides(each, left, right))
    .sort(compareInitiatives);
}
