/** What stands at an end of a tie. Levels roll up: what counts for a firm counts for its region. */
export const LEVELS = ['COUNTRY', 'REGION', 'DISTRICT', 'ACTOR'] as const;
export type Level = (typeof LEVELS)[number];
