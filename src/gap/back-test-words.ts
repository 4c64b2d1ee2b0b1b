import type { BackTest } from './gap-calculations.js';
import type { Estimate } from './judge-fold.js';

const NAMES = {
  GAP: 'the method',
  DEGREE: 'the degree product',
  MARGINS: 'the margins',
  POPULATION: 'the population product',
  SIZE: 'size alone',
  ACTIVITY: 'activity alone',
} as const;

/** What a back-test can and cannot tell. */
export function backTestWords({ folds, overall }: BackTest, level: 'CELL' | 'PAIR'): string[] {
  if (folds.length === 0) {
    return [
      'The record is too small for a back-test: a fold needs three years of record after it and twenty dated initiatives that reach regions of both sides before it.',
    ];
  }
  const came = folds.reduce((sum, { positives }) => sum + positives, 0);
  const [first, last] = [folds[0]?.year, folds.at(-1)?.year];
  const words = [
    `${folds.length} folds, ${first} to ${last}: what was known at the end of each year, against the projects, agreements and programmes of the three years after it. ${came} came in all, so every number of the first rows is uncertain: look at the intervals.`,
  ];
  const gap = overall.find(({ method }) => method === 'GAP');
  if (gap === undefined)
    return [...words, 'Nothing came in any fold: no method can be told from another.'];
  words.push(
    `A ${level.toLowerCase()} that came stood above one that did not in ${percent(gap.rocAuc.value)} of all comparisons (${interval(gap.rocAuc)}); chance gives 50 %.`,
  );
  for (const { method, behind } of overall) {
    if (method === 'GAP') continue;
    words.push(
      `${verdict(behind)} ${NAMES[method]}: a difference of ${points(behind.value)} points (${pointInterval(behind)}).`,
    );
  }
  words.push(
    'Size figures are younger than the early folds: they count as structure that does not change.',
    'It tells where cooperation was reported to start next, not where it would pay.',
  );
  return words;
}

function verdict({ low, high }: Estimate): string {
  if (low !== null && low > 0) return 'It is better than';
  return high !== null && high < 0 ? 'It is worse than' : 'It cannot be told from';
}

const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(0)} %`);
const interval = ({ low, high }: Estimate) => `${percent(low)} to ${percent(high)}`;
const points = (value: number | null) => (value === null ? '–' : (value * 100).toFixed(1));
const pointInterval = ({ low, high }: Estimate) => `${points(low)} to ${points(high)}`;
