import { nextHistory } from '../change/history.js';
import { type GraphWriter, Release, type ReleaseInfo } from '../graph/graph-store.js';
import type { WriteProgress } from './batch-writer.js';
import type { DataSet } from './format/data-set.js';
import { recordVersions } from './record-versions.js';
import { type ReplaceOptions, refuseForgotten } from './refuse-forgotten.js';
import { writeHistory, writeRelease } from './write-release.js';

export interface ImportOptions extends ReplaceOptions {
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
  await refuseForgotten(writer, dataSet, options);
  const { current } = writer;
  const isSame = current?.release.contentHash === dataSet.contentHash;
  if (current && isSame && !options.rebuild) return { changed: false, release: current.release };
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
