import { copyFileSync, mkdtempSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { OpenDatabase } from '../../src/graph/grafeo-engine.js';
import type { TestEngine } from './engines.js';
import { freshGraph } from './fresh-graph.js';
import { silentLogger } from './loggers.js';

export const grafeoEngine: TestEngine = {
  name: 'grafeo',
  async freshGraph() {
    const root = await mkdtemp(join(tmpdir(), 'bilateral-grafeo-'));
    return freshGraph(
      { url: join(root, 'graph'), logger: silentLogger, pollMs: 50 },
      {
        forStores: { openDatabase: openShuffled(root) },
        remove: () => rm(root, { recursive: true, force: true }),
      },
    );
  },
};

/** Only a file open for writing can shuffle: a copy, so that the release itself stays as it is. */
function openShuffled(root: string): OpenDatabase {
  return (path) => {
    const copy = join(mkdtempSync(join(root, 'copy-')), 'release.grafeo');
    copyFileSync(path, copy);
    return grafeo.GrafeoDB.create(copy, { shuffleUnordered: true });
  };
}
