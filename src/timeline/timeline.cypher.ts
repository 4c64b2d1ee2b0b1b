import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import { BASES } from '../initiative/basis.js';
import { scopeOf, scopeOfAnyDate, scopeParams } from './initiative-scope.cypher.js';
import type { ScopeQuestion } from './initiative-scope.js';
import { PERIOD_LENGTH, type TimeUnit } from './time-unit.js';

const PeriodRow = z.object({
  /** As much of the date as the unit shows; a coarser date is shorter. Empty: undated. */
  period: z.string(),
  basis: z.enum(BASES),
  count: z.number(),
});
export type PeriodRow = z.infer<typeof PeriodRow>;

/** The initiatives of a scope by year or month, and basis; in no order. */
export function initiativesByPeriod(
  release: Release,
  question: ScopeQuestion,
  by: TimeUnit,
): CypherQuery<PeriodRow> {
  return {
    name: 'initiativesByPeriod',
    cypher: `
      ${scopeOf(question)}
      WITH split(initiative.dateAndBasis, ' ') AS parts
      WITH substring(parts[0], 0, $periodLength) AS period, parts[1] AS basis
      RETURN period, basis, count(*) AS count`,
    params: { ...scopeParams(release, question), periodLength: PERIOD_LENGTH[by] },
    row: PeriodRow,
  };
}

const UndatedRow = z.object({ undated: z.number() });
export type UndatedRow = z.infer<typeof UndatedRow>;

/** How many initiatives pass everything but the period, and have no date. */
export function undatedInScope(release: Release, question: ScopeQuestion): CypherQuery<UndatedRow> {
  return {
    name: 'undatedInScope',
    cypher: `
      ${scopeOfAnyDate(question)} AND initiative.sortDate = ''
      RETURN count(*) AS undated`,
    params: scopeParams(release, question),
    row: UndatedRow,
  };
}
