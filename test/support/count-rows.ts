import { z } from 'zod';
import type { CypherQuery } from '../../src/graph/graph-store.js';

const CountOfName = z.object({ name: z.union([z.string(), z.number()]), total: z.int() });

/** A statement that returns `name` and `total`, as a map. */
export function countsBy(
  cypher: string,
  params: CypherQuery<unknown>['params'] = {},
): CypherQuery<z.infer<typeof CountOfName>> {
  return { name: 'countsBy', cypher, params, row: CountOfName };
}

export function mapOf(
  rows: readonly z.infer<typeof CountOfName>[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ name, total }) => [name, total]));
}
