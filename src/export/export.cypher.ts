import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';

const MarkRow = z.object({ marks: z.number() });
export type MarkRow = z.infer<typeof MarkRow>;

/** Whether a release knows itself: the first thing to go where a release is deleted, so that while it is there all is. */
export function releaseMark(release: Release): CypherQuery<MarkRow> {
  return {
    name: 'releaseMark',
    cypher: 'MATCH (n:Record {key: $key}) RETURN count(n) AS marks',
    params: { key: release.key(`release:${release.number}`) },
    row: MarkRow,
  };
}
