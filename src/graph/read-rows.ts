import { type CypherQuery, GraphStoreError } from './graph-store.js';

/** Rows as the statement's type says, or an error that names the statement. */
export function checkedRows<Row>(
  query: CypherQuery<Row>,
  rawRows: readonly unknown[],
  validate: boolean,
): readonly Row[] {
  if (!validate) return rawRows as readonly Row[];
  try {
    return rawRows.map((raw) => query.row.parse(raw));
  } catch (cause) {
    throw new GraphStoreError(
      'STATEMENT',
      `The rows of statement ${query.name} are not of its row type.`,
      { cause, statement: query.name },
    );
  }
}
