import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const PingRow = z.object({ rows: z.number() });
export type PingRow = z.infer<typeof PingRow>;

/** The cheapest question that the engine itself must answer. */
export function ping(release: Release): CypherQuery<PingRow> {
  return {
    name: 'ping',
    cypher: 'MATCH (n:Record {key: $key}) RETURN count(n) AS rows',
    params: { key: release.key('release:ping') },
    row: PingRow,
  };
}
