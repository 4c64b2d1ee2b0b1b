import { ask } from '../api/client.js';
import { ExplorerTieDocument, type ExplorerTieQuery } from '../generated/graphql.js';
import { type Question, variablesOf } from './question.js';

export type TieAnswer = ExplorerTieQuery['tie'];
export type EvidenceItem = TieAnswer['evidence']['nodes'][number];

// More than any pair of the first data set has; a page that is full says so.
const MOST_EVIDENCE = 100;

/** The evidence of one pair under the conditions of the question. */
export async function loadTie(
  question: Question,
  key: string,
  lang: string,
  signal: AbortSignal,
): Promise<TieAnswer> {
  const [left = '', right = ''] = key.split('~');
  const { tie } = await ask(
    ExplorerTieDocument,
    {
      left,
      right,
      leftLevel: question.left.level,
      rightLevel: question.right.level,
      filter: variablesOf(question).filter,
      first: MOST_EVIDENCE,
      lang,
    },
    signal,
  );
  return tie;
}

/** Years in which the pair has dated evidence. */
export function yearsOfTie(tie: TieAnswer | null): ReadonlySet<string> {
  return new Set(
    tie?.evidence.nodes.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])),
  );
}
