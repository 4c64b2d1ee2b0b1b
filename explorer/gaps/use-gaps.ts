import { ask } from '../api/client.js';
import { type Answered, type Awaited, useAnswered } from '../api/use-answer.js';
import {
  ExplorerGapDocument,
  type ExplorerGapQuery,
  ExplorerGapsDocument,
  type ExplorerGapsQuery,
} from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import {
  type GapQuestion,
  hasIntervals,
  type ListQuestion,
  type OpenQuestion,
  variablesOfGap,
  variablesOfGaps,
} from './gap-question.js';

export type GapList = ExplorerGapsQuery['gaps'];
export type GapRow = GapList['nodes'][number];
export type ListedGaps = Answered<ListQuestion & { readonly first: number }, GapList>;
export type ExplainedGap = Answered<OpenQuestion, ExplorerGapQuery>;

export function useGaps(question: GapQuestion, first: number): Awaited<ListedGaps> {
  const { lang } = useTexts();
  const { open: _open, matrix: _matrix, ...list } = question;
  return useWithIntervals(
    `gaps ${lang}`,
    { ...list, first },
    hasIntervals(question),
    async (asked, withIntervals, signal) => {
      const variables = variablesOfGaps(asked, lang, asked.first);
      return (await ask(ExplorerGapsDocument, { ...variables, withIntervals }, signal)).gaps;
    },
  );
}

export function useGap({ pair, open, asOf, constants }: GapQuestion): Awaited<ExplainedGap> {
  const { lang } = useTexts();
  const asked = { pair, open, asOf, constants };
  return useWithIntervals(
    `gap ${lang}`,
    open === null ? null : asked,
    hasIntervals(asked),
    (question, withIntervals, signal) =>
      ask(ExplorerGapDocument, { ...variablesOfGap(question, lang), withIntervals }, signal),
  );
}

/** The intervals of a release take seconds when they are first asked for: nobody waits for them to read on. */
export function useWithIntervals<Question, Answer>(
  name: string,
  question: Question | null,
  areKept: boolean,
  load: (question: Question, withIntervals: boolean, signal: AbortSignal) => Promise<Answer>,
): Awaited<Answered<Question, Answer>> {
  const point = useAnswered(name, question, (asked, signal) => load(asked, false, signal));
  const isReady = point.result !== null && !point.isAsking;
  const whole = useAnswered(
    `${name} with intervals`,
    isReady && areKept ? question : null,
    (asked, signal) => load(asked, true, signal),
  );
  // Without its intervals an answer is still one: what fails later takes nothing away.
  const isWhole = whole.result !== null && !whole.isAsking;
  return {
    ...point,
    result: isWhole ? whole.result : point.result,
    isAsking: !isWhole && (point.isAsking || whole.isAsking),
  };
}
