import { toTwelveDigits } from './numbers.js';

export type Ranked = { readonly score: number; readonly isPositive: boolean };

/** Candidates of one score, the highest first. */
type Block = { readonly size: number; readonly positives: number };

/** Scores that differ only by the order of a sum tie. */
function blocksOf(ranked: readonly Ranked[]): Block[] {
  const blocks = new Map<number, Block>();
  for (const { score, isPositive } of ranked) {
    const key = toTwelveDigits(score);
    const { size, positives } = blocks.get(key) ?? { size: 0, positives: 0 };
    blocks.set(key, { size: size + 1, positives: positives + Number(isPositive) });
  }
  return [...blocks].sort(([left], [right]) => right - left).map(([, block]) => block);
}

/** "ROC-AUC with ties as ½"; null without both kinds. */
export function rocAuc(ranked: readonly Ranked[]): number | null {
  let wins = 0;
  let positivesAbove = 0;
  let negatives = 0;
  for (const { size, positives } of blocksOf(ranked)) {
    const negativesHere = size - positives;
    wins += negativesHere * (positivesAbove + positives / 2);
    positivesAbove += positives;
    negatives += negativesHere;
  }
  return positivesAbove === 0 || negatives === 0 ? null : wins / (positivesAbove * negatives);
}

/** "AUPRC as average precision with ties as one block"; null without a positive. */
export function averagePrecision(ranked: readonly Ranked[]): number | null {
  let [seen, found, sum] = [0, 0, 0];
  for (const { size, positives } of blocksOf(ranked)) {
    seen += size;
    found += positives;
    sum += positives * (found / seen);
  }
  return found === 0 ? null : sum / found;
}

/** "hits@k as expectation under random order of ties." */
export function hitsAt(ranked: readonly Ranked[], k: number): number {
  let [left, hits] = [k, 0];
  for (const { size, positives } of blocksOf(ranked)) {
    const taken = Math.min(left, size);
    hits += (positives * taken) / size;
    left -= taken;
  }
  return hits;
}
