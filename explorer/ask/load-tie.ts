import { allPages } from '../api/all-pages.js';
import { ask } from '../api/client.js';
import type { Answered } from '../api/use-answer.js';
import { ExplorerTieDocument, type ExplorerTieQuery } from '../generated/graphql.js';
import { type Question, variablesOf } from './question.js';

type Answer = ExplorerTieQuery['tie'];
export type EvidenceItem = Answer['evidence']['nodes'][number];

export interface TieAnswer extends Omit<Answer, 'evidence'> {
  /** Newest first, at most MOST_EVIDENCE of them. */
  readonly evidence: readonly EvidenceItem[];
}

// Six times what two whole countries have in the first data set. A pair that has more says which part is shown.
const MOST_EVIDENCE = 2_000;
const PAGE = 500;

interface TieQuestion {
  readonly question: Question;
  /** Of the tie looked at. */
  readonly key: string;
  readonly lang: string;
}
export type AnsweredTie = Answered<TieQuestion, TieAnswer>;

/** The evidence of one pair under the conditions of the question. */
export async function loadTie(
  { question, key, lang }: TieQuestion,
  signal: AbortSignal,
): Promise<TieAnswer> {
  const [left = '', right = ''] = key.split('~');
  const variables = {
    left,
    right,
    leftLevel: question.left.level,
    rightLevel: question.right.level,
    filter: variablesOf(question).filter,
    first: PAGE,
    lang,
  };
  let head: Answer | null = null;
  const evidence = await allPages(async (after) => {
    const { tie } = await ask(ExplorerTieDocument, { ...variables, after }, signal);
    head ??= tie;
    return tie.evidence;
  }, MOST_EVIDENCE);
  return { ...(head as unknown as Answer), evidence };
}

/** Years in which the pair has dated evidence. */
export function yearsOfTie(tie: TieAnswer | undefined): ReadonlySet<string> {
  return new Set(tie?.evidence.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])));
}
