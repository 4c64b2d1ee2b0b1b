import { type RawDataSet, rowsOf } from '../data/raw-data-set.js';
import { type DatePrecision, precisionOf } from './dates.js';
import { joinsBothSides, partiesOfSide } from './places.js';
import { recordOf } from './record.js';
import { countByBasis } from './timeline.js';
import { unplacedOf } from './unplaced.js';
import { type Basis, type Initiative, type Level } from './vocabulary.js';

export type CoverageCounts = {
  readonly initiatives: number;
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
  readonly bothSides: number;
  /** With a party of the left side and none of the right one. */
  readonly leftOnly: number;
  readonly rightOnly: number;
  /** With parties, none of them of one of the two sides. */
  readonly ofNeitherSide: number;
  readonly withoutParty: number;
  readonly withoutSector: number;
  readonly byPrecision: Readonly<Record<DatePrecision, number>>;
  readonly inferredParticipations: number;
  /** Projects, and those that state a value. */
  readonly projects: number;
  readonly projectsWithValue: number;
};

/** What the record holds and what it does not know: distinct initiatives, all of them. */
export function coverageCounts(raw: RawDataSet, [left, right]: readonly [string, string]) {
  const { initiatives } = recordOf(raw);
  const count = (holds: (each: Initiative) => boolean) => initiatives.filter(holds).length;
  const has = (each: Initiative, country: string) => partiesOfSide(each, country).length > 0;
  const precise = (precision: DatePrecision) =>
    count(({ date }) => precisionOf(date) === precision);
  const counts: CoverageCounts = {
    initiatives: initiatives.length,
    byBasis: countByBasis(initiatives),
    bothSides: count((each) => joinsBothSides(each, left, right)),
    leftOnly: count((each) => has(each, left) && !has(each, right)),
    rightOnly: count((each) => !has(each, left) && has(each, right)),
    ofNeitherSide: count(
      (each) => each.parties.length > 0 && !has(each, left) && !has(each, right),
    ),
    withoutParty: count((each) => each.parties.length === 0),
    withoutSector: count((each) => each.sectors.length === 0),
    byPrecision: {
      DAY: precise('DAY'),
      MONTH: precise('MONTH'),
      YEAR: precise('YEAR'),
      UNKNOWN: precise('UNKNOWN'),
    },
    inferredParticipations: rowsOf(raw, 'participations').filter((row) => row.inferred).length,
    projects: count(({ kind }) => kind === 'project'),
    projectsWithValue: count(({ valueEur }) => valueEur !== null),
  };
  return counts;
}

/** How many initiatives that join both sides reach no pair at the two levels. */
export function unplacedCount(
  raw: RawDataSet,
  [left, right]: readonly [string, string],
  leftLevel: Level,
  rightLevel: Level,
): number {
  const record = recordOf(raw);
  const sides = [
    { country: left, level: leftLevel },
    { country: right, level: rightLevel },
  ] as const;
  return record.initiatives
    .filter((each) => joinsBothSides(each, left, right))
    .filter((each) => unplacedOf(record, each, ...sides) !== null).length;
}
