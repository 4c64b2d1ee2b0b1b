import {
  GRAPH_FORMAT,
  type GraphSnapshot,
  type GraphWriter,
  type StatedRelease,
} from '../graph/graph-store.js';
import { recordsByRank } from '../graph/record.cypher.js';
import type { DataSet } from './format/data-set.js';
import { ImportRefused } from './import-refused.js';

/** What the caller of an import has said of the graph that it replaces. */
export interface ReplaceOptions {
  /** Data sets (`IT-RU`) that the graph holds now and shall no longer hold. */
  readonly drop?: readonly string[];
  /** Writes a release even where the data is that of the current one, or the current one cannot be read. */
  readonly rebuild?: boolean;
}

/** An import names everything the graph holds afterwards; what it forgets to name is not dropped in silence. */
export async function refuseForgotten(
  { current, unreadable }: GraphWriter,
  dataSet: DataSet,
  { drop = [], rebuild = false }: ReplaceOptions,
): Promise<void> {
  const named = new Set([...dataSet.pairs.map(({ dataset }) => dataset), ...drop]);
  const folders = dataSet.folders.map(quoted).join(' ');
  if (current !== null) await refuseUnnamed(current, named, folders);
  if (unreadable !== null && !rebuild) refuseUnreadable(unreadable, named, folders);
}

async function refuseUnnamed(
  { release, read }: GraphSnapshot,
  named: ReadonlySet<unknown>,
  folders: string,
): Promise<void> {
  const held = await read(recordsByRank(release, 'dataset', 0, release.counts.dataset ?? 0));
  const forgotten = held
    .map(({ record }) => record.slug)
    .filter((dataset) => !named.has(dataset))
    .sort();
  if (forgotten.length === 0) return;
  throw new ImportRefused(
    `The graph also holds ${forgotten.join(', ')}, which this import does not name. To keep it, name its folder too: ` +
      `bilateral import ${folders} <folder of ${forgotten.join(', ')}>. To remove it: ` +
      `bilateral import ${folders} ${forgotten.map((dataset) => `--drop ${dataset}`).join(' ')}`,
  );
}

/** Which data sets it holds cannot be read, how many can. */
function refuseUnreadable(
  { format, counts: { dataset: held = 0 } }: StatedRelease,
  named: ReadonlySet<string>,
  folders: string,
): void {
  const toReplace = `To replace it all the same: bilateral import ${folders} --rebuild`;
  if (format > GRAPH_FORMAT) {
    throw new ImportRefused(
      `A newer version wrote this graph, in format ${format}; this one writes format ${GRAPH_FORMAT}. ${toReplace}`,
    );
  }
  if (held <= named.size) return;
  throw new ImportRefused(
    `The graph, which cannot be read any more, holds ${held} data sets, and this import names ${named.size}. ` +
      `To keep them, name their folders too: bilateral import ${folders} <the other folders>. ${toReplace}`,
  );
}

/** As a shell takes it. */
function quoted(folder: string): string {
  return /^[\w./:@+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}
