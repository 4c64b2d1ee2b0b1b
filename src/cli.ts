import { Command, Option } from 'commander';
import type { CheckOptions } from './check/check.js';
import { ConfigError, readConfig } from './config.js';
import { GraphStoreError } from './graph/graph-store.js';
import { openGraphWriter } from './graph/open-graph-store.js';
import { graphOptions } from './graph-options.js';
import { DataSetRefused } from './import/data-set-refused.js';
import { printProblem } from './import/format/print-problem.js';
import { ImportRefused } from './import/import-refused.js';
import { createLogger } from './logger.js';
import { packageVersion } from './program-root.js';
import { SettingRefused } from './setting-refused.js';
import { endOnSignals } from './stop-signals.js';

const EXIT_CODES = `
Exit codes: 0 done; 1 refused or failed, with the reason on standard error; 2 only of check --exit-code: something differs.
Settings (PORT, GRAPH_URL, …) come from the environment: see the table in README.md.`;

/** The command line. Sets the exit code; never throws what a user can mend. */
export async function main(argv: readonly string[]): Promise<void> {
  endOnSignals();
  try {
    await program().parseAsync(argv);
  } catch (error) {
    process.exitCode = 1;
    console.error(explain(error));
  }
}

function program(): Command {
  const bilateral = new Command('bilateral')
    .description(
      'Who has worked with whom between two countries, since when, and on what evidence.',
    )
    .version(packageVersion())
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError();
  bilateral
    .command('serve')
    .description('Serve the graph as GraphQL over HTTP.')
    .option(
      '--seed <folder...>',
      'import these folders first where the graph is still empty, or of an older version of the program',
    )
    .addHelpText('after', EXIT_CODES)
    .action(serveCommand);
  bilateral
    .command('import')
    .description('Check data sets and make the graph hold exactly them, as its next release.')
    .argument('<folder...>', 'folders of CSV files, one pair of countries each (seed/README.md)')
    .option('--drop <dataset...>', 'data sets (IT-RU) the graph holds now and shall no longer hold')
    .option(
      '--rebuild',
      'write a release even where the data has not changed, or the graph at hand cannot be read',
    )
    .addHelpText('after', EXIT_CODES)
    .action(importCommand);
  bilateral
    .command('check')
    .description(
      'Report every problem of data sets, or what an import would change; touch nothing.',
    )
    .argument('<folder...>', 'folders of CSV files, one pair of countries each (seed/README.md)')
    .option(
      '--against [where...]',
      'count what differs from a graph (a folder or neo4j://…), from other folders of CSV files, or, without a value, from the graph of GRAPH_URL',
    )
    .option('--list', 'with --against: every id, after + (added), ~ (changed) or - (withdrawn)')
    .option('--json', 'print one JSON object and nothing else, problems too')
    .option('--exit-code', 'with --against: end with 2 where something differs')
    .addHelpText('after', EXIT_CODES)
    .action(checkCommand);
  bilateral
    .command('backtest')
    .description('Show how well cooperation gaps told, on the graph’s own record, what came next.')
    .option('--dataset <dataset>', 'which pair (IT-RU); needed where the graph holds several')
    .addOption(
      new Option('--level <level>', 'what is ranked: cells of regions and sector, or pairs')
        .choices(['cell', 'pair'])
        .default('cell'),
    )
    .option('--picture <file.svg>', 'write precision and hits against rank as a picture, too')
    .addHelpText('after', EXIT_CODES)
    .action(backTestCommand);
  bilateral
    .command('key')
    .description('Make a key for a client, and its line for KEYS_FILE.')
    .argument('<name>', 'who holds it, as logs name it: letters, digits, "_", "." or "-"')
    .option('--budget <cost>', 'cost it may ask for in a minute', '10000000')
    .addHelpText('after', EXIT_CODES)
    .action(keyCommand);
  return bilateral;
}

// What a command needs is loaded by that command: a server without listr2, an import without Apollo.
async function serveCommand({ seed }: { seed?: string[] }): Promise<void> {
  const config = readConfig(process.env);
  const { serve } = await import('./main.js');
  await serve(config, seed ?? []);
}

async function importCommand(
  folders: string[],
  { drop, rebuild }: { drop?: string[]; rebuild?: boolean },
): Promise<void> {
  const config = readConfig(process.env);
  const graph = graphOptions(config, createLogger(config.LOG_LEVEL));
  const { importFolders } = await import('./import/import-task.js');
  await importFolders(folders, () => openGraphWriter(graph), {
    drop: drop ?? [],
    rebuild: rebuild ?? false,
  });
}

async function checkCommand(folders: string[], options: CheckOptions): Promise<void> {
  const { printCheck } = await import('./check/check.js');
  await printCheck(folders, options);
}

async function backTestCommand({
  dataset,
  level,
  picture,
}: {
  dataset?: string;
  level: string;
  picture?: string;
}): Promise<void> {
  const config = readConfig(process.env);
  const { printBackTest } = await import('./backtest.js');
  await printBackTest(config, { dataset, picture, level: level === 'pair' ? 'PAIR' : 'CELL' });
}

async function keyCommand(name: string, { budget }: { budget: string }): Promise<void> {
  const { newKey } = await import('./server/budget/keys.js');
  const { key, line } = newKey(name, Number(budget));
  console.log(`Key, for ${name} alone; it cannot be shown again:\n${key}\n`);
  console.log(`Line, for the file that KEYS_FILE names; read at the next start:\n${line}`);
}

/** One clear line for what a user can mend; the whole error for what only a developer can. */
function explain(error: unknown): string {
  if (error instanceof DataSetRefused) {
    return [...error.problems.map(printProblem), remainder(error), error.message]
      .filter((line) => line !== '')
      .join('\n');
  }
  const isKnown =
    error instanceof ConfigError ||
    error instanceof GraphStoreError ||
    error instanceof ImportRefused ||
    error instanceof SettingRefused;
  if (isKnown) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function remainder({ problems, total }: DataSetRefused): string {
  return total > problems.length ? `… and ${total - problems.length} more` : '';
}
