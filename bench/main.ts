import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aloneReport } from './alone/alone-report.js';
import { runAloneBench } from './alone/run-alone-bench.js';
import { explorerReport } from './explorer/explorer-report.js';
import { runExplorerBench } from './explorer/run-explorer-bench.js';
import { largeReport } from './large/large-report.js';
import { runLargeBench } from './large/run-large-bench.js';
import { runOverBudget } from './measure/over-budget.js';
import { type BenchOptions, readOptions, USAGE } from './options.js';
import { peerReport } from './peer/peer-report.js';
import { runPeerBench } from './peer/run-peer-bench.js';
import { machineNow } from './report/machine.js';
import { overBudgetReport } from './report/over-budget-report.js';
import { reportOf } from './report/report.js';
import { writeReadme } from './report/write-readme.js';
import { runBench, type Say } from './run.js';

async function main(options: BenchOptions): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'bilateral-bench-'));
  const startedAt = performance.now();
  const say = (line: string) => {
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    process.stderr.write(`${String(seconds).padStart(5)} s  ${line}\n`);
  };
  try {
    for (const run of runsOf(options)) {
      const { command, report } = await run(options, work, say);
      if (options.print) process.stdout.write(`${report}\n`);
      else await writeReadme(command, report);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

interface Run {
  readonly command: string;
  readonly report: string;
}

function runsOf(options: BenchOptions): readonly (typeof wholeRun)[] {
  if (options.peer) return [peerRun];
  if (options.large) return [largeRun];
  if (options.explorer) return [explorerRun];
  if (options.alone) return [aloneRun];
  return options.budget ? [budgetRun] : [aloneRun, wholeRun, budgetRun];
}

async function wholeRun(options: BenchOptions, work: string, say: Say): Promise<Run> {
  const before = machineNow();
  const results = await runBench(options, work, say);
  return { command: 'npm run bench', report: reportOf(results, before, machineNow(), options) };
}

async function peerRun(options: BenchOptions, work: string, say: Say): Promise<Run> {
  const before = machineNow();
  const results = await runPeerBench(options, work, say);
  const report = peerReport(results, before, machineNow());
  return { command: 'npm run bench -- --peer', report };
}

async function largeRun(options: BenchOptions, work: string, say: Say): Promise<Run> {
  const before = machineNow();
  const results = await runLargeBench(options, work, say);
  const report = largeReport(results, before, machineNow());
  return { command: 'npm run bench -- --large', report };
}

async function budgetRun(options: BenchOptions, work: string, say: Say): Promise<Run> {
  const before = machineNow();
  const results = await runOverBudget(options, work, say);
  const report = overBudgetReport(results, before, machineNow());
  return { command: 'npm run bench -- --budget', report };
}

async function aloneRun(options: BenchOptions, work: string, say: Say): Promise<Run> {
  const before = machineNow();
  const results = await runAloneBench(options, work, say);
  const report = aloneReport(results, before, machineNow());
  return { command: 'npm run bench -- --alone', report };
}

async function explorerRun(options: BenchOptions, work: string, say: Say): Promise<Run> {
  const before = machineNow();
  const results = await runExplorerBench(options, work, say);
  const report = explorerReport(results, before, machineNow());
  return { command: 'npm run bench -- --explorer', report };
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(USAGE);
  else await main(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
