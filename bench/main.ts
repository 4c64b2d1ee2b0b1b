import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchOptions, readOptions, USAGE } from './options.js';
import { machineNow } from './report/machine.js';
import { reportOf } from './report/report.js';
import { writeReadme } from './report/write-readme.js';
import { runBench } from './run.js';

async function main(options: BenchOptions): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'bilateral-bench-'));
  const startedAt = performance.now();
  const say = (line: string) => {
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    process.stderr.write(`${String(seconds).padStart(5)} s  ${line}\n`);
  };
  try {
    const before = machineNow();
    const results = await runBench(options, work, say);
    const report = reportOf(results, before, machineNow(), options);
    if (options.print) process.stdout.write(report);
    else await writeReadme(report);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(USAGE);
  else await main(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
