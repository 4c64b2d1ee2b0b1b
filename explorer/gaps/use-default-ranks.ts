import { ask } from '../api/client.js';
import { type Answered, type Awaited, useAnswered } from '../api/use-answer.js';
import {
  ExplorerGapRanksDocument,
  type ExplorerGapRanksQuery,
  type ExplorerGapRanksQueryVariables,
} from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { textOf } from './constants.js';
import { type GapQuestion, keyOf, type ListQuestion, variablesOfRanks } from './gap-question.js';

type RankedRow = ExplorerGapRanksQuery['gaps']['nodes'][number];

/** The list of the same question by the documented constants. */
export interface DefaultRanks {
  readonly rows: readonly RankedRow[];
  /** Null: not in the list; undefined: the list is longer than what was fetched, so nobody can tell. */
  readonly of: (key: string) => number | null | undefined;
}

type RankedList = Answered<ExplorerGapRanksQueryVariables, ExplorerGapRanksQuery['gaps']>;

/** Asks nothing where the question is asked by the documented constants. */
export function useDefaultRanks(question: GapQuestion): Awaited<RankedList> {
  const { lang } = useTexts();
  const isOwn = textOf(question.constants) !== null;
  return useAnswered(
    'gap ranks',
    isOwn ? variablesOfRanks(question, lang) : null,
    async (variables, signal) => (await ask(ExplorerGapRanksDocument, variables, signal)).gaps,
  );
}

/** Null: they are of another question, or the list is theirs. Either list may be awaited while the other is there. */
export function ranksFor(listed: ListQuestion, ranked: RankedList): DefaultRanks | null {
  const { question, answer } = ranked;
  const wanted = { ...variablesOfRanks(listed, ''), lang: question.lang };
  const isSame = JSON.stringify(wanted) === JSON.stringify(question);
  if (!isSame || textOf(listed.constants) === null) return null;
  const ranks = new Map(answer.nodes.map((row) => [keyOf(row), row.rank]));
  const unknown = answer.nodes.length < answer.totalCount ? undefined : null;
  return {
    rows: answer.nodes,
    of: (key) => (ranks.has(key) ? ranks.get(key) : unknown),
  };
}
