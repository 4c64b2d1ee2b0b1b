import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { describeOnBothEngines, type FreshGraph } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import type { KnownIds } from './known-ids.js';
import { everyStatement } from './statements.js';

// Each data set is hundreds of statements on both engines, some minutes: DIFFERENTIAL_SEEDS=101,102,103 asks for more.
const SEEDS = process.env.DIFFERENTIAL_SEEDS?.split(',').map(Number) ?? [101];
const A_SEED_MS = 900_000;

describeOnBothEngines('both engines answer every statement alike', ({ grafeo, neo4j }) => {
  let graphs: FreshGraph[] = [];

  afterEach(async () => {
    for (const graph of graphs) await graph.destroy();
    graphs = [];
  });

  async function load(raw: RawDataSet): Promise<[GraphSnapshot, GraphSnapshot]> {
    const snapshots: GraphSnapshot[] = [];
    for (const engine of [grafeo, neo4j]) {
      const graph = await graphOf(engine, raw);
      graphs.push(graph);
      snapshots.push((await graph.openStore()).snapshot());
    }
    return snapshots as [GraphSnapshot, GraphSnapshot];
  }

  test.each(SEEDS)(
    'random data set %i',
    async (seed) => {
      const raw = randomRawDataSet(seed);
      const [one, other] = await load(raw);
      let statements = 0;
      for (const statement of everyStatement(one.release, knownIds(raw))) {
        const { name, params } = statement;
        const rows = canonical(await one.read(statement), statement.cypher);
        const reference = canonical(await other.read(statement), statement.cypher);
        expect({ seed, name, params, rows }).toEqual({ seed, name, params, rows: reference });
        statements += 1;
      }
      expect(statements).toBeGreaterThan(200);
    },
    A_SEED_MS,
  );
});

/** Rows in the order of the statement; in any order where it promises none. */
function canonical(rows: readonly unknown[], cypher: string): string[] {
  const texts = rows.map((row) => JSON.stringify(sortedKeys(row)));
  const isOrdered = /ORDER BY[^{}]*$/.test(cypher);
  return isOrdered ? texts : texts.sort();
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]));
}

function knownIds(raw: RawDataSet): KnownIds {
  const ids = (table: Parameters<typeof rowsOf>[1], kind: string) =>
    rowsOf(raw, table).map(({ id }) => `${kind}:${id}`);
  const regions = ids('regions', 'region');
  const districts = ids('districts', 'district');
  return {
    countries: [...new Set(rowsOf(raw, 'regions').map(({ country }) => `country:${country}`))],
    regions,
    districts,
    actors: [
      ...regions,
      ...districts,
      ...ids('firms', 'firm'),
      ...ids('associations', 'association'),
      ...ids('institutions', 'institution'),
    ],
    sectors: ids('sectors', 'sector'),
    initiatives: [
      ...ids('projects', 'project'),
      ...ids('sessions', 'session'),
      ...ids('agreements', 'agreement'),
    ],
  };
}
