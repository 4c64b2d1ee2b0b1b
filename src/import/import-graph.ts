import { nextHistory } from '../change/history.js';
import {
  type GraphSnapshot,
  type GraphWriter,
  Release,
  type ReleaseInfo,
} from '../graph/graph-store.js';
import { recordsByRank } from '../graph/record.cypher.js';
import type { WriteProgress } from './batch-writer.js';
import type { DataSet } from './format/data-set.js';
import { ImportRefused } from './import-refused.js';
import { recordVersions } from './record-versions.js';
import { writeHistory, writeRelease } from './write-release.js';

export interface ImportOptions {
  /** Data sets (`IT-RU`) that the graph holds now and shall no longer hold. */
  readonly drop?: readonly string[];
  /** Writes a release even where the data is that of the current one. */
  readonly rebuild?: boolean;
  readonly onProgress?: WriteProgress;
  readonly now?: () => Date;
}

export interface ImportOutcome {
  /** False: the current release holds just this data, and nothing was written. */
  readonly changed: boolean;
  readonly release: Release;
}

/**
 * Makes the graph hold exactly this data set: the next release is written beside the current one and switched on last,
 * so that whatever happens in the middle the current one goes on answering.
 */
export async function importGraph(
  writer: GraphWriter,
  dataSet: DataSet,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const { current } = writer;
  if (current !== null) {
    await refuseForgotten(current, dataSet, options.drop ?? []);
    const isSame = current.release.contentHash === dataSet.contentHash;
    if (isSame && !options.rebuild) return { changed: false, release: current.release };
  }
  const draft = await writer.draft();
  try {
    const versions = recordVersions(dataSet);
    const counts = await writeRelease(draft, dataSet, versions, options.onProgress);
    const info: ReleaseInfo = {
      number: draft.number,
      contentHash: dataSet.contentHash,
      importedAt: (options.now?.() ?? new Date()).toISOString(),
      counts,
    };
    await writeHistory(draft, await nextHistory(current, info, versions));
    await draft.activate(info);
    return { changed: true, release: new Release(info) };
  } catch (error) {
    // What stays behind now is removed by the next import; the first error is the one to tell.
    await draft.abandon().catch(() => undefined);
    throw error;
  }
}

/** An import names everything the graph holds afterwards; what it forgets to name is not dropped in silence. */
async function refuseForgotten(
  current: GraphSnapshot,
  dataSet: DataSet,
  drop: readonly string[],
): Promise<void> {
  const named = new Set(dataSet.pairs.map(({ dataset }) => dataset));
  const held = await current.read(
    recordsByRank(current.release, 'dataset', 0, current.release.counts.dataset ?? 0),
  );
  const forgotten = held
    .map(({ record }) => record.slug)
    .filter((dataset) => !named.has(dataset) && !drop.includes(dataset))
    .sort();
  if (forgotten.length === 0) return;
  const folders = dataSet.folders.map(quoted).join(' ');
  throw new ImportRefused(
    `The graph also holds ${forgotten.join(', ')}, which this import does not name. To keep it, name its folder too: ` +
      `bilateral import ${folders} <folder of ${forgotten.join(', ')}>. To remove it: ` +
      `bilateral import ${folders} ${forgotten.map((dataset) => `--drop ${dataset}`).join(' ')}`,
  );
}

/** As a shell takes it. */
function quoted(folder: string): string {
  return /^[\w./:@+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}
