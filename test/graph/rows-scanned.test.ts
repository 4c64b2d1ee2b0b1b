import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCopies } from '../../bench/generate/generate-copies.js';
import { readQuestions } from '../../docs/generate/questions.js';
import { loadRawDataSet, writeRawDataSet } from '../support/data/raw-data-set.js';
import { describeOnEachEngineInFull } from '../support/engines.js';
import { graphOf } from '../support/graph-of.js';
import { ASKED } from './rows-scanned/asked.js';
import { type Reads, readsOf } from './rows-scanned/reads.js';
import { thinned } from './rows-scanned/thinned.js';

const COPIES = 10;
// A handful of rows more is no scan.
const A_FEW = 50;

const ALL = readQuestions().map(({ file, text }) => {
  const name = file.replace(/\.graphql$/, '');
  return { name, text, variables: ASKED[name]?.variables ?? {} };
});
const QUESTIONS = ALL.filter(({ name }) => ASKED[name]?.elsewhere === undefined);

/** A list that is whole on its first page is counted without a statement; in a larger graph fewer are. */
function withoutTotals({ statements }: Reads): readonly string[] {
  return statements.filter((name) => !/total/i.test(name));
}

test('every question is asked, here or elsewhere, and no other', () => {
  expect(Object.keys(ASKED).sort()).toEqual(ALL.map(({ name }) => name).sort());
});

/** No question scans the whole graph for a bounded answer: in a graph ten times as large it reads at most twice as much. */
describeOnEachEngineInFull('what the questions read, at ×1 and ×10', (engine) => {
  let once: Map<string, Reads>;
  let tenfold: Map<string, Reads>;

  beforeAll(async () => {
    const parent = mkdtempSync(join(tmpdir(), 'bilateral-tenfold-'));
    const [small, large] = [join(parent, 'once'), join(parent, 'tenfold')];
    writeRawDataSet(thinned(loadRawDataSet('seed/italy-russia')), small);
    await generateCopies(small, COPIES, large);
    once = await readsAt(small);
    tenfold = await readsAt(large);
    rmSync(parent, { recursive: true });
  }, 900_000);

  // One after the other: a Neo4j holds one graph.
  async function readsAt(folder: string): Promise<Map<string, Reads>> {
    const graph = await graphOf(engine, loadRawDataSet(folder));
    try {
      return await readsOf(graph, QUESTIONS);
    } finally {
      await graph.destroy();
    }
  }

  test.each(QUESTIONS.map(({ name }) => name))('%s', (name) => {
    const [small, large] = [once.get(name) as Reads, tenfold.get(name) as Reads];
    const isBounded = ASKED[name]?.adds === undefined;
    expect(withoutTotals(large)).toEqual(withoutTotals(small));
    if (isBounded) expect(large.size).toBeLessThanOrEqual(1.2 * small.size);
    const factor = isBounded ? 2 : 1.2 * COPIES;
    expect(large.rows).toBeLessThanOrEqual(factor * small.rows + A_FEW);
  });
});
