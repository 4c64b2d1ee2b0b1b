import type { DataRecord } from '../record.js';
import { type BaselineName, baselineScores } from './baselines.js';
import { type BackTestQuestion, type Candidate, foldOf } from './candidates.js';
import { averagePrecision, hitsAt, rocAuc } from './metrics.js';

type Skill = { readonly auc: number | null; readonly auprc: number | null };

export type BackTestFold = Skill & {
  readonly T: number;
  readonly candidates: number;
  readonly positives: number;
  /** The share of positives: what AUPRC is to be held against. */
  readonly base: number;
  readonly hitsAt: Readonly<Record<10 | 20 | 50, number>>;
  readonly baselines: Readonly<Record<BaselineName, Skill>>;
};

/** Fit on D = 31 December T, held against what came in the three years after. */
export function backTestFold(record: DataRecord, question: BackTestQuestion): BackTestFold {
  const fold = foldOf(record, question);
  const { candidates } = fold;
  const positives = candidates.filter(({ isPositive }) => isPositive).length;
  const rankedBy = (score: (candidate: Candidate) => number) =>
    candidates.map((each) => ({ score: score(each), isPositive: each.isPositive }));
  const byPotential = rankedBy(({ potential }) => potential);
  const skillOf = (score: (candidate: Candidate) => number): Skill => {
    const ranked = rankedBy(score);
    return { auc: rocAuc(ranked), auprc: averagePrecision(ranked) };
  };
  const baselines = Object.entries(baselineScores(record, fold)).map(([name, score]) => [
    name,
    skillOf(score),
  ]);
  return {
    T: question.T,
    candidates: candidates.length,
    positives,
    base: candidates.length === 0 ? 0 : positives / candidates.length,
    auc: rocAuc(byPotential),
    auprc: averagePrecision(byPotential),
    hitsAt: {
      10: hitsAt(byPotential, 10),
      20: hitsAt(byPotential, 20),
      50: hitsAt(byPotential, 50),
    },
    baselines: Object.fromEntries(baselines) as Record<BaselineName, Skill>,
  };
}
