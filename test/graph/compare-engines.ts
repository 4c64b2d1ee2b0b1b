import { isDeepStrictEqual } from 'node:util';
import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import type { PivotRow } from '../../src/pivot/pivot.cypher.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import type { FreshGraph, TestEngine } from '../support/engines.js';
import { graphWithPast } from './graph-with-past.js';
import { knownIds } from './known-ids.js';
import { everyStatement } from './statements.js';

export interface CompareOptions {
  /** At most so many; absent: every one. */
  readonly atMost?: number;
  /** Called after each statement. */
  readonly progress?: () => void;
}

/**
 * The data set drawn from a seed on both engines, and every statement on both: how many were compared. Throws with seed,
 * statement, parameters and both answers at the first that differs.
 */
export async function compareEngines(
  seed: number,
  engines: readonly [TestEngine, TestEngine],
  { atMost = Number.POSITIVE_INFINITY, progress }: CompareOptions = {},
): Promise<number> {
  const raw = randomRawDataSet(seed);
  const graphs: FreshGraph[] = [];
  try {
    for (const engine of engines) graphs.push(await graphWithPast(engine, raw));
    const snapshots = graphs.map(async (graph) => (await graph.openStore()).snapshot());
    const [one, other] = (await Promise.all(snapshots)) as [GraphSnapshot, GraphSnapshot];
    let compared = 0;
    for (const statement of everyStatement(one.release, knownIds(raw))) {
      if (compared >= atMost) break;
      const [rows, reference] = [await one.read(statement), await other.read(statement)].map(
        (answer) => canonical(wholeRows(statement.name, answer), statement.cypher),
      );
      if (!isDeepStrictEqual(rows, reference)) {
        const { name, params } = statement;
        const [left, right] = engines.map((engine) => engine.name);
        const found = { seed, name, params, [left as string]: rows, [right as string]: reference };
        throw new Error(`The engines differ: ${JSON.stringify(found, null, 1)}`);
      }
      compared += 1;
      progress?.();
    }
    return compared;
  } finally {
    for (const graph of graphs) await graph.destroy();
  }
}

/**
 * `pivotGroups` groups by lists of keys in whatever order an engine finds them, so it may give the same keys in several rows,
 * which add up: such rows as one.
 */
function wholeRows(name: string, rows: readonly unknown[]): readonly unknown[] {
  if (name !== 'pivotGroups') return rows;
  const byKeys = new Map<string, PivotRow>();
  for (const row of rows as readonly PivotRow[]) {
    const { rowKeys, columnKeys, basis, rowEnds, columnEnds } = row;
    const [keys] = canonical([{ rowKeys, columnKeys, basis, rowEnds, columnEnds }], '') as [string];
    const known = byKeys.get(keys);
    byKeys.set(keys, known === undefined ? row : sumOf(known, row));
  }
  return [...byKeys.values()];
}

function sumOf(one: PivotRow, other: PivotRow): PivotRow {
  const actorIds = one.actorIds && [...new Set([...one.actorIds, ...(other.actorIds ?? [])])];
  const valuesEur = one.valuesEur && [...one.valuesEur, ...(other.valuesEur ?? [])];
  const projects = one.projects === undefined ? undefined : one.projects + (other.projects ?? 0);
  return {
    ...one,
    initiatives: one.initiatives + other.initiatives,
    projects,
    actorIds,
    valuesEur,
  };
}

/** Rows in the order of the statement; in any order where it promises none, and so the lists that it collects. */
function canonical(rows: readonly unknown[], cypher: string): string[] {
  const isOrdered = /ORDER BY[^{}]*$/.test(cypher);
  const inOrder = (texts: string[]) => (isOrdered ? texts : texts.sort());
  const textOf = (value: unknown): string => {
    if (Array.isArray(value)) return `[${inOrder(value.map(textOf))}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const known = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${known.map(([key, inner]) => `${key}: ${textOf(inner)}`).sort()}}`;
  };
  // An array of this realm, whichever the engine's rows are of: only such are equal.
  return inOrder(Array.from(rows, textOf));
}
