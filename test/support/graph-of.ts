import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSet } from '../../src/import/format/data-set.js';
import { printProblem } from '../../src/import/format/print-problem.js';
import { readDataSet } from '../../src/import/format/read-data-set.js';
import { importGraph } from '../../src/import/import-graph.js';
import { type RawDataSet, writeRawDataSet } from './data/raw-data-set.js';
import type { FreshGraph, TestEngine } from './engines.js';

// Two graphs of the same rows are the same, on whichever engine and whenever.
const IMPORTED_AT = new Date('2026-01-02T03:04:05.000Z');

/** A graph that holds these rows, imported as a user's folder is. */
export async function graphOf(engine: TestEngine, ...raws: RawDataSet[]): Promise<FreshGraph> {
  const graph = await engine.freshGraph();
  await importInto(graph, ...raws);
  return graph;
}

/** The next release of a graph. */
export async function importInto(graph: FreshGraph, ...raws: RawDataSet[]): Promise<void> {
  const dataSet = await dataSetOf(...raws);
  const writer = await graph.openWriter();
  try {
    await importGraph(writer, dataSet, { now: () => IMPORTED_AT });
  } finally {
    await writer.close();
  }
}

/** Rows, written to folders and read back with every check. */
export async function dataSetOf(...raws: RawDataSet[]): Promise<DataSet> {
  const parent = await mkdtemp(join(tmpdir(), 'bilateral-rows-'));
  try {
    const folders = raws.map((_, index) => join(parent, String(index)));
    for (const [index, raw] of raws.entries()) await writeRawDataSet(raw, folders[index] as string);
    return await read(folders);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** A folder of the repository. */
export async function read(folders: readonly string[]): Promise<DataSet> {
  const result = await readDataSet(folders);
  if (!result.ok) throw new Error(result.problems.map(printProblem).join('\n'));
  return result.dataSet;
}
