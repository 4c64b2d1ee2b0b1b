import { realpath } from 'node:fs/promises';
import { contentHash } from './content-hash.js';
import {
  type DataSet,
  type Pair,
  type ReadResult,
  type Row,
  TABLE_NAMES,
  type TableName,
} from './data-set.js';
import { DEFAULT_LIMITS, type FormatLimits } from './format-limits.js';
import { ProblemLog } from './problem-log.js';
import { type FolderReading, readFolder } from './read-folder.js';
import { uniteFolders } from './unite/unite-folders.js';

export type ReadProgress = (event: {
  readonly file: string;
  readonly rows: number;
  readonly done: boolean;
}) => void;

export interface ReadOptions {
  readonly onProgress?: ReadProgress;
  readonly limits?: Partial<FormatLimits>;
  /** Whether problems name the folder of their file; of several they always do. */
  readonly namesFolders?: boolean;
}

/** One folder named twice would be two data sets that say the same. */
async function distinctFolders(
  folders: readonly string[],
  log: ProblemLog,
): Promise<readonly string[]> {
  const seen = new Map<string, string>();
  for (const folder of folders) {
    const path = await realpath(folder).catch(() => folder);
    const first = seen.get(path);
    if (first === undefined) seen.set(path, folder);
    else {
      const message = `is the same folder as ${first}`;
      log.add(folder, null, null, null, { message, expected: 'every folder once' });
    }
  }
  if (folders.length === 0) {
    const fault = { message: 'no folder was named', expected: 'a folder of CSV files' };
    log.add('', null, null, null, fault);
  }
  return [...seen.values()];
}

function pairOfFolder({ folder, tables, pair }: FolderReading): Pair {
  const [left = '', right = ''] = pair;
  const counts = TABLE_NAMES.filter((name) => tables[name].isPresent).map((name) => {
    return [name, tables[name].rows.length] as const;
  });
  return {
    dataset: pair.join('-'),
    countries: [left, right],
    folder,
    rowCounts: Object.fromEntries(counts),
  };
}

function dataSetOf(
  readings: readonly FolderReading[],
  tables: Readonly<Record<TableName, readonly Row[]>>,
): DataSet {
  const outlines = new Map<string, string>();
  for (const reading of readings.toReversed()) {
    for (const [region, outline] of reading.outlines) outlines.set(region, outline);
  }
  return {
    folders: readings.map(({ folder }) => folder),
    pairs: readings.map(pairOfFolder),
    tables,
    outlines,
    contentHash: contentHash({ tables, outlines }),
  };
}

/** Reads and checks one folder, or several that are united; all problems in one pass. */
export async function readDataSet(
  folders: readonly string[],
  { onProgress, limits: changedLimits, namesFolders = folders.length > 1 }: ReadOptions = {},
): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...changedLimits };
  const log = new ProblemLog(limits.problems);
  const readings: FolderReading[] = [];
  for (const folder of await distinctFolders(folders, log)) {
    const prefix = namesFolders ? `${folder.replace(/\/+$/, '')}/` : '';
    const datasets: string[] = [];
    const onRows = (file: string, rows: number, done: boolean) =>
      onProgress?.({ file, rows, done });
    const reading = await readFolder(folder, prefix, { log, limits, datasets, onRows });
    if (reading === null) continue;
    datasets.push(reading.pair.join('-'));
    readings.push(reading);
  }
  // Folders with problems of their own are not united: what they would contradict is not known.
  const tables = log.total === 0 ? uniteFolders(readings, log) : null;
  if (tables === null || log.total > 0) {
    return { ok: false, problems: log.sorted(), total: log.total };
  }
  return { ok: true, dataSet: dataSetOf(readings, tables) };
}
