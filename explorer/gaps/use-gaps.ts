import { ask } from '../api/client.js';
import { type Awaited, useAnswer } from '../api/use-answer.js';
import {
  ExplorerGapDocument,
  type ExplorerGapQuery,
  ExplorerGapsDocument,
  type ExplorerGapsQuery,
} from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { type GapQuestion, hasIntervals, variablesOfGap, variablesOfGaps } from './gap-question.js';

export type GapList = ExplorerGapsQuery['gaps'];
export type GapRow = GapList['nodes'][number];

export function useGaps(question: GapQuestion, first: number): Awaited<GapList> {
  const { lang } = useTexts();
  const variables = variablesOfGaps(question, lang, first);
  return useWithIntervals(
    `gaps ${JSON.stringify(variables)}`,
    hasIntervals(question),
    async (withIntervals, signal) =>
      (await ask(ExplorerGapsDocument, { ...variables, withIntervals }, signal)).gaps,
  );
}

export function useGap(question: GapQuestion): Awaited<ExplorerGapQuery> {
  const { lang } = useTexts();
  const variables = variablesOfGap(question, lang);
  return useWithIntervals(
    question.open === null ? null : `gap ${JSON.stringify(variables)}`,
    hasIntervals(question),
    (withIntervals, signal) => ask(ExplorerGapDocument, { ...variables, withIntervals }, signal),
  );
}

/** The intervals of a release take seconds when they are first asked for: nobody waits for them to read on. */
export function useWithIntervals<Result>(
  key: string | null,
  areKept: boolean,
  load: (withIntervals: boolean, signal: AbortSignal) => Promise<Result>,
): Awaited<Result> {
  const point = useAnswer(key, (signal) => load(false, signal));
  const isReady = point.result !== null && !point.isAsking && !point.error;
  const whole = useAnswer(isReady && areKept && key ? `${key} with intervals` : null, (signal) =>
    load(true, signal),
  );
  // Without its intervals an answer is still one: what fails later takes nothing away.
  const isWhole = whole.result !== null && !whole.isAsking && !whole.error;
  return {
    ...point,
    result: isWhole ? whole.result : point.result,
    isAsking: !isWhole && (point.isAsking || whole.isAsking),
  };
}
