import { graphqlEnum } from '../shared/graphql-enum.js';

export const TimeUnitEnum = graphqlEnum('TimeUnit', 'How long a bucket of a timeline is.', {
  YEAR: 'A year: `2010`.',
  MONTH: 'A month: `2010-11`.',
});

export type TimeUnit = keyof typeof TimeUnitEnum;

/** Characters of a date that name its bucket. */
export const PERIOD_LENGTH: Readonly<Record<TimeUnit, number>> = { YEAR: 4, MONTH: 7 };
