import type { RecordContext } from '../graph/record-context.js';
import { checkPairOfCountries, type Pair } from '../release/check-pair.js';
import type { PairInput } from '../release/pair.input.js';
import { allInOrder } from '../shared/all-in-order.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { checkFilter } from '../tie/check-question.js';
import type { EvidenceFilter } from '../tie/tie.input.js';
import type { Filter } from '../tie/tie-question.js';

export const InitiativeScopeEnum = graphqlEnum(
  'InitiativeScope',
  'Which initiatives of the pair’s own data set are counted.',
  {
    ALL: 'Every one: those of one side alone and those without any party too.',
    BOTH_SIDES:
      'Only those with at least one party of each of the two countries: what may be evidence.',
  },
);

export type InitiativeScope = keyof typeof InitiativeScopeEnum;

/** Which initiatives a count is of, checked. */
export interface ScopeQuestion {
  readonly pair: Pair;
  readonly of: InitiativeScope;
  readonly filter: Filter;
}

export interface ScopeInput {
  readonly pair?: PairInput | null;
  readonly of: InitiativeScope;
  readonly filter?: EvidenceFilter | null;
}

export async function checkScope(
  context: RecordContext,
  { pair, of, filter }: ScopeInput,
): Promise<ScopeQuestion> {
  const [checkedPair, checkedFilter] = await allInOrder([
    checkPairOfCountries(context, pair),
    checkFilter(context, filter),
  ]);
  return { pair: checkedPair, of, filter: checkedFilter };
}

/** Why nothing is counted; null where something is. */
export function emptyReason(count: number, { pair, of, filter }: ScopeQuestion): string | null {
  if (count > 0) return null;
  const which = of === 'ALL' ? 'No initiative' : 'No initiative with a party of each country';
  const passes = Object.values(filter).some((condition) => condition !== null)
    ? ' that passes the filter'
    : '';
  return `${which}${passes} is on record in the data set ${pair.dataset}. \`coverage\` says what is on record.`;
}
