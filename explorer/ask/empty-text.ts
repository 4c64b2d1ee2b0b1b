import type { Messages } from '../messages/en.js';
import type { TiesAnswer } from './load-ties.js';
import { isFiltered, type Question } from './question.js';

/** What an empty answer says, and why it is one: under conditions it never says that nothing is on record at all. */
export function emptyTextOf(
  { status }: Pick<TiesAnswer['coverage'], 'status'>,
  question: Question,
  t: Messages,
): { readonly lead: string; readonly why: string } {
  return status === 'NO_TIE' && isFiltered(question)
    ? { lead: t.emptyFiltered, why: t.noTieFiltered }
    : { lead: t.empty[status], why: t.emptyWhy[status] };
}
