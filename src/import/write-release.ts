import type { History } from '../change/history.js';
import type { Versions } from '../change/record-changes.js';
import { type ReleaseDraft, recordKey } from '../graph/graph-store.js';
import type { DataSet } from './format/data-set.js';
import { createNodes, createRelationships } from './import.cypher.js';
import { initiativeLinks, partyPlaces } from './parties-of.js';
import { derivedNodes } from './plan-derived-nodes.js';
import { historyNodes } from './plan-history.js';
import { extraNodes, plannedNodes, released } from './plan-nodes.js';
import {
  conflictSubjects,
  derivedReach,
  derivedTies,
  type PlannedRelationship,
  statedLinks,
  statedReferences,
} from './plan-relationships.js';
import { NODE_TABLES } from './record-kinds.js';
import type { Properties } from './record-of-row.js';

// Half of what a server with a heap of 512 MB takes in one transaction, with room for wide rows.
const BATCH_ROWS = 5_000;

export type WriteStep = 'records' | 'relationships' | 'derived';
export type WriteProgress = (step: WriteStep, written: number) => void;

/** Writes everything a release holds but its history; returns the records by kind. Throws if the graph holds a row less than planned. */
export async function writeRelease(
  draft: ReleaseDraft,
  dataSet: DataSet,
  versions: Versions,
  onProgress: WriteProgress = () => {},
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
    await writer.nodes(
      nodeTable.labels,
      nodes.map((node, rank) => released(draft.number, versioned(node), rank)),
    );
  }
  for (const { labels, kind, nodes } of extraNodes(dataSet)) {
    counts[kind] = nodes.length;
    await writer.nodes(
      labels,
      nodes.map((node, rank) => released(draft.number, node, rank)),
    );
  }
  await writer.relationships('relationships', statedReferences(dataSet));
  await writer.relationships('relationships', statedLinks(dataSet));
  await writer.relationships(
    'relationships',
    conflictSubjects(dataSet, (id) => ids.has(id)),
  );
  await writer.derivedNodes(derivedNodes(links));
  await writer.relationships('derived', derivedReach(links));
  await writer.relationships('derived', derivedTies(links));
  return counts;
}

/** Written last: it names the release as it will be. */
export async function writeHistory(draft: ReleaseDraft, history: History): Promise<void> {
  await new BatchWriter(draft, () => {}).derivedNodes(historyNodes(history));
}

/** Sends rows in batches and compares what was written with what was sent: not a row is lost on the way. */
class BatchWriter {
  private readonly written = { records: 0, relationships: 0, derived: 0 };

  constructor(
    private readonly draft: ReleaseDraft,
    private readonly onProgress: WriteProgress,
  ) {}

  async nodes(labels: readonly string[], rows: readonly Properties[], step: WriteStep = 'records') {
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      const batch = rows.slice(start, start + BATCH_ROWS);
      const result = await this.draft.write(createNodes(labels, batch));
      this.count(step, labels.join(':'), batch.length, result[0]?.written ?? 0);
    }
  }

  async derivedNodes(nodes: Iterable<{ label: string; id: string; properties: Properties }>) {
    const open = new Batches<Properties>((label, rows) => this.nodes([label], rows, 'derived'));
    const release = this.draft.number;
    for (const { label, id, properties } of nodes) {
      await open.add(label, { ...properties, id, key: recordKey(release, id), release });
    }
    await open.flush();
  }

  async relationships(step: WriteStep, planned: Iterable<PlannedRelationship>) {
    const open = new Batches<Omit<PlannedRelationship, 'type'>>(async (type, rows) => {
      const result = await this.draft.write(createRelationships(type, rows));
      this.count(step, type, rows.length, result[0]?.written ?? 0);
    });
    const keyOf = (id: string) => recordKey(this.draft.number, id);
    for (const { type, from, to, properties } of planned) {
      await open.add(type, { from: keyOf(from), to: keyOf(to), properties });
    }
    await open.flush();
  }

  private count(step: WriteStep, what: string, sent: number, written: number) {
    if (written !== sent) throw new Error(`${what}: ${sent} rows sent, ${written} written`);
    this.written[step] += written;
    this.onProgress(step, this.written[step]);
  }
}

/** One open batch a name, sent when full. */
class Batches<Item> {
  private readonly open = new Map<string, Item[]>();

  constructor(private readonly send: (name: string, items: readonly Item[]) => Promise<void>) {}

  async add(name: string, item: Item) {
    const batch = this.open.get(name) ?? [];
    if (batch.length === 0) this.open.set(name, batch);
    batch.push(item);
    if (batch.length < BATCH_ROWS) return;
    this.open.delete(name);
    await this.send(name, batch);
  }

  async flush() {
    for (const [name, batch] of this.open) await this.send(name, batch);
    this.open.clear();
  }
}
