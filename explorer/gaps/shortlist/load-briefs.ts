import { ApiError, ask } from '../../api/client.js';
import {
  ExplorerGapDocument,
  type ExplorerGapQuery,
  type ExplorerGapQueryVariables,
} from '../../generated/graphql.js';
import { hasIntervals, variablesOfGap } from '../gap-question.js';
import type { Entry } from './shortlist.js';

/** What is known of an entry now, or why nothing is: its region may be gone with a release. */
export interface AnsweredEntry {
  readonly answer: ExplorerGapQuery | null;
  readonly error: ApiError | null;
}

/** In the order of the entries; one that asks for what is not there keeps none from being answered. */
export function loadBriefs(
  entries: readonly Entry[],
  lang: string,
  withIntervals: boolean,
  signal: AbortSignal,
): Promise<readonly AnsweredEntry[]> {
  return Promise.all(
    entries.map(({ gap, asOf, constants }) => {
      const variables = variablesOfGap({ open: gap, asOf, constants }, lang);
      const areKept = withIntervals && hasIntervals({ asOf, constants });
      return loadBrief({ ...variables, withIntervals: areKept }, signal);
    }),
  );
}

// Asked again it would be refused again. Anything else is no property of an entry, and the page offers to ask once more.
const OF_THE_ENTRY = ['BAD_USER_INPUT', 'NOT_FOUND'];

async function loadBrief(
  variables: ExplorerGapQueryVariables,
  signal: AbortSignal,
): Promise<AnsweredEntry> {
  try {
    return { answer: await ask(ExplorerGapDocument, variables, signal), error: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (OF_THE_ENTRY.includes(error.code)) return { answer: null, error };
    // Intervals that cannot be had take nothing away from the entry, nor from the others.
    if (variables.withIntervals) return loadBrief({ ...variables, withIntervals: false }, signal);
    throw error;
  }
}
