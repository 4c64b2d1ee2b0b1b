import type { Engine } from '../options.js';
import { discard, emptyGraph, type Graph, inService } from '../peers.js';
import { memoryOf } from '../processes/process-usage.js';
import { type CommandRun, runCommand } from '../processes/program.js';
import { median } from './statistics.js';

export interface CheckResult {
  readonly scale: number;
  readonly rows: number;
  readonly seconds: number;
  readonly peakRss: number;
}

export interface ImportResult {
  readonly engine: Engine;
  readonly scale: number;
  readonly runs: number;
  readonly seconds: number;
  readonly best: number;
  readonly cpuSeconds: number;
  readonly peakRss: number;
  /** Resident at its most, of the database process; null: the engine is in the program. */
  readonly databaseRss: number | null;
}

/** Reads and checks, and touches no graph: what an import costs before it writes. */
export async function measureCheck(folder: string, scale: number): Promise<CheckResult> {
  const { wallMs, usage, output } = await runCommand(['check', folder]);
  const rows = Number(/([\d,]+) rows\./.exec(output)?.[1]?.replaceAll(',', ''));
  return { scale, rows, seconds: wallMs / 1000, peakRss: usage.peakRss };
}

export interface ImportOptions {
  readonly data: string;
  /** Where graphs of the embedded engine are made. */
  readonly graphs: string;
  readonly runs?: number;
}

/** Each run is the first import into an empty graph; the last one's graph is kept, and put into service. */
export async function measureImport(
  engine: Engine,
  scale: number,
  { data, graphs, runs: count = runsOf(engine, scale) }: ImportOptions,
): Promise<{ result: ImportResult; graph: Graph }> {
  const runs: CommandRun[] = [];
  let graph: Graph | null = null;
  for (let left = count; left > 0; left -= 1) {
    if (graph) await discard(graph);
    graph = await emptyGraph(engine, scale, graphs);
    runs.push(await runCommand(['import', data], graph.address));
  }
  if (graph === null) throw new Error('No import was run.');
  const result = resultOf(engine, scale, runs, graph);
  return { result, graph: await inService(graph) };
}

function runsOf(engine: Engine, scale: number): number {
  if (scale > 1) return 1;
  return engine === 'grafeo' ? 5 : 3;
}

function resultOf(
  engine: Engine,
  scale: number,
  runs: readonly CommandRun[],
  { neo4j }: Graph,
): ImportResult {
  const seconds = runs.map(({ wallMs }) => wallMs / 1000);
  return {
    engine,
    scale,
    runs: runs.length,
    seconds: median(seconds),
    best: Math.min(...seconds),
    cpuSeconds: median(runs.map(({ usage }) => usage.cpuMs / 1000)),
    peakRss: Math.max(...runs.map(({ usage }) => usage.peakRss)),
    databaseRss: neo4j?.process.pid ? (memoryOf(neo4j.process.pid)?.peakRss ?? null) : null,
  };
}
