import { cell } from '../../data/raw-data-set.js';
import type { DataRecord } from '../record.js';
import type { Candidate, Fold } from './candidates.js';
import { addTo, sumOf } from './numbers.js';
import { shareOf, smoothedActivity } from './situation.js';

/**
 * Readings of gap.md: k and the margins of c are those of the cells of the list asked for, sessions
 * included, known potential or not; a region without population has 0; σ·τ of a pair is the sum of
 * its σ·τ over TOP; a random order is a score that ties all.
 */
export type BaselineName = 'random' | 'degree' | 'margins' | 'population' | 'shares' | 'activity';

export function baselineScores(
  record: DataRecord,
  fold: Fold,
): Record<BaselineName, (candidate: Candidate) => number> {
  const { situation } = fold;
  const degrees = marginsOf(fold, () => 1);
  const strengths = marginsOf(fold, (strength) => strength);
  const populationOf = (id: string) => Number(cell(record.rowById.get(id) ?? {}, 'population'));
  return {
    random: () => 0,
    degree: (candidate) => productOf(degrees(candidate).map((degree) => degree + 0.5)),
    margins: (candidate) => productOf(strengths(candidate)),
    population: ({ left, right }) => populationOf(left) * populationOf(right),
    shares: (candidate) => sharesOf(fold, candidate),
    activity: ({ left, right }) =>
      smoothedActivity(situation, situation.left, left) *
      smoothedActivity(situation, situation.right, right),
  };
}

/** The sums of the active cells by left, right and sector ("pairs: partners, two factors"). */
function marginsOf({ active }: Fold, amountOf: (strength: number) => number) {
  const sums = new Map<string, number>();
  for (const [key, strength] of active) {
    for (const id of key.split(' ')) addTo(sums, id, amountOf(strength));
  }
  return ({ left, right, sector }: Candidate): number[] => {
    const ids = sector === null ? [left, right] : [left, right, sector];
    return ids.map((id) => sums.get(id) ?? 0);
  };
}

function sharesOf({ situation }: Fold, { left, right, sector }: Candidate): number {
  const sectors = sector === null ? situation.sectors.top : [sector];
  const products = sectors.map((each) => {
    const sigma = shareOf(situation, situation.left, left, each) ?? 0;
    return sigma * (shareOf(situation, situation.right, right, each) ?? 0);
  });
  return sumOf(products);
}

function productOf(values: readonly number[]): number {
  return values.reduce((product, value) => product * value, 1);
}
