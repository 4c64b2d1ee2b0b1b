import { ask } from '../api/client.js';
import {
  ExplorerUndatedDocument,
  type ExplorerUndatedQueryVariables,
} from '../generated/graphql.js';
import { pairOf, type Question, variablesOf } from './question.js';

/** What is asked of the list of what has no date, whatever the period of the question. */
export function undatedVariables(question: Question): ExplorerUndatedQueryVariables {
  const { sectors, basis } = variablesOf(question).filter;
  return { between: [...pairOf(question)], sectors: sectors ?? null, basis: basis ?? null };
}

/** How many that list holds: of every data set, as the answer is, while the years are of the pair's own. */
export async function countUndated(question: Question, signal: AbortSignal): Promise<number> {
  const variables = { ...undatedVariables(question), first: 1 };
  return (await ask(ExplorerUndatedDocument, variables, signal)).initiatives.totalCount;
}
