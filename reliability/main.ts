import { Command, InvalidArgumentError } from 'commander';
import { reportOf, writePage } from './report.js';
import { runTrials } from './run-trials.js';
import type { Trial } from './trial.js';
import { FAULTS, SOAKS } from './trials.js';

interface Options {
  readonly only?: readonly string[];
  readonly times?: number;
  readonly seed: number;
  readonly print: boolean;
}

async function run(page: string, all: readonly Trial[], options: Options): Promise<void> {
  const { only, times = null, seed, print } = options;
  const unknown = only?.find((name) => !all.some((trial) => trial.name === name));
  if (unknown !== undefined) {
    const names = all.map(({ name }) => name).join(', ');
    throw new InvalidArgumentError(`--only: "${unknown}" is none of ${names}`);
  }
  const trials = all.filter(({ name }) => only?.includes(name) ?? true);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const results = await runTrials(trials, { times, seed, say });
  const report = reportOf(results, seed);
  if (print) process.stdout.write(`${report}\n`);
  else await writePage(page, report, all);
  if (results.some(({ outcome }) => outcome?.faults.length)) process.exitCode = 1;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1');
  return Number(text);
}

const program = new Command('reliability').description(
  'Makes faults on real processes and real engines, and looks whether anything was lost, mixed or broken.',
);

function command(name: string, trials: readonly Trial[], what: string): void {
  program
    .command(name)
    .description(`${what}; writes what each trial saw into its row of docs/reliability.md`)
    .option('--only <names...>', `some of: ${trials.map((trial) => trial.name).join(', ')}`)
    .option('--times <n>', 'how often, or how many minutes, instead of what each says', wholeNumber)
    .option('--seed <n>', 'of the moments and places drawn', wholeNumber, 1)
    .option('--print', 'print the result, leave docs/reliability.md as it is', false)
    .action((options: Options) => run(name, trials, options));
}

command('faults', FAULTS, 'Kills, cuts, fills and damages: about half an hour on two idle cores');
command('soak', SOAKS, 'Ten minutes of reading and importing on each engine');

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
