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
import { type Machine, machineNow } from './report/machine.js';
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

type Running = (options: BenchOptions, work: string, say: Say) => Promise<Run>;

/** A run with the state of the machine around it. */
function runOf<Results>(
  command: string,
  measure: (options: BenchOptions, work: string, say: Say) => Promise<Results>,
  reportOf: (results: Results, before: Machine, after: Machine, options: BenchOptions) => string,
): Running {
  return async (options, work, say) => {
    const before = machineNow();
    const results = await measure(options, work, say);
    return { command, report: reportOf(results, before, machineNow(), options) };
  };
}

const whole = runOf('npm run bench', runBench, reportOf);
const peer = runOf('npm run bench -- --peer', runPeerBench, peerReport);
const large = runOf('npm run bench -- --large', runLargeBench, largeReport);
const budget = runOf('npm run bench -- --budget', runOverBudget, overBudgetReport);
const alone = runOf('npm run bench -- --alone', runAloneBench, aloneReport);
const explorer = runOf('npm run bench -- --explorer', runExplorerBench, explorerReport);

function runsOf(options: BenchOptions): readonly Running[] {
  if (options.peer) return [peer];
  if (options.large) return [large];
  if (options.explorer) return [explorer];
  if (options.alone) return [alone];
  return options.budget ? [budget] : [alone, whole, budget];
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(USAGE);
  else await main(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
