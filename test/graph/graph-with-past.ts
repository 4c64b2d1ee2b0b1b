import { type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import type { FreshGraph, TestEngine } from '../support/engines.js';
import { graphOf, importInto } from '../support/graph-of.js';

/**
 * A graph of these rows that held others before: what came, went and changed is on record, and of an engine that keeps the
 * release before beside the current one, no statement may read both.
 */
export async function graphWithPast(engine: TestEngine, raw: RawDataSet): Promise<FreshGraph> {
  const graph = await graphOf(engine, asItWas(raw));
  await importInto(graph, raw);
  return graph;
}

/** A source more and one of another title; no restrictions yet, and no conflicts, which may speak of these. */
function asItWas(raw: RawDataSet): RawDataSet {
  const [first, ...others] = rowsOf(raw, 'sources');
  const sources = [
    { ...first, title: 'As it was' },
    ...others,
    { id: 'gone', title: 'Gone since' },
  ];
  const { restrictions: _, conflicts: __, ...tables } = raw.tables;
  return { tables: { ...tables, sources } };
}
