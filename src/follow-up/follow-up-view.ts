import type { RecordContext } from '../graph/record-context.js';
import type { Pair } from '../release/check-pair.js';
import { type Connection, type PageArgs } from '../shared/connection.js';
import { pageOfRows, type RowOrder } from '../shared/row-page.js';
import { UserError } from '../shared/user-error.js';
import { checkFilter } from '../tie/check-question.js';
import { type Filter, listOfLevels, type PairAtLevels } from '../tie/tie-question.js';
import type { TyingRow } from './follow-up.cypher.js';
import type { FollowUpFilter } from './follow-up.input.js';
import type { AgreementView } from './follow-up.loaders.js';
import {
  type AgreementFollowUp,
  type FollowUps,
  OUTCOMES,
  type Outcome,
  type ProjectsByPair,
} from './what-followed.js';

export interface FollowUpView extends Connection<AgreementView> {
  readonly pair: Pair;
  readonly asked: PairAtLevels;
  readonly byOutcome: readonly { readonly outcome: Outcome; readonly count: number }[];
  /** Those of the filter, whatever their outcome. */
  readonly agreements: readonly TyingRow[];
  readonly undatedLeftOut: () => number;
  readonly projects: ProjectsByPair;
}

export const NEWEST_FIRST = { parts: 2, descending: [0] } as const;

const agreementOrder = (asked: PairAtLevels): RowOrder<AgreementView> => ({
  list: listOfLevels('followUp', asked),
  keyOf: ({ agreement: { sortDate, slug } }) => [sortDate, slug],
  ...NEWEST_FIRST,
});

export interface CheckedFilter extends Filter {
  readonly outcomes: readonly Outcome[] | null;
}

export async function checkFollowUpFilter(
  context: RecordContext,
  filter: FollowUpFilter | null | undefined,
): Promise<CheckedFilter> {
  const outcomes = filter?.outcomes ?? null;
  if (outcomes?.length === 0) {
    throw new UserError('`filter.outcomes` is empty; name at least one, or leave it out for any.', {
      argument: ['filter', 'outcomes'],
    });
  }
  const { sectors, period, status } = filter ?? {};
  return { ...(await checkFilter(context, { sectors, period, status })), outcomes };
}

export function followUpView(
  asked: PairAtLevels,
  { agreements, projects }: FollowUps,
  filter: CheckedFilter,
  page: PageArgs,
): FollowUpView {
  const passing = agreements.filter(({ agreement }) => passes(agreement, filter));
  const isWanted = ({ outcome }: AgreementFollowUp) => filter.outcomes?.includes(outcome) ?? true;
  const views = passing.filter(isWanted).map((followUp) => ({ ...followUp, projects, asked }));
  const byOutcome = OUTCOMES.map((outcome) => ({
    outcome,
    count: passing.filter((each) => each.outcome === outcome).length,
  }));
  return Object.assign(pageOfRows(views, agreementOrder(asked), page), {
    pair: asked.pair,
    asked,
    byOutcome,
    agreements: passing.map(({ agreement }) => agreement),
    undatedLeftOut: () => undatedIn(agreements, filter).filter(isWanted).length,
    projects,
  });
}

/** What passes all but the period, and has no date; none without a period. */
function undatedIn(agreements: readonly AgreementFollowUp[], filter: Filter) {
  if (filter.period === null) return [];
  return agreements.filter(
    ({ agreement }) => agreement.date === null && passes(agreement, { ...filter, period: null }),
  );
}

function passes(agreement: TyingRow, { sectorIds, period, status }: Filter): boolean {
  const { concernIds, dateFrom, dateTo } = agreement;
  return (
    (sectorIds === null || sectorIds.some((id) => concernIds.includes(id))) &&
    (status === null || (agreement.status !== null && status.includes(agreement.status))) &&
    (period === null ||
      (dateFrom !== null && dateTo !== null && dateFrom <= period.to && dateTo >= period.from))
  );
}
