import { UserError } from '../shared/user-error.js';
import { checkPeriod } from '../tie/check-question.js';
import type { EvidenceFilter, PeriodInput } from '../tie/tie.input.js';
import type { Filter } from '../tie/tie-question.js';

type Period = Filter['period'];

export interface TwoPeriods {
  readonly before: Period;
  readonly after: Period;
}

export interface PeriodsInput {
  readonly before: PeriodInput;
  readonly after: PeriodInput;
  readonly filter?: EvidenceFilter | null;
}

/** Two periods, the one wholly before the other; a filter that has a third is refused. */
export function checkPeriods({ before, after, filter }: PeriodsInput): TwoPeriods {
  if (filter?.period != null) {
    throw new UserError('`filter.period` has no part here: `before` and `after` are the periods.', {
      argument: ['filter', 'period'],
    });
  }
  const periods = { before: checkPeriod(before, ['before']), after: checkPeriod(after, ['after']) };
  const end = before.to == null ? null : periods.before?.to;
  const start = after.from == null ? null : periods.after?.from;
  if (end == null || start == null || end >= start) {
    throw new UserError(
      `\`before\` must end (${before.to ?? 'never'}) before \`after\` begins (${after.from ?? 'at once'}).`,
      { argument: ['after'] },
    );
  }
  return periods;
}

/** The same question in each of the two, and of any date. */
export function inPeriods<Question extends { readonly filter: Filter }>(
  question: Question,
  { before, after }: TwoPeriods,
): { readonly before: Question; readonly after: Question } {
  const within = (period: Period): Question => ({
    ...question,
    filter: { ...question.filter, period },
  });
  return { before: within(before), after: within(after) };
}
