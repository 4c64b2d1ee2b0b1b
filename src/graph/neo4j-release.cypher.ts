import { z } from 'zod';
import type { CypherCommand, CypherQuery } from './graph-store.js';
import { CurrentRelease } from './release-info.js';

/** Neo4j keeps no maps on nodes: the counts are JSON text. */
const CurrentReleaseRow = CurrentRelease.extend({ counts: z.string() });
export type CurrentReleaseRow = z.infer<typeof CurrentReleaseRow>;

const CountRow = z.object({ n: z.int() });
type CountRow = z.infer<typeof CountRow>;

/** Neo4j's own, beside the schema of both engines: what deleting a release goes by. */
export const NEO4J_SCHEMA: readonly string[] = [
  'CREATE INDEX record_release_index IF NOT EXISTS FOR (n:Record) ON (n.release)',
  'CREATE CONSTRAINT current_release_key IF NOT EXISTS FOR (n:CurrentRelease) REQUIRE n.key IS UNIQUE',
];

export const LOCK_SCHEMA =
  'CREATE CONSTRAINT import_lock_key IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.key IS UNIQUE';

/** The indexes are counted again, for so many seconds at most, and every plan is forgotten: the first alone keeps most. */
export const PLAN_ANEW: readonly string[] = [
  'CALL db.prepareForReplanning(60)',
  'CALL db.clearQueryCaches()',
];

export function schemaCommand(cypher: string): CypherQuery<unknown> {
  return { name: 'graphSchema', cypher, params: {}, row: { parse: (raw) => raw } };
}

/** The polling store asks it every second: one node, by its key. */
export const CURRENT_RELEASE: CypherQuery<CurrentReleaseRow> = {
  name: 'currentRelease',
  cypher: `
    MATCH (current:CurrentRelease {key: 'current'})
    RETURN current.number AS number, current.contentHash AS contentHash,
           current.importedAt AS importedAt, current.counts AS counts,
           current.format AS format, current.previous AS previous`,
  params: {},
  row: CurrentReleaseRow,
};

export function setCurrentRelease(current: CurrentRelease): CypherCommand {
  return {
    name: 'setCurrentRelease',
    cypher: `
      MERGE (current:CurrentRelease {key: 'current'})
      SET current.number = $number, current.contentHash = $contentHash,
          current.importedAt = $importedAt, current.counts = $counts,
          current.format = $format, current.previous = $previous`,
    params: { ...current, counts: JSON.stringify(current.counts) },
  };
}

/** Held in an open transaction: whoever writes this node waits for the end of it. */
export function takeImportLock(takenAt: string): CypherCommand {
  return {
    name: 'takeImportLock',
    cypher: `MERGE (lock:ImportLock {key: 'import'}) SET lock.takenAt = $takenAt`,
    params: { takenAt },
  };
}

/** From its end on nothing changes that another holder still sends. Written by who holds the lock, so there is one. */
export function raiseFence(holder: string): CypherQuery<unknown> {
  return {
    name: 'raiseFence',
    cypher: `MERGE (fence:ImportFence {key: 'import'}) SET fence.holder = $holder`,
    params: { holder },
    row: { parse: (raw) => raw },
  };
}

/** No row, and no change, where another importer has raised the fence; until the end of this one that has to wait. */
export function fenced<Row>(command: CypherQuery<Row>, holder: string): CypherQuery<Row> {
  return {
    ...command,
    // Written before it is read: the write is what waits, and what is waited for.
    cypher: `
      MATCH (fence:ImportFence {key: 'import'})
      SET fence.passedBy = $holder
      WITH fence WHERE fence.holder = $holder
      ${command.cypher}`,
    params: { ...command.params, holder },
  };
}

/** Releases from the first to the last, both meant. */
export interface ReleaseRange {
  readonly first: number;
  readonly last: number;
}

const OF_RANGE = 'WHERE n.release >= $first AND n.release <= $last';

const AnyRow = z.object({ key: z.string() });

/** One row where anything of these releases is left, none else. */
export function anyOfReleases(range: ReleaseRange): CypherQuery<z.infer<typeof AnyRow>> {
  return {
    name: 'anyOfReleases',
    cypher: `
      MATCH (n:Record) ${OF_RANGE}
      RETURN n.key AS key LIMIT 1`,
    params: { ...range },
    row: AnyRow,
  };
}

/** Relationships before nodes: one hub may have more of them than a transaction can hold. */
export function deleteRelationships(range: ReleaseRange, limit: number): CypherQuery<CountRow> {
  return {
    name: 'deleteRelationships',
    cypher: `
      MATCH (n:Record) ${OF_RANGE}
      MATCH (n)-[r]->()
      WITH r LIMIT $limit
      DELETE r
      RETURN count(*) AS n`,
    params: { ...range, limit },
    row: CountRow,
  };
}

export function deleteNodes(range: ReleaseRange, limit: number): CypherQuery<CountRow> {
  return {
    name: 'deleteNodes',
    cypher: `
      MATCH (n:Record) ${OF_RANGE}
      WITH n LIMIT $limit
      DETACH DELETE n
      RETURN count(*) AS n`,
    params: { ...range, limit },
    row: CountRow,
  };
}
