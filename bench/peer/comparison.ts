import { canonical, type Json } from './canonical.js';

/** What one side is asked, and how its answer becomes rows. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What a client still has to do before it has the rows. Absent: the lists of the answer are the rows. */
  readonly rows?: (data: never) => readonly Json[];
}

/** The same question put to Bilateral, to what @neo4j/graphql generates, and to a `@cypher` field. */
export interface Comparison {
  /** A word for tables. */
  readonly name: string;
  readonly ours: Asked;
  /** Over all that the import has written, ties, scopes and reaches included: `derived` in the report. */
  readonly generated: Asked;
  /** The same over what the data set states alone. Absent: `generated` asks for no tie, scope or reach. */
  readonly stated?: Asked;
  readonly cypher: Asked;
}

/** The rows of an answer, in one order, each as text: equal where both sides said the same. */
export function rowsOf({ rows }: Asked, data: unknown): string[] {
  const lists = rows ? [rows(data as never)] : Object.values(data as Record<string, Json>);
  return lists
    .flatMap((list) => canonical(list))
    .map((row) => JSON.stringify(row))
    .sort();
}
