import { ask } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { ExplorerGapRanksDocument, type ExplorerGapRanksQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { textOf } from './constants.js';
import { type GapQuestion, keyOf, variablesOfRanks } from './gap-question.js';

type RankedRow = ExplorerGapRanksQuery['gaps']['nodes'][number];

/** The list of the same question by the documented constants. */
export interface DefaultRanks {
  readonly rows: readonly RankedRow[];
  /** Null: not in the list; undefined: the list is longer than what was fetched, so nobody can tell. */
  readonly of: (key: string) => number | null | undefined;
}

/** Null: the question is asked by the documented constants, or the answer is still awaited. */
export function useDefaultRanks(question: GapQuestion): DefaultRanks | null {
  const { lang } = useTexts();
  const variables = variablesOfRanks(question, lang);
  const isAsked = textOf(question.constants) !== null;
  const { result } = useAnswer(
    isAsked ? `gap ranks ${JSON.stringify(variables)}` : null,
    async (signal) => (await ask(ExplorerGapRanksDocument, variables, signal)).gaps,
  );
  if (!result) return null;
  const ranks = new Map(result.nodes.map((row) => [keyOf(row), row.rank]));
  const unknown = result.nodes.length < result.totalCount ? undefined : null;
  return {
    rows: result.nodes,
    of: (key) => (ranks.has(key) ? ranks.get(key) : unknown),
  };
}
