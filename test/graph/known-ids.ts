import type { CypherQuery } from '../../src/graph/graph-store.js';

export type Statement = CypherQuery<unknown>;

/** Ids of a data set, by kind; where a kind has none, statements get ids that nothing has. */
export interface KnownIds {
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly districts: readonly string[];
  readonly actors: readonly string[];
  readonly sectors: readonly string[];
  readonly initiatives: readonly string[];
}

/** An id that nothing has. */
export const UNKNOWN = 'firm:nobody';
