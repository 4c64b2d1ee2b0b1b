import {
  type NewNode,
  type NewRelationship,
  type ReleaseDraft,
  recordKey,
} from '../graph/graph-store.js';
import type { DerivedNode } from './plan-derived.js';
import type { PlannedRelationship } from './plan-relationships.js';

// Half of what a server with a heap of 512 MB takes in one transaction, with room for wide rows.
const BATCH_ROWS = 5_000;

export type WriteStep = 'records' | 'relationships' | 'derived';
export type WriteProgress = (step: WriteStep, written: number) => void;

/** Sends rows in batches, one while the next is made: two of them are in memory, whatever is written. */
export class BatchWriter {
  private readonly written = { records: 0, relationships: 0, derived: 0 };
  private readonly nodes = new Map<string, NewNode[]>();
  private relationships: NewRelationship[] = [];
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly draft: ReleaseDraft,
    private readonly onProgress: WriteProgress = () => {},
  ) {}

  async records(labels: readonly string[], nodes: readonly NewNode[]): Promise<void> {
    for (let start = 0; start < nodes.length; start += BATCH_ROWS) {
      await this.sendNodes('records', labels, nodes.slice(start, start + BATCH_ROWS));
    }
  }

  /** A node stands before the relationships that need it. */
  async write(step: WriteStep, planned: Iterable<DerivedNode | PlannedRelationship>) {
    for (const item of planned) {
      const isFull = 'label' in item ? this.addNode(item) : this.addRelationship(item);
      if (isFull) await this.flush(step);
    }
    await this.flush(step);
  }

  /** Throws what went wrong with anything sent. */
  async finish(): Promise<void> {
    await this.sending;
  }

  private addNode({ label, id, properties }: DerivedNode): boolean {
    const release = this.draft.number;
    const node = { ...properties, id, key: recordKey(release, id), release };
    const batch = this.nodes.get(label);
    if (batch === undefined) this.nodes.set(label, [node]);
    else batch.push(node);
    return batch?.length === BATCH_ROWS;
  }

  private addRelationship({ type, from, to, properties }: PlannedRelationship): boolean {
    const keyOf = (id: string) => recordKey(this.draft.number, id);
    this.relationships.push({ type, from: keyOf(from), to: keyOf(to), properties });
    return this.relationships.length === BATCH_ROWS;
  }

  private async flush(step: WriteStep): Promise<void> {
    const batches = [...this.nodes];
    this.nodes.clear();
    for (const [label, nodes] of batches) await this.sendNodes(step, [label], nodes);
    const relationships = this.relationships;
    if (relationships.length === 0) return;
    this.relationships = [];
    await this.send(step, relationships.length, () =>
      this.draft.createRelationships(relationships),
    );
  }

  private async sendNodes(step: WriteStep, labels: readonly string[], nodes: readonly NewNode[]) {
    await this.send(step, nodes.length, () => this.draft.createNodes(labels, nodes));
  }

  /** Waits for the batch before, not for this one. */
  private async send(step: WriteStep, rows: number, batch: () => Promise<void>): Promise<void> {
    await this.sending;
    this.sending = batch().then(() => {
      this.written[step] += rows;
      this.onProgress(step, this.written[step]);
    });
    // Whoever sends or finishes next hears of it.
    this.sending.catch(() => undefined);
  }
}
