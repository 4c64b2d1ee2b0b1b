import type { History } from '../change/history.js';
import type { Versions } from '../change/record-changes.js';
import type { ReleaseDraft } from '../graph/graph-store.js';
import { BatchWriter, type WriteProgress } from './batch-writer.js';
import type { DataSet } from './format/data-set.js';
import { initiativeLinks, partyPlaces } from './parties-of.js';
import { derived } from './plan-derived.js';
import { historyNodes } from './plan-history.js';
import { extraNodes, plannedNodes, released } from './plan-nodes.js';
import { conflictSubjects, statedLinks, statedReferences } from './plan-relationships.js';
import { NODE_TABLES } from './record-kinds.js';

/** Writes everything a release holds but its history; returns the records by kind. Throws if a row cannot be written. */
export async function writeRelease(
  draft: ReleaseDraft,
  dataSet: DataSet,
  versions: Versions,
  onProgress?: WriteProgress,
): Promise<Record<string, number>> {
  const places = partyPlaces(dataSet);
  const links = initiativeLinks(dataSet, places);
  const writer = new BatchWriter(draft, onProgress);
  const linksById = new Map(links.map((initiative) => [initiative.id, initiative]));
  const counts: Record<string, number> = {};
  const versioned = <Node extends { readonly id: string }>(node: Node): Node => {
    const version = versions.get(node.id);
    return version === undefined ? node : { ...node, version };
  };
  const ids = new Set<string>();
  for (const nodeTable of NODE_TABLES) {
    const nodes = plannedNodes(nodeTable, dataSet, places, linksById);
    counts[nodeTable.kind] = nodes.length;
    for (const { id } of nodes) ids.add(id);
    await writer.records(
      nodeTable.labels,
      nodes.map((node, rank) => released(draft.number, versioned(node), rank)),
    );
  }
  for (const { labels, kind, nodes } of extraNodes(dataSet)) {
    counts[kind] = nodes.length;
    await writer.records(
      labels,
      nodes.map((node, rank) => released(draft.number, node, rank)),
    );
  }
  await writer.write('relationships', statedReferences(dataSet));
  await writer.write('relationships', statedLinks(dataSet));
  await writer.write(
    'relationships',
    conflictSubjects(dataSet, (id) => ids.has(id)),
  );
  await writer.write('derived', derived(links));
  await writer.finish();
  return counts;
}

/** Written last: it names the release as it will be. */
export async function writeHistory(draft: ReleaseDraft, history: History): Promise<void> {
  const writer = new BatchWriter(draft);
  await writer.write('derived', historyNodes(history));
  await writer.finish();
}
