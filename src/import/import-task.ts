import { Listr, type ListrTask } from 'listr2';
import type { GraphWriter } from '../graph/graph-store.js';
import { DataSetRefused } from './data-set-refused.js';
import type { DataSet } from './format/data-set.js';
import { type ReadOptions, readDataSet } from './format/read-data-set.js';
import { type ImportOptions, type ImportOutcome, importGraph } from './import-graph.js';
import { withLeanHeap } from './lean-heap.js';
import { PlainRenderer } from './plain-renderer.js';

interface Found {
  dataSet?: DataSet;
  outcome?: ImportOutcome;
}

/** Reads and checks the folders, with progress; throws DataSetRefused with every problem. */
export async function readFolders(
  folders: readonly string[],
  options: ReadOptions = {},
): Promise<DataSet> {
  const { dataSet } = await shown([readTask(folders, options)]);
  return dataSet as DataSet;
}

/** Reads, checks and imports the folders, with progress. The graph is touched only by a data set without a problem. */
export async function importFolders(
  folders: readonly string[],
  openWriter: () => Promise<GraphWriter>,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const tasks = [readTask(folders), writeTask(openWriter, options)];
  const { outcome } = await withLeanHeap(() => shown(tasks));
  return outcome as ImportOutcome;
}

function readTask(folders: readonly string[], options: ReadOptions = {}): ListrTask<Found> {
  return {
    title: `Read and check ${folders.join(', ')}`,
    task: async (found, task) => {
      let rows = 0;
      const show = paced((text) => {
        task.output = text;
      });
      const result = await readDataSet(folders, {
        ...options,
        onProgress: ({ file, rows: read, done }) => {
          if (done) rows += read;
          show(() => `${file}: ${count(read)} rows`);
        },
      });
      if (!result.ok) throw new DataSetRefused(result.problems, result.total);
      found.dataSet = result.dataSet;
      task.title += `: ${count(rows)} rows, no problem`;
    },
  };
}

function writeTask(
  openWriter: () => Promise<GraphWriter>,
  options: ImportOptions,
): ListrTask<Found> {
  return {
    title: 'Write the next release',
    task: async (found, task) => {
      const writer = await openWriter();
      const show = paced((text) => {
        task.output = text;
      });
      try {
        found.outcome = await importGraph(writer, found.dataSet as DataSet, {
          ...options,
          onProgress: (step, written) => show(() => `${count(written)} ${STEPS[step]}`),
        });
      } finally {
        await writer.close();
      }
      const { changed, release } = found.outcome;
      task.title = changed
        ? `Release ${release.number} is written and switched on`
        : `Release ${release.number} holds just this data: nothing to do`;
    },
  };
}

const STEPS = {
  records: 'records',
  relationships: 'stated relationships',
  derived: 'derived nodes and relationships',
} as const;

/** A live list on a terminal, a line a step where the output is piped. */
async function shown(tasks: ListrTask<Found>[]): Promise<Found> {
  return new Listr<Found, 'default', typeof PlainRenderer>(tasks, {
    fallbackRenderer: PlainRenderer,
    collectErrors: false,
    rendererOptions: { showErrorMessage: false, collapseErrors: false },
    registerSignalListeners: false,
  }).run({});
}

// Piped output is read later, in a log: a line now and then says that it is alive.
const PACE_MS = process.stdout.isTTY ? 100 : 10_000;

/** Shows at most one text a pace, the first after one pace. */
function paced(show: (text: string) => void): (text: () => string) => void {
  let shownAt = Date.now();
  return (text) => {
    if (Date.now() - shownAt < PACE_MS) return;
    shownAt = Date.now();
    show(text());
  };
}

function count(value: number): string {
  return value.toLocaleString('en');
}
