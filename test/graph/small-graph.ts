import { z } from 'zod';
import {
  type CypherQuery,
  type CypherValue,
  GraphStoreError,
  type Release,
  type ReleaseDraft,
  recordKey,
} from '../../src/graph/graph-store.js';

/** Nodes with these ids and a text. */
export function createThings(
  draft: ReleaseDraft,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const release = draft.number;
  const nodes = Object.entries(texts).map(([id, text]) => {
    const properties = { key: recordKey(release, id), id, release, text };
    return { labels: ['Thing'], properties };
  });
  return draft.createNodes(nodes);
}

/** Links from one id to another. */
export function linkThings(
  draft: ReleaseDraft,
  links: readonly (readonly [string, string])[],
): Promise<void> {
  const keyOf = (id: string) => recordKey(draft.number, id);
  return draft.createRelationships(
    links.map(([from, to]) => ({
      type: 'LINKED',
      from: keyOf(from),
      to: keyOf(to),
      properties: {},
    })),
  );
}

const Thing = z.object({ id: z.string(), text: z.string() });

export function thingsByIds(release: Release, ids: readonly string[]) {
  return {
    name: 'thingsByIds',
    cypher: `
      MATCH (n:Record) WHERE n.key IN $keys
      RETURN n.id AS id, n.text AS text
      ORDER BY id`,
    params: { keys: release.keys(ids) },
    row: Thing,
  } satisfies CypherQuery<z.infer<typeof Thing>>;
}

export const countAllRecords = {
  name: 'countAllRecords',
  cypher: 'MATCH (n:Record) RETURN count(*) AS total',
  params: {},
  row: z.object({ total: z.int() }),
} satisfies CypherQuery<{ total: number }>;

/** A statement made for one test. */
export function anyQuery(
  cypher: string,
  params: Readonly<Record<string, CypherValue>> = {},
): CypherQuery<unknown> {
  return { name: 'anyQuery', cypher, params, row: { parse: (raw) => raw } };
}

/** What it failed with; a promise that fulfils is an error. */
export async function failureOf(promise: Promise<unknown>): Promise<GraphStoreError> {
  const failure = await promise.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (failure instanceof GraphStoreError) return failure;
  throw failure;
}

/** Asks until the answer is true. */
export async function until(isSo: () => boolean, withinMs = 5_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`Not so within ${withinMs} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
