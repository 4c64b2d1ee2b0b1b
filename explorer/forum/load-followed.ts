import { allPages } from '../api/all-pages.js';
import { ask } from '../api/client.js';
import {
  ExplorerFollowedDocument,
  type ExplorerFollowedQuery,
  type FollowUpOutcome,
} from '../generated/graphql.js';
import type { CountryPair } from './load-forum.js';

type Answer = ExplorerFollowedQuery['followUp'];
export type FollowedAgreement = Answer['nodes'][number];

export interface Followed {
  readonly agreements: readonly FollowedAgreement[];
  readonly totalCount: number;
  readonly byOutcome: Answer['byOutcome'];
}

/** From what came to what nobody can tell. */
export const OUTCOMES: readonly FollowUpOutcome[] = [
  'FOLLOWED',
  'OTHER_FIELD',
  'NOTHING_ON_RECORD',
  'UNDATED',
  'NO_PAIR',
];

// More than anybody reads; the table to download has all.
const MOST = 1_000;

interface FollowedQuestion {
  readonly pair: CountryPair;
  /** Null: any. */
  readonly outcome: FollowUpOutcome | null;
  readonly lang: string;
}

export function variablesOfFollowed({ pair, outcome, lang }: FollowedQuestion) {
  return { pair, lang, filter: outcome === null ? null : { outcomes: [outcome] } };
}

export async function loadFollowed(
  variables: ReturnType<typeof variablesOfFollowed>,
  signal: AbortSignal,
): Promise<Followed> {
  let head: Answer | null = null;
  const agreements = await allPages(async (after) => {
    const { followUp } = await ask(ExplorerFollowedDocument, { ...variables, after }, signal);
    head ??= followUp;
    return followUp;
  }, MOST);
  const { totalCount, byOutcome } = head as unknown as Answer;
  return { agreements, totalCount, byOutcome };
}
