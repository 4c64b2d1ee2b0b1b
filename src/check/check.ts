import { netChanges, versionChanges } from '../change/record-changes.js';
import { DataSetRefused } from '../import/data-set-refused.js';
import type { DataSet } from '../import/format/data-set.js';
import { type ReadOptions, readDataSet } from '../import/format/read-data-set.js';
import { readFolders } from '../import/import-task.js';
import { recordVersions } from '../import/record-versions.js';
import { SettingRefused } from '../setting-refused.js';
import { type CheckReport, checkReport, reportLines } from './check-report.js';
import { comparedWith } from './compared-with.js';

export interface CheckOptions {
  /** True: with the graph of the settings. A list: with that graph, or with these folders. */
  readonly against?: true | readonly string[];
  readonly list?: boolean;
  readonly json?: boolean;
  readonly exitCode?: boolean;
}

// As `git diff --exit-code` and others of its kind: a failure is something else than a difference.
const DIFFERS = 2;

/** Prints what is wrong with data sets or what they hold, and with `against` what an import would change. */
export async function printCheck(folders: readonly string[], options: CheckOptions): Promise<void> {
  const { against, list, exitCode } = options;
  if (against === undefined && (list || exitCode)) {
    throw new SettingRefused(
      `--${list ? 'list' : 'exit-code'} says what differs: name with --against from what.`,
    );
  }
  const report = options.json
    ? await reportAsJson(folders, options)
    : await reportOf(folders, options, readFolders);
  if (report === null) return;
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else for (const line of reportLines(report, list ?? false)) console.log(line);
  const differs = (report.changes ?? []).length > 0;
  if (exitCode && differs) process.exitCode = DIFFERS;
}

async function reportOf(
  folders: readonly string[],
  { against }: CheckOptions,
  read: (folders: readonly string[], options?: ReadOptions) => Promise<DataSet>,
): Promise<CheckReport> {
  const dataSet = await read(folders);
  if (against === undefined) return checkReport(dataSet);
  const compared = await comparedWith(against === true ? [] : against, (others) =>
    // A file of theirs has the name of one of ours.
    read(others, { namesFolders: true }),
  );
  const changes = netChanges(versionChanges(compared.versions, recordVersions(dataSet)));
  return checkReport(dataSet, { with: compared, changes });
}

/** Nothing but JSON on standard output, problems too. Null: there are some. */
async function reportAsJson(
  folders: readonly string[],
  options: CheckOptions,
): Promise<CheckReport | null> {
  try {
    return await reportOf(folders, options, readSilently);
  } catch (error) {
    if (!(error instanceof DataSetRefused)) throw error;
    const { problems, total } = error;
    console.log(JSON.stringify({ problems, total }, null, 2));
    process.exitCode = 1;
    return null;
  }
}

async function readSilently(folders: readonly string[], options?: ReadOptions): Promise<DataSet> {
  const result = await readDataSet(folders, options);
  if (!result.ok) throw new DataSetRefused(result.problems, result.total);
  return result.dataSet;
}
