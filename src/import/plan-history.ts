import type { History } from '../change/history.js';
import type { PlannedNode } from './plan-nodes.js';

/** The nodes that hold what a release knows of those before it. */
export function* historyNodes({ releases, changes }: History): Generator<PlannedNode> {
  for (const { number, contentHash, importedAt, counts } of releases) {
    const properties = { number, contentHash, importedAt, counts };
    yield { labels: ['KnownRelease'], id: `release:${number}`, properties };
  }
  for (const { number, id: recordId, before, after } of changes) {
    const versions = {
      ...(before === null ? {} : { before }),
      ...(after === null ? {} : { after }),
    };
    const properties = { number, recordId, ...versions };
    yield { labels: ['Change'], id: `change:${number}/${recordId}`, properties };
  }
}
