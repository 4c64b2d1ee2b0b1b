import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphWithPast } from './graph-with-past.js';
import { type KnownIds, knownIds, type Statement } from './known-ids.js';
import { everyStatement } from './statements.js';

const GRAPHS = 36;

/** A statement, what it looks at, and all that it is asked: a parameter that is null is a condition left out. */
function shapeOf({ name, cypher, params }: Statement): string {
  const labels = [...cypher.matchAll(/\(\w*:(\w+)/g)].map(([, label]) => label);
  const given = Object.entries(params).filter(([, value]) => value !== null);
  return `${name}: ${[...new Set(labels)]} by ${given.map(([param]) => param).sort()}`;
}

/** It begins at no id; or at the record that is never there, as a sign of life. */
function asksForNothing({ name, cypher, params }: Statement): boolean {
  const [, begin = ''] = /^\s*UNWIND \$(\w+)/.exec(cypher) ?? [];
  const beginsAt = params[begin];
  return (Array.isArray(beginsAt) && beginsAt.length === 0) || name === 'ping';
}

/** A count of none, or nothing known, says no more than no row. */
function findsAnything(rows: readonly unknown[]): boolean {
  return rows.some((row) => {
    const values = Object.values(row as object).filter((value) => value !== null);
    const numbers = values.filter((value) => typeof value === 'number');
    return values.length > 0 && (numbers.length === 0 || numbers.some((number) => number !== 0));
  });
}

/**
 * Both engines agree on a statement that finds nothing, whatever is wrong with it: each must find something in some graph
 * of the kind that they are compared on. As many graphs as it takes.
 */
test('over random graphs every statement finds something, with all that it can be asked', async () => {
  const found = new Map<string, boolean>();
  const missed = () => [...found].flatMap(([shape, isFound]) => (isFound ? [] : [shape]));
  for (let seed = 1; seed === 1 || (seed <= GRAPHS && missed().length > 0); seed += 1) {
    const raw = randomRawDataSet(seed);
    const graph = await graphWithPast(grafeoEngine, raw);
    try {
      await look((await graph.openStore()).snapshot(), knownIds(raw), found);
    } finally {
      await graph.destroy();
    }
  }
  expect(missed()).toEqual([]);
  expect(found.size).toBeGreaterThan(200);
}, 120_000);

async function look(snapshot: GraphSnapshot, ids: KnownIds, found: Map<string, boolean>) {
  for (const statement of everyStatement(snapshot.release, ids)) {
    if (asksForNothing(statement)) continue;
    const shape = shapeOf(statement);
    if (found.get(shape) !== true) found.set(shape, findsAnything(await snapshot.read(statement)));
  }
}
