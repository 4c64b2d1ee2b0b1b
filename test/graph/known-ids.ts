import type { CypherQuery } from '../../src/graph/graph-store.js';
import { type Kind, NODE_KINDS } from '../../src/record/kind.js';
import { type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { tableOfKind } from '../support/data/tables.js';

export type Statement = CypherQuery<unknown>;

/** Ids of a data set, by kind; where a kind has none, statements get ids that nothing has. */
export interface KnownIds {
  /** Those with regions: the pair. */
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly districts: readonly string[];
  readonly actors: readonly string[];
  readonly sectors: readonly string[];
  readonly initiatives: readonly string[];
  readonly forums: readonly string[];
  readonly sources: readonly string[];
  /** Of every kind that the API lists, third countries too. */
  readonly all: readonly string[];
}

/** An id that nothing has. */
export const UNKNOWN = 'firm:nobody';

export function knownIds(raw: RawDataSet): KnownIds {
  const ofKinds = (...kinds: readonly Kind[]) =>
    kinds.flatMap((kind) => rowsOf(raw, tableOfKind(kind)).map(({ id }) => `${kind}:${id}`));
  const pair = new Set(rowsOf(raw, 'regions').map(({ country }) => `country:${country}`));
  return {
    countries: [...pair],
    regions: ofKinds('region'),
    districts: ofKinds('district'),
    actors: ofKinds('region', 'district', 'firm', 'association', 'institution'),
    sectors: ofKinds('sector'),
    initiatives: ofKinds('project', 'session', 'agreement', 'programme'),
    forums: ofKinds('forum'),
    sources: ofKinds('source'),
    all: ofKinds(...(Object.keys(NODE_KINDS) as Kind[])),
  };
}
