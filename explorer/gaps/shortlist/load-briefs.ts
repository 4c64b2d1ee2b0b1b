import { ApiError, ask } from '../../api/client.js';
import { ExplorerGapDocument, type ExplorerGapQuery } from '../../generated/graphql.js';
import { hasIntervals, variablesOfGap } from '../gap-question.js';
import type { Entry } from './shortlist.js';

/** What is known of an entry now, or why nothing is: its region may be gone with a release. */
export interface AnsweredEntry {
  readonly answer: ExplorerGapQuery | null;
  readonly error: ApiError | null;
}

/** In the order of the entries; one that cannot be answered keeps none from being so. */
export function loadBriefs(
  entries: readonly Entry[],
  lang: string,
  withIntervals: boolean,
  signal: AbortSignal,
): Promise<readonly AnsweredEntry[]> {
  return Promise.all(
    entries.map(async ({ gap, asOf, constants }) => {
      const variables = variablesOfGap({ open: gap, asOf, constants }, lang);
      const areKept = withIntervals && hasIntervals({ asOf, constants });
      try {
        const answer = await ask(
          ExplorerGapDocument,
          { ...variables, withIntervals: areKept },
          signal,
        );
        return { answer, error: null };
      } catch (error) {
        if (error instanceof ApiError) return { answer: null, error };
        throw error;
      }
    }),
  );
}
